// Makes the pictures of the read-mes: the report of the sample portfolio, as Chromium shows it.
//   npm run screenshot              CHROMIUM names another browser than /usr/bin/chromium
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPortfolio, formats, languages, portfolioReport } from "../src/index.js";
import { indonesia } from "../src/samples/index.js";

const chromium = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const folder = mkdtempSync(join(tmpdir(), "msme-sync-"));
const report = portfolioReport(buildPortfolio(indonesia));

for (const language of languages) {
  const page = join(folder, `${language}.html`);
  writeFileSync(page, formats.html.write(report, language));
  execFileSync(
    chromium,
    [
      "--headless",
      // The page is ours and loads nothing; without this the browser does not start as root.
      "--no-sandbox",
      "--disable-gpu",
      "--hide-scrollbars",
      "--window-size=1000,1150",
      `--user-data-dir=${join(folder, "profile")}`,
      `--screenshot=docs/report${language === "en" ? "" : `.${language}`}.png`,
      `file://${page}`,
    ],
    { stdio: "ignore" },
  );
}
rmSync(folder, { recursive: true });
