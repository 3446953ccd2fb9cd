/** What only a whole page needs. */
export const pageStyle = `
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; }
body.msme-report { box-sizing: border-box; max-width: 74rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
html { background: #fdfdfc; }
@media screen and (prefers-color-scheme: dark) { html { background: #14181b; } }
.skip { position: absolute; left: -100rem; top: 0; background: var(--accent); color: var(--paper); padding: .6rem 1rem; }
.skip:focus { left: 0; }
body.msme-report main:focus { outline: none; }
nav { margin: 2rem 0 0; padding: 1rem 0; border-block: 1px solid var(--rule); }
.msme-report nav h2 { margin: 0; font-size: .8125rem; font-weight: 600; color: var(--quiet); padding-bottom: .4rem; }
nav ol { margin: 0; padding: 0; list-style: none; columns: 16rem 3; column-gap: 2rem; }
nav li { padding: .2rem 0; break-inside: avoid; }
@media (max-width: 40rem) { body.msme-report { padding: 1.25rem 1rem 3rem; } }
@media print { .skip, nav { display: none; } body.msme-report { max-width: none; padding: 0; } @page { margin: 18mm 16mm; } }
`.trim();

const light = `
  --paper: #fdfdfc; --ink: #1d2326; --quiet: #56626a; --rule: #d9dee1; --faint: #f3f5f6; --accent: #0f5875;
  --heat-0: #f1f3f4; --heat-1: #dfecf2; --heat-2: #b7d5e3; --heat-3: #82b5cd; --heat-4: #2f6f8e; --heat-5: #0c4a65;
  --on-low: #1d2326; --on-high: #ffffff; --on-0: #56626a; --on-5: #1d2326; --on-6: #1d2326;
  --series-1: #0c4a65; --series-2: #2f6f8e; --series-3: #82b5cd; --series-4: #c3dce8; --series-5: #8a949b; --series-6: #d3d8db;`;

const dark = `
  --paper: #14181b; --ink: #e4e8ea; --quiet: #a3afb6; --rule: #343c42; --faint: #1c2226; --accent: #86c5e0;
  --heat-0: #1f262a; --heat-1: #1c3644; --heat-2: #204c61; --heat-3: #2a6784; --heat-4: #6fb3d0; --heat-5: #b4def0;
  --on-low: #ffffff; --on-high: #10161a; --on-0: #a3afb6; --on-5: #10161a; --on-6: #ffffff;
  --series-1: #b4def0; --series-2: #6fb3d0; --series-3: #2a6784; --series-4: #204c61; --series-5: #8a949b; --series-6: #4d575e;`;

