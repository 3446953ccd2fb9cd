/** Where TEST_RESULTS names a folder, as in .ci/run, the results are also written there for scripts/count-tests.mjs. */
export function reporters(name: string): ("default" | ["json", { outputFile: string }])[] {
  const folder = process.env["TEST_RESULTS"];
  if (folder === undefined) return ["default"];
  return ["default", ["json", { outputFile: `${folder}/${name}.json` }]];
}
