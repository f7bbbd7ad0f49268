import { codeEntry } from "../packages/core/src/codes/code-lists.ts";
import type { Rule } from "../packages/core/src/diagnosis/rule.ts";
import { rules } from "../packages/core/src/diagnosis/rules/rules.ts";
import { sharedThresholds } from "../packages/core/src/diagnosis/verdict/shared-limits.ts";
import { plainWords } from "../packages/core/src/language/office-words.ts";
import type { ThresholdTable, ThresholdValue } from "../packages/core/src/workspace/threshold.ts";
import type { DerivedFile } from "./derive-codes.ts";
import { inPlainWords } from "./plain-words.ts";

const head = `# Rules of the diagnosis

Made from the rules themselves by \`npm run derive\`. How to read a finding: [guide](../guide/findings.md). How to add a rule: [CONTRIBUTING](../../CONTRIBUTING.md).
A threshold is changed in \`quoin.yaml\` under \`thresholds.CODE\`; \`quoin rule list DIR\` prints the values that hold in a workspace. P-values are two-sided; where they come from draws the observed value counts as one of them, so they are never 0.

Shared by all rules, directly under \`thresholds\`:

| threshold | default | unit | why |
| --- | --- | --- | --- |
${thresholdRows(sharedThresholds)}
`;

/** The reference of all rules, with their thresholds and the reasons for them. */
export async function deriveRules(): Promise<readonly DerivedFile[]> {
  return [{ path: "docs/methods/rules.md", text: `${head}\n${inPlainWords(rules).map(section).join("\n")}` }];
}

function section(rule: Rule): string {
  const label = inPlainWords(codeEntry("problems", rule.item)?.label, { ...plainWords, national: { en: "national", zh: "国家" } });
  const tested = codeEntry("tis-functions", rule.function)?.label.en ?? "";
  const reads = [
    ...rule.tables.map(({ contract, fields }) => `\`${contract.role}\` (${fields.join(", ")})`),
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
    .map(([name, { default: value, unit, why }]) => `| \`${name}\` | ${printed(value)} | ${unit} | ${why.en} |`)
    .join("\n");
}

function printed(value: ThresholdValue): string {
  return typeof value === "object" ? value.join(", ") : String(value);
}
