// What imports cost, and where the root's bytes go.
//   npx tsx bench/size.ts
import { budgets, bundle, later } from "../test/bundle.js";

const root = 'export * from "msme-sync"';
const row = (name: string, { minified, gzip }: { minified: number; gzip: number }): string =>
  `| ${name.padEnd(70)} | ${minified.toFixed(1).padStart(8)} | ${gzip.toFixed(1).padStart(6)} |`;

console.log(`| ${"import".padEnd(70)} | minified |   gzip |`);
console.log(`| ${"-".repeat(70)} | -------: | -----: |`);
for (const { code } of budgets) console.log(row(code, await bundle(code)));
const whole = await bundle(root);
const foundation = await bundle(root, later);
console.log(row(root, whole));
console.log(row("root without what came after the foundation", foundation));

const parts = [
  ...[
    "evaluation/record",
    "evaluation/classify",
    "evaluation/portfolio",
    "evaluation/synchronize",
    "evaluation/report",
  ],
  ...[
    "pillars",
    "strategies",
    "forms",
    "components",
    "audiences",
    "agencies",
    "exclusions",
    "models",
    "roadmap",
    "paper",
    "coding",
  ],
];
for (const [from, without, all] of [
  [whole, [], later],
  [foundation, later, parts],
] as const) {
  for (const part of all) {
    const rest = await bundle(root, [...without, part]);
    const share = { minified: from.minified - rest.minified, gzip: from.gzip - rest.gzip };
    if (share.minified > 0.1) console.log(row(`– of that, ${part}`, share));
  }
}
