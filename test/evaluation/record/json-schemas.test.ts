import { describe, expect, test } from "vitest";
import * as z from "zod";

import { jsonSchemas } from "../../../scripts/json-schemas.js";
import { full, misshapen } from "./samples.js";

// Read back by zod from the JSON alone: what it accepts is what the file says, not what our schema does.
const schema = z.fromJSONSchema(jsonSchemas()["program.json"] as z.core.JSONSchema.JSONSchema);

describe("the JSON Schema of a program", () => {
  test("names its version of JSON Schema and itself", () => {
    expect(jsonSchemas()["program.json"]).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:msme-sync:schema:program",
      required: ["name"],
    });
  });

  test("accepts a record that uses every field", () => {
    expect(schema.safeParse(full).error).toBeUndefined();
  });

  test("accepts a name alone", () => {
    expect(schema.safeParse({ name: "KUR" }).success).toBe(true);
  });

  test.each(misshapen)("refuses %s", (_, input) => {
    expect(schema.safeParse(input).success).toBe(false);
  });
});
