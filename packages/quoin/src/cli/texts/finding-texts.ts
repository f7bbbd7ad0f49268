import { codeEntry, type Finding, type FindingCoverage, type Language, ownVoice, rowsOfRanges, verdictWords } from "@quoin/core";
import type { OwnWords } from "../printers.ts";

interface Diagnosis {
  readonly by_chance: { readonly statement: { readonly en: string; readonly zh: string } | null };
  readonly findings: readonly Finding[];
  readonly coverage: readonly FindingCoverage[];
}

/** `quoin diagnose` for a person: findings under the paper's words for what they test, then what was not tested and why. */
export function diagnosisText({ findings, coverage, by_chance: { statement } }: Diagnosis, language: Language, own: OwnWords): string {
  const items = [...new Set(findings.map(({ item }) => item))];
  const tested = items.map((item) => {
    const found = findings.filter((finding) => finding.item === item);
    return `${item}  ${own(codeEntry("problems", item)?.label[language] ?? "")}\n${found.map((finding) => findingLines(finding, language)).join("\n")}`;
  });
  const open = coverage
    .filter((entry) => entry.findings.length === 0 && entry.reason !== null)
    .map(({ item, reason }) => {
      const label = own((codeEntry("problems", item) ?? codeEntry("stages-demands", item))?.label[language] ?? "");
      return `  ${item}  ${label}\n      ${reason?.[language] ?? ""}`;
    });
  const heading = language === "zh" ? "未检验及所缺数据" : "Not tested, and what is missing";
  const chance = statement === null ? "" : `\n${statement[language]}\n`;
  return `${tested.join("\n\n")}\n${chance}${open.length === 0 ? "" : `\n${heading}\n${open.join("\n")}\n`}`;
}

function findingLines({ id, verdict, subject, statement, comparison, synthetic }: Finding, language: Language): string {
  const zh = language === "zh";
  const held = comparison === null ? "" : `\n      ${zh ? "比较对象：" : "compared with "}${comparison.text[language]}`;
  return `  ${verdictWords(verdict, ownVoice(language))} · ${subject.id}${synthetic ? " · 虚构 / Invented" : ""} · ${id}\n      ${statement[language]}${held}`;
}

interface OneFinding {
  readonly finding: Finding;
}

/** `quoin finding` for a person: the finding, what would change it, and where its rows are. */
export function findingText({ finding }: OneFinding, language: Language): string {
  const zh = language === "zh";
  const lines = finding.choices.map(
    ({ label, value, verdict }) =>
      `  ${verdictWords(verdict, ownVoice(language))}  ${label[language]}${value === null ? "" : `: ${Number(value.toPrecision(4))}`}`,
  );
  const rows = finding.evidence.map((reference) => {
    if (!("table" in reference)) return `  ${reference.type} ${reference.id}  ${zh ? "版本" : "version"} ${reference.version}`;
    const count = rowsOfRanges(reference.rows).length;
    const shown = reference.rows.slice(0, 8).join(",");
    return `  ${reference.table}  ${zh ? `${count} 行` : `${count} rows`}: ${shown}${reference.rows.length > 8 ? " …" : ""}`;
  });
  const part = (heading: string, body: readonly string[]): string => (body.length === 0 ? "" : `\n${heading}\n${body.join("\n")}\n`);
  const { licenses, not } = finding.misreading;
  const quoted = zh ? `可以表述为：“${licenses.zh}”不能表述为：“${not.zh}”` : `Quote it as: “${licenses.en}” Not as: “${not.en}”`;
  return `${finding.item}  ${finding.question[language]}\n${findingLines(finding, language)}\n      ${quoted}\n${registeredLine(finding, zh)}${part(zh ? "换一种口径" : "What would change this", lines)}${part(zh ? "依据" : "Rows", rows)}`;
}

/** Since when the limits are registered as they are; which of them were set with a table at hand is said by the statement. */
function registeredLine({ registered }: Finding, zh: boolean): string {
  if (registered === null) return "";
  const hash = registered.hash.slice(0, 12);
  if (registered.at === null) return zh ? `      限值被手工修改，未经登记（${hash}）\n` : `      limits changed by hand and registered by nobody (${hash})\n`;
  return zh ? `      限值自${registered.at}起登记如此（${hash}）\n` : `      limits registered as they are since ${registered.at} (${hash})\n`;
}
