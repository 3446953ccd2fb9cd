/**
 * The sample portfolio as a report: in the terminal, and as a web page in both languages. Runs the built command, as a user
 * would.
 *
 *   npm run demo
 */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "demo");

/** Runs `msme-sync report --sample` with more options, and ends where it fails. */
function report(...options: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [join(root, "dist/cli.js"), "report", "--sample", ...options], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
}

mkdirSync(folder, { recursive: true });
const pages = [
  { language: "en", file: join(folder, "report.html"), name: "English" },
  { language: "id", file: join(folder, "report.id.html"), name: "Bahasa Indonesia" },
] as const;
report("--rows", "12");
for (const { language, file } of pages) report("--language", language, "--output", file);
console.log("\nThe same report as a web page; open it in a browser:");
for (const { file, name } of pages) console.log(`  ${file} (${name})`);
