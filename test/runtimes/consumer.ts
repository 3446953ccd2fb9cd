import { subpaths } from "./install-packed.js";

// Every entry point, whatever it will be called, and a few calls as a reader of the README would write them.
const imports = subpaths
  .map(
    (subpath, i) =>
      `import * as entry${i} from "${subpath}";\nexport const keys${i}: string[] = Object.keys(entry${i});`,
  )
  .join("\n");

const calls = `
import {
  buildPortfolio, classify, formats, isPillarId, models, portfolioReport, readCsv, synchronize,
  type Classification, type PillarId, type Program,
} from "msme-sync";
import { pillars } from "msme-sync/pillars";
import { revisePortfolio } from "msme-sync/revise";
import { indonesia } from "msme-sync/samples";

const { programs, rejected } = readCsv("Nama Program;Instansi\\nKredit Usaha Rakyat;Kemenkeu\\n");
const [program]: readonly Program[] = programs;
const answer: Classification = classify(program ?? "Kredit Usaha Rakyat");
const pillar: PillarId | null = answer.pillar.value;
const portfolio = buildPortfolio([...programs, ...indonesia]);
const page: string = formats.html.write(portfolioReport(portfolio), "id");
const revised = revisePortfolio(portfolio, () => undefined);
export const all = [rejected, pillar, page, revised, pillars, isPillarId("msme"), models.map((model) => synchronize(portfolio, model))];
`;

// Our types and those of our dependencies are checked, TypeScript's own are not. The default libraries stay, because
// zod's types name URL, which a project has from them or from @types/node.
const checked = { skipLibCheck: false, skipDefaultLibCheck: true };
const options = { strict: true, ...checked, target: "es2022", types: [], noEmit: true };
const nodenext = { ...options, module: "nodenext", moduleResolution: "nodenext" };
const bundler = { ...options, module: "preserve", moduleResolution: "bundler" };
const config = (compilerOptions: object, file: string) => JSON.stringify({ compilerOptions, files: [file] });

/** A call with an argument that a reader could mistake, and what the compiler must say of it. */
export const wrongCall = {
  text: `import { buildPortfolio, formats, portfolioReport } from "msme-sync";
export const page = formats.html.write(portfolioReport(buildPortfolio([])), "fr");
`,
  reports: [`wrong.ts(2,77): error TS2345: Argument of type '"fr"' is not assignable to parameter of type 'Language'.`],
} as const;

/** A stranger's project: one file that must compile, one that must not. */
export const consumerFiles: Readonly<Record<string, string>> = {
  "right.ts": `${imports}\n${calls}`,
  "wrong.ts": wrongCall.text,
  "tsconfig.nodenext.json": config(nodenext, "right.ts"),
  "tsconfig.bundler.json": config(bundler, "right.ts"),
  "tsconfig.wrong.json": config({ ...nodenext, skipLibCheck: true }, "wrong.ts"),
};
