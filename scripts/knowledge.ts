// Writes docs/knowledge.md: every row that a person may want to read or contest, in English with Indonesian labels.
//   npm run knowledge
import { writeFileSync } from "node:fs";
import { audiences, strictRule } from "../src/audiences/index.js";
import { codingRules, typicalPillars } from "../src/coding/index.js";
import { components } from "../src/components/index.js";
import type { Concept, Named, Stated, Statement, Statements } from "../src/entry.js";
import { exclusions } from "../src/exclusions/index.js";
import { forms } from "../src/forms/index.js";
import {
  authorsPreferred,
  criteria,
  hybridRecommendation,
  models,
  type Membership,
  type ModelCriterion,
  type ModelId,
} from "../src/models/index.js";
import { aggregates, conflicts, limitations, paper } from "../src/paper/index.js";
import { pillars } from "../src/pillars/index.js";
import { commitments, roadmap } from "../src/roadmap/index.js";
import { paperTitle } from "../src/source.js";
import { strategies } from "../src/strategies/index.js";

const escape = (text: string): string => text.replaceAll("|", "\\|");

const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map(() => "---"), ...rows].map((cells) => `| ${cells.map(escape).join(" | ")} |`).join("\n");

/** Who says so and where: the paper by page alone, since the page says at its top which paper it is. */
function behind({ claim, sources }: Stated): string {
  const places = sources.map(({ title, locator, href }) => {
    if (title === paperTitle) return locator;
    const place = `${title}, ${locator}`;
    return href === undefined ? place : `[${place}](${href})`;
  });
  return `${claim}: ${places.join("; ")}`;
}

const named = ({ id, label }: Named): string => `**${label.en}** (_${label.id}_) \`${id}\``;

const said = (statement: Statement | "not-stated" | "none"): string =>
  typeof statement === "string" ? statement : `${statement.text.en} (${behind(statement)})`;

const listed = (label: string, { texts, ...stated }: Statements): readonly string[] =>
  texts.length === 0 ? [] : [`- ${label}: ${texts.map(({ en }) => en).join("; ")} (${behind(stated)})`];

const concept =
  (folder: string) =>
  (row: Concept): string =>
    [
      `### ${named(row)}`,
      `${row.definition.en} (${behind(row)})`,
      [
        ...listed("includes", row.includes),
        ...listed("excludes", row.excludes),
        `- words: [src/${folder}/${row.id}.ts](../src/${folder}/${row.id}.ts)`,
      ].join("\n"),
    ].join("\n\n");

function membership(by: Membership): string {
  switch (by.by) {
    case "code":
      return `the code \`${by.facet}:${by.id}\``;
    case "codes-combination":
      return `a combination of at least ${by.atLeast} of the codes ${by.of.map((id) => `\`${by.facet}:${id}\``).join(", ")}`;
    case "evidence":
      return `evidence in the record: ${by.requires.map(({ question }) => question.en).join(" ")}`;
    case "principle":
      return `answers to: ${by.indicators.map(({ question }) => question.en).join(" ")}`;
  }
}

const model = (row: (typeof models)[number]): string =>
  [
    `### ${named(row)}`,
    `${row.definition.en} (${behind(row)})`,
    [
      `- kind: ${row.kind}, ${row.nature}`,
      `- proponent: ${said(row.proponent)}`,
      ...row.advantages.map((advantage) => `- strength of the ${advantage.scope}: ${said(advantage)}`),
      ...row.weaknesses.map((weakness) => `- weakness of the ${weakness.scope}: ${said(weakness)}`),
    ].join("\n"),
    table(
      ["Group", "A program belongs to it by", "Says who"],
      row.groups.map((group) => [named(group), membership(group.membership), behind(group)]),
    ),
  ].join("\n\n");

function rating({ ratings }: ModelCriterion, id: ModelId): string {
  const found = ratings[id];
  if (found === "not-stated") return "–";
  const { grade, stance, conflicting } = found;
  return [
    grade,
    ...(stance === "stated" ? [] : [`(${stance})`]),
    ...conflicting.map((other) => `but ${other.grade} elsewhere`),
  ].join(" ");
}

const ratings = [
  "What the paper can be read to say of each model. A grade is our reading of its words, an order and no measure; where nothing stands in brackets the paper states it of the model; – means that it says nothing, which is not a low grade.",
  table(
    ["Criterion", ...models.map(({ label }) => label.en)],
    criteria.map((criterion: ModelCriterion) => [named(criterion), ...models.map(({ id }) => rating(criterion, id))]),
  ),
].join("\n\n");

