import type { Finding } from "../entry.js";
import { SyncError } from "../error.js";
import { type ModelOutline, models } from "../models/index.js";
import { buildPortfolio } from "../evaluation/portfolio/build-portfolio.js";
import { formats } from "../evaluation/report/formats/index.js";
import { portfolioReport } from "../evaluation/report/portfolio-report.js";
import type { Report } from "../evaluation/report/report.js";
import { synchronizationReport } from "../evaluation/report/synchronization-report.js";
import { synchronize } from "../evaluation/synchronize/synchronize.js";
import { aboutIndonesia } from "../samples/about-indonesia.js";
import type { Done } from "./classify-command.js";
import type { Intake } from "./intake-count.js";
import { messages } from "./messages.js";
import { nearest } from "./nearest.js";
import { shortReport } from "./short-report.js";
import { portfolioOf } from "./portfolio-of.js";
import type { Settings } from "./settings.js";
import { Stop } from "./stop.js";
import type { Input, World } from "./world.js";

/** Reports a portfolio. */
export async function reportCommand(input: Input | "sample", settings: Settings, world: World): Promise<Done> {
  const { portfolio, ...done } = await portfolioOf(input, settings, world);
  const title = { en: "Sample portfolio of MSME programs", id: "Contoh portofolio program UMKM" };
  const report = portfolioReport(portfolio, {
    reading: settings.strict ? "strict" : "broad",
    ...(input === "sample" && { title }),
  });
  await write(report, done.intake, settings, world);
  return done;
}

/** Groups a portfolio by a model and reports the groups. */
export async function synchronizeCommand(input: Input | "sample", settings: Settings, world: World): Promise<Done> {
  const model = modelOf(settings.model);
  const { portfolio, ...done } = await portfolioOf(input, settings, world);
  await write(synchronizationReport(synchronize(portfolio, model), portfolio), done.intake, settings, world);
  return done;
}

/** Models that need no more than codes: an empty portfolio shows which. */
function isByCodes(model: ModelOutline): boolean {
  try {
    synchronize(buildPortfolio([]), model);
    return true;
  } catch (error) {
    if (error instanceof SyncError && error.reason === "model-needs-more-than-codes") return false;
    throw error;
  }
}

/**
 * The model that was asked for, checked before a long table is read.
 *
 * @throws {@link Stop} for none and for one that there is not.
 * @throws {@link SyncError} `model-needs-more-than-codes`.
 */
function modelOf(id: string | undefined): ModelOutline {
  if (id === undefined) throw new Stop(2, messages.needsModel(models.filter(isByCodes).map((model) => model.id)));
  const model = models.find((known) => known.id === id);
  const known = models.map((one) => one.id);
  if (model === undefined) throw new Stop(2, messages.unknownValue("--model", id, known, nearest(id, known)));
  synchronize(buildPortfolio([]), model);
  return model;
}

/** So many rows of a table are read in a terminal; a list of all programs would push everything else out of sight. */
const rowsOnTerminal = 12;

async function write(report: Report, intake: Intake, settings: Settings, world: World): Promise<void> {
  const whole = settings.source === "sample" ? withAbout(report) : withIntake(report, intake);
  await writeReport(whole, settings, world);
}

/** Writes a report in the format that was asked for, its tables cut where a terminal shows them. */
export async function writeReport(report: Report, settings: Settings, world: World): Promise<void> {
  const { format, language } = settings;
  const output = world.output(settings.output);
  const isShown = settings.output === "-" && world.terminal.output;
  const rows = settings.rows ?? (isShown && format === "text" ? rowsOnTerminal : Infinity);
  const whole = shortReport(report, rows);
  if (format === "text") {
    const width = Math.max(40, (isShown ? world.width : undefined) ?? 100);
    await output.write(formats.text.write(whole, language, { width, color: isShown && world.color }));
  } else {
    await output.write(formats[format === "jsonl" ? "json" : format].write(whole, language));
  }
  await output.end();
}

/** What the sample is and is not is said wherever it is shown. */
function withAbout(report: Report): Report {
  const title = { en: "About the sample", id: "Tentang contoh ini" };
  const prose = { kind: "prose", id: "about-sample", paragraphs: [aboutIndonesia] } as const;
  return { ...report, sections: [...report.sections, { id: "about-sample", title, blocks: [prose] }] };
}

/** A reader of the report did not see the data being read: what was found then belongs to it. */
function withIntake(report: Report, { rejected, programs, table, warnings }: Intake): Report {
  const findings: Finding[] = [...table.findings];
  if (rejected > 0)
    findings.push({
      code: "rows-rejected",
      severity: "warning",
      message: {
        en: `${rejected} of ${rejected + programs} rows of the data could not be read and are not in this report.`,
        id: `${rejected} dari ${rejected + programs} baris data tidak dapat dibaca dan tidak masuk laporan ini.`,
      },
      cure: {
        en: "List them with msme-sync check, mend them, and make the report again.",
        id: "Tampilkan dengan msme-sync check, perbaiki, lalu buat kembali laporannya.",
      },
    });
  if (warnings > 0)
    findings.push({
      code: "row-warnings",
      severity: "warning",
      message: {
        en: `There are ${warnings} warnings about rows that are in this report.`,
        id: `Terdapat ${warnings} peringatan tentang baris yang masuk laporan ini.`,
      },
      cure: { en: "List them with msme-sync check.", id: "Tampilkan dengan msme-sync check." },
    });
  return { ...report, findings: [...findings, ...report.findings] };
}
