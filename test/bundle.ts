import { build, type Plugin } from "esbuild";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { entryPoints, manifest } from "./entry-points.js";

/** Takes the package from src, so that no build is needed, and leaves out the files whose path in src starts so. */
const fromSource = (without: readonly string[]): Plugin => ({
  name: "from-source",
  setup(bundling) {
    bundling.onResolve({ filter: new RegExp(`^${manifest.name}(/|$)`) }, ({ path }) => ({
      path: resolve(entryPoints.find(({ specifier }) => specifier === path)!.file),
    }));
    bundling.onLoad({ filter: /\.ts$/ }, ({ path }) =>
      without.some((start) => path.includes(`/src/${start}`))
        ? { contents: "module.exports = {};", loader: "js" }
        : undefined,
    );
  },
});

/** What a page would load: the packages in it, and kilobytes (1,000 bytes) minified and after gzip. */
export async function bundle(code: string, without: readonly string[] = []) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: ".", loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    logLevel: "silent",
    write: false,
    metafile: true,
    plugins: [fromSource(without)],
  });
  const { inputs } = Object.values(metafile.outputs)[0]!;
  const used = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const packages = new Set(used.flatMap(([path]) => /.*node_modules\/([^/]+)\//.exec(path)?.[1] ?? []));
  const [output] = outputFiles;
  return {
    packages: [...packages].sort(),
    text: output!.text,
    minified: output!.contents.length / 1000,
    gzip: gzipSync(output!.contents, { level: 9 }).length / 1000,
  };
}

/** What came after the foundation: fitted, or added by later steps. Each part has a budget of its own. */
export const later = [
  "senses/",
  "exclusions/homonyms",
  "evaluation/classify/weights/",
  "evaluation/classify/find/",
  "evaluation/classify/train/",
  "evaluation/classify/refit/",
  "evaluation/classify/explain",
  "evaluation/classify/flip",
  "evaluation/classify/why-not",
  "evaluation/agreement/",
  "evaluation/compare/",
  "evaluation/readiness/",
  "evaluation/portfolio/read-strictly",
  "evaluation/portfolio/reading-budgets",
  "evaluation/portfolio/set-aside",
  "evaluation/report/portfolio-readings",
  "evaluation/report/portfolio-set-aside",
  "evaluation/report/accuracy-",
  "evaluation/report/comparison-",
  "evaluation/report/formats/vega",
];

/** Typical imports, the packages they may hold, and their budgets. Raise one only together with docs/performance.md. */
export const budgets = [
  { code: 'export { pillars } from "msme-sync/pillars"', packages: [], minified: 25, gzip: 6 },
  { code: 'export { strategies } from "msme-sync/strategies"', packages: [], minified: 25, gzip: 8 },
  { code: 'export { forms } from "msme-sync/forms"', packages: [], minified: 20, gzip: 5 },
  { code: 'export { components } from "msme-sync/components"', packages: [], minified: 15, gzip: 4 },
  { code: 'export { models } from "msme-sync/models"', packages: [], minified: 45, gzip: 11 },
  { code: 'export { models, criteria } from "msme-sync/models"', packages: [], minified: 80, gzip: 18 },
  { code: 'export * from "msme-sync/roadmap"', packages: [], minified: 25, gzip: 7 },
  { code: 'export { validate } from "msme-sync"', packages: ["zod"], minified: 115, gzip: 34 },
  { code: 'export { readCsv, validate } from "msme-sync"', packages: ["papaparse", "zod"], minified: 195, gzip: 62 },
  { code: 'export { classify } from "msme-sync"', packages: [], minified: 860, gzip: 220 },
  { code: 'export { classifier, train } from "msme-sync"', packages: [], minified: 895, gzip: 232 },
  {
    code: 'export { buildPortfolio, portfolioReport, formats } from "msme-sync"',
    packages: [],
    minified: 965,
    gzip: 253,
  },
  { code: 'export * from "msme-sync/revise"', packages: ["immer"], minified: 910, gzip: 238 },
] as const;
