import { codeEntry } from "../packages/core/src/codes/code-lists.ts";
import type { Rule } from "../packages/core/src/diagnosis/rule.ts";
import { sharedThresholds } from "../packages/core/src/diagnosis/verdict/shared-limits.ts";
import { rules } from "../packages/core/src/judging/rules.ts";
import { plainWords } from "../packages/core/src/language/office-words.ts";
import type { Threshold, ThresholdTable, ThresholdValue } from "../packages/core/src/workspace/threshold.ts";
import type { DerivedFile } from "./derive-codes.ts";
import { inPlainWords } from "./plain-words.ts";

const head = `# Rules of the diagnosis

Made from the rules themselves by \`npm run derive\`. How to read a finding: [guide](../guide/findings.md). How to add a rule: [CONTRIBUTING](../../CONTRIBUTING.md).
A threshold is changed in \`quoin.yaml\` under \`thresholds.CODE\`; \`quoin rule list DIR\` prints the values that hold in a workspace. P-values are two-sided; where they come from draws the observed value counts as one of them, so they are never 0.
**Covers** \`benchmark\`, \`evaluation\`.

Shared by all rules, directly under \`thresholds\`:

| threshold | default | unit | why |
| --- | --- | --- | --- |
${thresholdRows(sharedThresholds)}
`;

/** The reference of all rules, with their thresholds and the reasons for them. */
export async function deriveRules(): Promise<readonly DerivedFile[]> {
  return [
    { path: "docs/methods/rules.md", text: `${head}\n${inPlainWords(rules).map(section).join("\n")}` },
    { path: "docs/methods/blocks.md", text: blocksTable() },
  ];
}

/** Why a rule that holds something against chance reads no blocks that a table declares. */
const readsNone: Readonly<Record<string, string>> = {
  isomorphism: "counts of firms by place, industry and year: a firm is one unit, and no row names it; the drift of neighbouring years widens the draws",
  "scale-without-value": "one row an economy: nothing smaller can move together",
  "unrelated-herding":
    "entries of a place into an industry between two times, dealt over the places that could have entered it; the table holds counts and names no body",
  opportunities: "counts of firms by place, industry and time: each place keeps its own mix, and no row names a body",
  opening: "steps of a series: one coin a year for all hosts together",
  "contracted-research": "steps of a series: one coin a year for all places together",
  "public-bodies": "steps of a series: one coin a year",
  "public-effort": "steps of a series: one coin a year for all places together",
  "graduate-staff": "steps of a series: one coin a year for all places together",
  "aid-reach": "economies, each counted once",
  "firm-institutions": "steps of a series: one coin a year for all places together",
  "closed-facilities": "one grade an institution and year: a row is the institution already",
  standards: "one secretariat a committee; drawn are committees, exactly; without sub-committees stands among the choices",
  "institute-support": "one row an institute: a row is the institution already",
  "fragmented-system": "posts change hands as a network in which each institution keeps all of its posts",
  "generic-performers": "technologies, of which each keeps all of its performers",
  "institute-drift": "one change an institute, from its first to its last year: a record belongs to one institute already",
  "results-waiting": "kinds of owners, of which each keeps all of its results; records declare no blocks",
  "plans-herding": "plans of offices, of which each keeps all of its fields",
};

/** What hangs together, rule by rule: from the rules themselves. A rule that deals and reads no declared block without a reason here is not derived. */
function blocksTable(): string {
  const rows = rules.flatMap(({ code, blocks, declaredBlocks = [] }) => {
    if (blocks === null && declaredBlocks.length === 0) return [];
    const why = declaredBlocks.length > 0 ? "" : readsNone[code];
    if (why === undefined) throw new Error(`${code} deals and reads no declared blocks: say why in readsNone`);
    const within = blocks === null || blocks.strata.length === 0 ? "all" : blocks.strata.join(", ");
    return [`| ${code} | ${blocks?.unit ?? ""} | ${within} | ${declaredBlocks.join(", ") || "none"} | ${why} |`];
  });
  return `# What hangs together, rule by rule

Made from the rules themselves by \`npm run derive\`; \`diagnosis/verdict/declared-blocks.test.ts\` asks each rule and holds it to its row. A table declares its blocks in its description or in the mapping of its import ([verdicts](verdicts.md)). *moves* is what chance moves whole where nothing is declared (the unit of inference), *within* what it never mixes; a part of a rule that moves something else says so in its finding (\`blocks\`). *reads* are the kinds of declared blocks that take the place of the rule's own. Rules that are not here deal nothing.

| rule | moves | within | reads | why none |
| --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
}

function section(rule: Rule): string {
  const label = inPlainWords(codeEntry("problems", rule.item)?.label, { ...plainWords, national: { en: "national", zh: "国家" } });
  const tested = codeEntry("tis-functions", rule.function)?.label.en ?? "";
  const reads = [
    ...rule.tables.map(({ contract, fields }) => `\`${contract.role}\` (${fields.join(", ")})`),
    ...(rule.alsoReads ?? []).map(({ contract, fields }) => `\`${contract.role}\` where there is one (${fields.join(", ")})`),
    ...rule.records.map((type) => `records of type \`${type}\``),
  ];
  return `## ${rule.code}

*${rule.question.en}* ${rule.question.zh}

| tests | of | mechanism | speaks of | measure |
| --- | --- | --- | --- | --- |
| ${rule.item} ${label?.en ?? ""}${rule.bearsOn.length === 0 ? "" : `; bears on ${rule.bearsOn.join(", ")}`} | ${rule.function} ${tested} | ${rule.mechanism} | ${rule.speaksOf.join(", ")} | \`${rule.measure}\` (${rule.unit}) |

${rule.method.en}

Reads ${reads.join("; ")}.${rule.leavesOpen === null ? "" : ` Leaves open: ${rule.leavesOpen.en}`}

| threshold | default | unit | why |
| --- | --- | --- | --- |
${thresholdRows(rule.thresholds)}
`;
}

function thresholdRows(table: ThresholdTable): string {
  return Object.entries(table)
    .map(([name, threshold]) => `| \`${name}\` | ${defaultOf(threshold)} | ${threshold.unit} | ${threshold.why.en} |`)
    .join("\n");
}

/** A default that is empty, or that holds in China alone, is said as such. */
function defaultOf({ default: value, inChina, asks }: Threshold): string {
  const isAsked = asks !== null && (asks !== undefined || value === "");
  return [isAsked ? "asked" : printed(value), ...(inChina === undefined ? [] : [`in China ${printed(inChina)}`])].filter((part) => part !== "").join("; ");
}

function printed(value: ThresholdValue): string {
  return typeof value === "object" ? value.join(", ") : String(value);
}
