// Reads the results that vitest wrote (test/reporters.ts) and prints, as its last line, `N passed, N failed`.
//
//   node scripts/count-tests.mjs FOLDER [COMMAND_THAT_FAILED ...]
//
// Plain JavaScript, so that it can also count where `npm ci` failed.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What is read of vitest's JSON.
 *
 * @typedef {object} Results
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 */

const [folder = ".", ...brokenCommands] = process.argv.slice(2);
let passed = 0;
let failed = 0;
let skipped = 0;

for (const file of readdirSync(folder)) {
  const results = /** @type {Results} */ (JSON.parse(readFileSync(join(folder, file), "utf8")));
  passed += results.numPassedTests;
  skipped += results.numPendingTests + results.numTodoTests;
  failed += results.numFailedTests;
  // A file that did not load, or whose set-up failed, has no failed test to count: it counts as one.
  failed += results.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  ).length;
}

for (const command of brokenCommands) console.log(`failed: ${command}`);
if (skipped > 0) console.log(`skipped: ${skipped} tests`);
// A build or an install that failed is a failure too, when no test said so already.
if (failed === 0) failed = brokenCommands.length;
if (passed + failed === 0) {
  console.log("No test ran.");
  failed = 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
