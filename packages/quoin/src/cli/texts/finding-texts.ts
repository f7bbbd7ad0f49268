import { codeEntry, type Finding, type FindingCoverage, type Language, rowsOfRanges, type SayAtTerminal, verbatim, verdictWords } from "@quoin/core";
import type { Speech } from "./printer.ts";

interface Diagnosis {
  readonly by_chance: { readonly statement: { readonly en: string; readonly zh: string } | null };
  readonly findings: readonly Finding[];
  readonly coverage: readonly FindingCoverage[];
}

/** `quoin diagnose` for a person: findings under the paper's words for what they test, then what was not tested and why. */
export function diagnosisText({ findings, coverage, by_chance: { statement } }: Diagnosis, language: Language, { own, say }: Speech): string {
  const items = [...new Set(findings.map(({ item }) => item))];
  const tested = items.map((item) => {
    const found = findings.filter((finding) => finding.item === item);
    return `${item}  ${own(codeEntry("problems", item)?.label[language] ?? "")}\n${found.map((finding) => findingLines(finding, language, say)).join("\n")}`;
  });
  const open = coverage
    .filter((entry) => entry.findings.length === 0 && entry.reason !== null)
    .map(({ item, reason }) => {
      const label = own((codeEntry("problems", item) ?? codeEntry("stages-demands", item))?.label[language] ?? "");
      return `  ${item}  ${label}\n      ${reason?.[language] ?? ""}`;
    });
  const chance = statement === null ? "" : `\n${statement[language]}\n`;
  return `${tested.join("\n\n")}\n${chance}${open.length === 0 ? "" : `\n${say("not-tested")}\n${open.join("\n")}\n`}`;
}

function findingLines({ id, verdict, subject, statement, comparison, synthetic }: Finding, language: Language, say: SayAtTerminal): string {
  const held = comparison === null ? "" : `\n      ${say("compared-with", { text: verbatim(comparison.text[language]) })}`;
  return `  ${verdictWords(verdict, say.formatter)} · ${subject.id}${synthetic ? " · 虚构 / Invented" : ""} · ${id}\n      ${statement[language]}${held}`;
}

interface OneFinding {
  readonly finding: Finding;
}

/** `quoin finding` for a person: the finding, what would change it, and where its rows are. */
export function findingText({ finding }: OneFinding, language: Language, { say }: Speech): string {
  const lines = finding.choices.map(
    ({ label, value, verdict }) => `  ${verdictWords(verdict, say.formatter)}  ${label[language]}${value === null ? "" : `: ${Number(value.toPrecision(4))}`}`,
  );
  const rows = finding.evidence.map((reference) => {
    if (!("table" in reference)) return `  ${reference.type} ${reference.id}  ${say("version", { n: verbatim(`${reference.version}`) })}`;
    const count = rowsOfRanges(reference.rows).length;
    const shown = reference.rows.slice(0, 8).join(",");
    return `  ${reference.table}  ${say("row-count", { n: verbatim(`${count}`) })}: ${shown}${reference.rows.length > 8 ? " …" : ""}`;
  });
  const part = (heading: string, body: readonly string[]): string => (body.length === 0 ? "" : `\n${heading}\n${body.join("\n")}\n`);
  const { licenses, not } = finding.misreading;
  const quoted = say("quote", { licenses: verbatim(licenses[language]), not: verbatim(not[language]) });
  return `${finding.item}  ${finding.question[language]}\n${findingLines(finding, language, say)}\n      ${quoted}\n${registeredLine(finding, say)}${part(say("would-change"), lines)}${part(say("rows"), rows)}`;
}

/** Since when the limits are registered as they are; which of them were set with a table at hand is said by the statement. */
function registeredLine({ registered }: Finding, say: SayAtTerminal): string {
  if (registered === null) return "";
  const hash = verbatim(registered.hash.slice(0, 12));
  return `      ${registered.at === null ? say("limits-by-hand", { hash }) : say("limits-since", { at: verbatim(registered.at), hash })}\n`;
}