const section = (title: string, ...parts: readonly string[]): string => [`## ${title}`, ...parts].join("\n\n");

/** The page, in Markdown. */
export function knowledgePage(): string {
  return [
    "# What the library knows",
    "Made from the rows by `npm run knowledge`; do not edit it here. What a claim is, and how to contest a row, stands in [provenance.md](provenance.md). Pages are those of the paper:",
    `${paper.authors.join(" and ")}, _${paper.title}_, ${paper.journal} ${paper.volume} (${paper.number}), ${paper.pages}, <${paper.href}>.`,
    section("Pillars: what a program changes", ...pillars.map(concept("pillars"))),
    section("Strategies: what a program is for", ...strategies.map(concept("strategies"))),
    section(
      "Where a strategy is mostly found",
      "Never a rule: pillar and strategy are separate questions, and nothing is derived from this.",
      table(
        ["Strategy", "Pillars", "Says who"],
        typicalPillars.map((row) => [row.strategy, row.pillars.join(", "), behind(row)]),
      ),
    ),
    section("Forms: in which form help comes", ...forms.map(concept("forms"))),
    section("Components: what programs combine", ...components.map(concept("components"))),
    section(
      "Audiences: whom a text names",
      said(strictRule),
      `Strict: ${audiences
        .filter(({ strict }) => strict)
        .map(({ id }) => `\`${id}\``)
        .join(", ")}.`,
      ...audiences.map(concept("audiences")),
    ),
    section("Exclusions: what is not MSME empowerment", ...exclusions.map(concept("exclusions"))),
    section(
      "Words that mislead, and words of a topic",
      "Phrases in which a word means something else stand in [homonyms.ts](../src/exclusions/homonyms.ts), words that take others back in [negators.ts](../src/evaluation/classify/find/negators.ts), words by topic, whose weights are fitted, in [src/senses](../src/senses/index.ts).",
    ),
    section(
      "Coding rules: how a program is coded where the paper leaves it open",
      table(
        ["Rule", "Case", "Text", "Says who"],
        codingRules.map((rule) => [named(rule), "case" in rule ? String(rule.case) : "", rule.text.en, behind(rule)]),
      ),
    ),
    section("Models of synchronization", ...models.map(model)),
    section("What the models are rated on", ratings),
    section(
      "What the paper recommends",
      `The model that its authors prefer: \`${authorsPreferred.model}\`. ${said(authorsPreferred)} It is an argument and follows from no score.`,
      `Its other recommendation: ${said(hybridRecommendation)}`,
      hybridRecommendation.elements
        .map((part) => `- \`${part.model}\`: ${part.contributes.en} (${behind(part)})`)
        .join("\n"),
    ),
    section(
      "Steps to self-governance",
      table(
        ["Step", "Meaning", "Activities", "Done when", "Says who"],
        roadmap.map((step) => [
          `${step.order}. ${named(step)}`,
          step.definition.en,
          step.activities.map(said).join("; "),
          said(step.done),
          behind(step),
        ]),
      ),
    ),
    section(
      "National commitments",
      table(
        ["Commitment", "Meaning", "Who", "Note", "Says who"],
        commitments.map((row) => [named(row), row.definition.en, said(row.who), said(row.note), behind(row)]),
      ),
    ),
    section(
      "Published counts",
      "Information, never a yardstick.",
      ...aggregates.map((aggregate) =>
        [
          `### ${named(aggregate)}`,
          `${aggregate.definition.en} (${behind(aggregate)})`,
          table(
            ["Figure", "Count"],
            aggregate.figures.map(({ label, count }) => [label.en, String(count)]),
          ),
          aggregate.unknown.map((unknown) => `- not known: ${said(unknown)}`).join("\n"),
        ].join("\n\n"),
      ),
    ),
    section(
      "Conflicts: where the paper can be read in more than one way",
      ...conflicts.map((conflict) =>
        [
          `### ${named(conflict)}`,
          [
            ...conflict.readings.map((reading, i) => `${i + 1}. ${said(reading)}`),
            "",
            `Used: ${conflict.resolution.reading}. ${said(conflict.resolution)}`,
          ].join("\n"),
        ].join("\n\n"),
      ),
    ),
    section(
      "Limitations of the study",
      table(
        ["Limitation", "Text", "Says who"],
        limitations.map((row) => [named(row), row.text.en, behind(row)]),
      ),
    ),
  ]
    .join("\n\n")
    .concat("\n");
}

if (process.argv[1]?.endsWith("knowledge.ts") === true) writeFileSync("docs/knowledge.md", knowledgePage());
