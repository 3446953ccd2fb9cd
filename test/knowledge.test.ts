import { describe, expect, it } from "vitest";
import { knowledgePage } from "../scripts/knowledge.js";

describe("docs/knowledge.md", () => {
  it("says what the rows say (if not: npm run knowledge)", async () => {
    await expect(knowledgePage()).toMatchFileSnapshot("../docs/knowledge.md");
  });
});
