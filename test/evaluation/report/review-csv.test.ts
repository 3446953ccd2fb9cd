import Papa from "papaparse";
import { expect, test } from "vitest";
import { reviewQueue } from "../../../src/evaluation/portfolio/review-queue.js";
import { reviewCsv } from "../../../src/evaluation/report/review-csv.js";
import { portfolio } from "./portfolio-fixture.js";

const queue = reviewQueue(portfolio);

test("a review queue goes out with a row for each open program and reads back cell by cell", () => {
  const csv = reviewCsv(queue, { safety: "exact", delimiter: ";" });
  const [head, ...rows] = Papa.parse<string[]>(csv, { delimiter: ";", newline: "\r\n" }).data.slice(0, -1);
  expect([head, rows]).toEqual([
    queue.columns.map(({ label }) => label.en),
    queue.rows.map((row) => queue.columns.map(({ id }) => row[id])),
  ]);
});

test("its headers are in the language asked for", () => {
  expect(reviewCsv(queue, { language: "id" }).split(",")[0]).toBe("Id program");
});