/** The report itself; every rule stays inside it, so that it can stand in somebody else's page. */
export const reportStyle = `
.msme-report {${light}
  color: var(--ink); background: var(--paper); color-scheme: light;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  overflow-wrap: break-word; padding: 1rem;
}
@media screen and (prefers-color-scheme: dark) { .msme-report {${dark}
  color-scheme: dark;
} }
.msme-report h1 { font-size: clamp(1.5rem, 1.1rem + 1.8vw, 2.125rem); line-height: 1.2; font-weight: 650; margin: 0 0 1rem; max-width: 32ch; text-wrap: balance; }
.msme-report h2 { font-size: 1.3125rem; line-height: 1.3; font-weight: 650; margin: 0 0 .75rem; }
.msme-report section { margin: 3rem 0 0; }
.msme-report p { margin: 0 0 .75rem; max-width: 70ch; }
.msme-report .summary p { font-size: 1.125rem; }
.msme-report a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: 1px; }
.msme-report :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.msme-report .table { overflow-x: auto; margin: 1.25rem 0; }
.msme-report table { border-collapse: collapse; min-width: min(100%, 38rem); font-size: .9375rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
.msme-report caption, .msme-report figcaption { text-align: left; font-weight: 600; font-size: 1rem; padding: 0 0 .5rem; }
.msme-report caption span { display: inline-block; position: sticky; left: 0; max-width: min(100%, calc(100vw - 2.5rem)); }
.msme-report th, .msme-report td { padding: .45rem .9rem .45rem 0; text-align: left; vertical-align: top; border: 0; border-bottom: 1px solid var(--rule); background: none; }
.msme-report th:last-child, .msme-report td:last-child { padding-right: 0; }
.msme-report thead th { font-size: .8125rem; font-weight: 600; color: var(--quiet); vertical-align: bottom; border-bottom: 1.5px solid var(--quiet); }
.msme-report tbody th { font-weight: 400; }
.msme-report .number { text-align: right; white-space: nowrap; }
.msme-report thead .number { white-space: normal; }
.msme-report .broad table { min-width: max(100%, 46rem); }
.msme-report .absent { color: var(--quiet); white-space: normal; }
.msme-report .note { font-size: .875rem; color: var(--quiet); }
.msme-report figure { margin: 1.5rem 0; }
.msme-report svg { display: block; max-width: 100%; height: auto; font-family: inherit; }
.msme-report svg.narrow { display: none; }
.msme-report details { margin: .6rem 0 1rem; font-size: .9375rem; }
.msme-report summary { color: var(--accent); cursor: pointer; width: fit-content; }
.msme-report footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--rule); font-size: .8125rem; color: var(--quiet); overflow-wrap: anywhere; }
.msme-report svg .ink { fill: var(--ink); } .msme-report svg .quiet { fill: var(--quiet); }
.msme-report svg .value { font-variant-numeric: tabular-nums; }
.msme-report svg .bar { fill: var(--accent); }
.msme-report svg path { fill: none; stroke: var(--ink); stroke-width: 1.5; }
.msme-report svg .halo { stroke: var(--paper); stroke-width: 4; } .msme-report svg .axis { stroke: var(--quiet); stroke-width: 1; } .msme-report svg .grid { stroke: var(--rule); stroke-width: 1; }
.msme-report svg .line { stroke-width: 2.25; stroke-linejoin: round; }
${[1, 2, 3, 4, 5, 6]
  .map((n) => {
    const dash = ["none", "7 3", "2 3", "10 3 2 3", "4 4", "1 4"][n - 1]!;
    return `.msme-report svg .series-${n} { fill: var(--series-${n}); stroke: var(--paper); stroke-width: 1; } .msme-report svg .on-series-${n} { fill: var(${n <= 2 ? "--on-high" : n >= 5 ? `--on-${n}` : "--on-low"}); } .msme-report svg .line-${n} { stroke: var(${n <= 2 ? `--series-${n}` : n === 5 ? "--series-5" : "--quiet"}); stroke-dasharray: ${dash}; }`;
  })
  .join("\n")}
${[0, 1, 2, 3, 4, 5]
  .map((n) => {
    const on = n === 0 ? "--on-0" : n <= 3 ? "--on-low" : "--on-high";
    return `.msme-report svg .heat-${n} { fill: var(--heat-${n}); } .msme-report svg .on-heat-${n} { fill: var(${on}); }`;
  })
  .join("\n")}
@media (max-width: 48rem) {
  .msme-report svg.wide { display: none; }
  .msme-report svg.narrow { display: block; }
  .msme-report section { margin-top: 2.25rem; }
  .msme-report .summary p { font-size: 1.0625rem; }
  .msme-report table { font-size: .875rem; }
}
@media screen and (max-width: 40rem) {
  .msme-report .broad :is(table, caption, tbody, tr, th, td) { display: block; }
  .msme-report .broad table { min-width: 0; }
  .msme-report .broad thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .msme-report .broad tr { padding: .6rem 0; border-bottom: 1px solid var(--rule); }
  .msme-report .broad tbody :is(th, td) { border: 0; padding: .1rem 0; }
  .msme-report .broad tbody th { font-weight: 600; }
  .msme-report .broad td.number { text-align: left; }
  .msme-report .broad td::before { content: attr(data-label) ": "; color: var(--quiet); }
}
@media print {
  .msme-report { font-size: 10pt; background: none; }
  .msme-report .table { overflow: visible; }
  .msme-report .broad table { min-width: 100%; }
  .msme-report tr, .msme-report figure svg { break-inside: avoid; }
  .msme-report thead { display: table-header-group; }
  .msme-report h2, .msme-report caption { break-after: avoid; }
  .msme-report svg.wide { display: block; } .msme-report svg.narrow { display: none; }
  .msme-report summary { display: none; }
  .msme-report details::details-content { content-visibility: visible; display: block; }
}
`.trim();
