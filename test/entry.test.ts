import { describe, expect, it } from "vitest";
import { languages, pick } from "../src/entry.js";
import { SyncError } from "../src/error.js";
import { pillars } from "../src/pillars/index.js";

describe("picking a row", () => {
  it("gives the row itself", () => {
    expect(pick(pillars, "msme")).toBe(pillars[0]);
  });

  it("works on one's own rows, and keeps what they hold", () => {
    const own = [{ id: "a", label: { en: "A", id: "A" }, weight: 3 }];
    expect(pick(own, "a").weight).toBe(3);
  });

  it.each(["tourism", "MSME", "", "constructor", "__proto__"])("refuses %j with the ids there are", (id) => {
    expect(() => pick(pillars, id)).toThrow(
      new SyncError("unknown-id", { id, known: ["msme", "financial-institutions", "ecosystem"] }),
    );
  });

  it("takes the first of two rows with one id", () => {
    const rows = ["A", "B"].map((en) => ({ id: "a", label: { en, id: en } }));
    expect(pick(rows, "a")).toBe(rows[0]);
  });
});

it("offers English and Indonesian", () => {
  expect(languages).toEqual(["en", "id"]);
});
