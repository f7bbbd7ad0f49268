import { codeEntry } from "../../codes/code-lists.ts";
import { numbersAlike } from "../../language/alike-numbers.ts";
import { blank, comma, listMark } from "../../language/marks.ts";
import type { Formatter } from "../../language/message/formatter.ts";
import { groupedText, moneyText, numberText, percentFigure } from "../../language/number-text.ts";
import { integer, verbatim } from "../../language/statement/values.ts";
import { zoneText } from "../../language/zone-text.ts";
import { figureAbout } from "../../plan/figure-key.ts";
import { lineNumber } from "../../plan/line-number.ts";
import type { LineCertificate, PlanLine } from "../../plan/plan.ts";
import { termText } from "../../plan/term-text.ts";
import type { Block, Inline } from "../document/document.ts";
import { factsLine } from "../document/facts-line.ts";
import { headWords } from "../document/head.words.ts";
import { printedUnit, printedWord } from "../document/printed-words.ts";
import { statementText } from "../document/statement-text.ts";
import { evidenceNote } from "../evidence-text.ts";
import { findingNumber } from "../findings/finding-number.ts";
import type { ReportContent } from "../report-content.ts";
import { lineTableBox } from "./line-table-box.ts";
import { planWords } from "./plan-report.words.ts";

/** A plan line in full: what is to be done, with what, why, on which assumptions, and what was chosen. */
export function lineBlocks(line: PlanLine, content: ReportContent): readonly Block[] {
  const { formatter } = content;
  const invented: readonly Inline[] = line.synthetic ? [" ", { invented: true }] : [];
  const footnote: readonly Inline[] = line.evidence.length === 0 ? [] : [{ footnote: evidenceNote(line.evidence, content) }];
  return [
    { kind: "paragraph", text: [{ strong: `${lineNumber(line.id)}　` }, statementText(line.action, line.action_data, formatter), ...footnote, ...invented] },
    { kind: "paragraph", role: "remark", text: lineFacts(line, content) },
    ...setBy(line, content),
    ...(line.note === null ? [] : [{ kind: "paragraph" as const, role: "remark" as const, text: statementText(line.note, line.note_data, formatter) }]),
    ...chain(line, content),
    ...(line.assumptions.length === 0 ? [] : [assumptions(line, formatter)]),
    ...(line.table === null || line.table.rows.length === 0 ? [] : [lineTableBox(line, line.table, content)]),
    ...(line.certificate === null ? [] : [{ kind: "paragraph" as const, role: "remark" as const, text: certificateText(line.certificate, formatter) }]),
  ];
}

function lineFacts(line: PlanLine, { formatter, nameOf, findings, zone }: ReportContent): string {
  const [head, say] = [formatter.of(headWords), formatter.of(planWords)];
  const instrument = codeEntry("stip-instruments", line.instrument)?.label;
  const { decided_by: decided } = line;
  return factsLine(
    [
      [head("subject"), formatter.text(nameOf(line.subject))],
      [say("instrument"), instrument === undefined ? line.instrument : formatter.text(instrument)],
      [head("money"), line.amount === null ? head("no-cost") : moneyText(line.amount, line.currency, formatter)],
      ...(line.start_year === null ? [] : [[head("from"), String(line.start_year)] as const]),
      decided === null
        ? [say("answers"), formatter.row(line.findings.map((id) => findingNumber(id, findings)))]
        : [say("decided"), say("decision", { person: verbatim(decided.person), date: verbatim(decided.date), reason: verbatim(decided.reason) })],
      [head("owner"), line.owner === null ? say("nobody") : formatter.text(nameOf(line.owner))],
      [head("until"), line.deadline === null ? say("not-set") : `${formatter.day(line.deadline)}${formatter.aside(zoneText(zone, formatter))}`],
      ...(line.indicator === null ? [] : [[say("indicator"), indicatorText(line.indicator, formatter)] as const]),
      ...(line.proposed ? [[say("state"), say("proposed")] as const] : []),
    ],
    formatter,
  );
}

function indicatorText({ id, target, now, unit, label, by, direction, source }: NonNullable<PlanLine["indicator"]>, formatter: Formatter): string {
  const alike = numbersAlike(
    [now, target].filter((value) => value !== null),
    formatter,
  );
  const number = (value: number | null) => (value === null ? "–" : value === 0 ? "0" : alike(value));
  const shown = unit === null ? null : printedUnit(unit, formatter);
  const say = formatter.of(planWords);
  const name = label === null ? id : formatter.text(label);
  const open =
    direction === null || now === null
      ? `${name} ${number(now)}`
      : say(direction === "up" ? "to-rise" : "to-fall", { indicator: verbatim(name), now: verbatim(number(now)) });
  const aimed = target === null ? open : `${name} ${number(now)} → ${number(target)}`;
  const toward = source === null ? aimed : say("measured", { indicator: verbatim(aimed), source: verbatim(source) });
  const dated = by === null ? toward : say("by", { indicator: verbatim(toward), year: verbatim(formatter.day(by)) });
  return shown === null ? dated : `${dated}${formatter.aside(shown)}`;
}

/** What each finding sets in the line, in figures: without the finding it would not be so. */
function setBy({ because }: PlanLine, { formatter, findings }: ReportContent): readonly Block[] {
  const parts = because.flatMap(({ finding, sets }) => {
    const numbers = sets.flatMap(({ kind, what, value }) =>
      typeof value === "number" && figureAbout(what)?.kind !== "target" ? [`${termText(kind, what, formatter)} ${numberText(value, formatter)}`] : [],
    );
    return numbers.length === 0 ? [] : [formatter.told(findingNumber(finding, findings), numbers.join(comma(formatter.language)))];
  });
  if (parts.length === 0) return [];
  return [{ kind: "paragraph", role: "remark", text: formatter.of(planWords)("set-by", { parts: verbatim(formatter.clauses(parts)) }) }];
}

function assumptions({ assumptions: given }: PlanLine, formatter: Formatter): Block {
  const say = formatter.of(planWords);
  return {
    kind: "table",
    caption: say("assumptions"),
    columns: [
      { label: say("assumption"), align: "left", width: 60 },
      { label: formatter.of(headWords)("assumed"), align: "right" },
    ],
    rows: given.map(({ label, value, unit }) => [formatter.text(label), assumedText(value, unit, formatter)]),
  };
}

/** A share is read as per cent. */
function assumedText(value: number | string, unit: string | null, formatter: Formatter): string {
  if (unit === "share" && typeof value === "number") return percentFigure(groupedText(Number((100 * value).toPrecision(6)), formatter), formatter);
  const shown = typeof value === "number" ? groupedText(value, formatter) : printedWord(value, formatter);
  return unit === null ? shown : `${shown}${blank(formatter.language)}${printedWord(unit, formatter)}`;
}

/** Why the line should work and who stands behind each step, and how its effect will be known. */
function chain({ mechanism, evaluation }: PlanLine, { formatter, findings }: ReportContent): readonly Block[] {
  const say = formatter.of(planWords);
  const steps = mechanism.map(({ step, step_data, evidence, assumed_by: who }) => {
    const basis =
      evidence === null
        ? say("assumed-by", { who: verbatim(who ?? "") })
        : say("evidenced", { findings: verbatim(evidence.map((id) => findingNumber(id, findings)).join(listMark(formatter.language))) });
    return say("step", { step: verbatim(statementText(step, step_data, formatter)), basis: verbatim(basis) });
  });
  const known = evaluation === null ? [] : [say("known"), statementText(evaluation.said, evaluation.said_data, formatter)];
  return [{ kind: "paragraph", role: "remark", text: [say("chain"), ...steps, ...known].join(blank(formatter.language)) }];
}

/** What was proved about a line: of a rule of division that it keeps its limits, of a choice among outcomes how good it is. */
function certificateText({ status, objective: told, bound, gap, solver, check }: LineCertificate, formatter: Formatter): string {
  const say = formatter.of(planWords);
  const { kind, value: objective } = told;
  if (kind === "rule" && check.violated === 0) return say("proof-rule", { rules: integer(check.rules, "rules") });
  const number = (value: number | null) => verbatim(value === null ? "–" : numberText(value, formatter));
  const places = {
    objective: number(objective),
    bound: number(bound),
    gap: verbatim(gap === null ? "–" : percentFigure(numberText(gap * 100, formatter, 4), formatter)),
    status: verbatim(say(status)),
    rules: integer(check.rules, "rules"),
    violated: integer(check.violated, "rules"),
  };
  return solver === "arithmetic" ? say("proof-arithmetic", places) : say("proof", { ...places, solver: verbatim(solver) });
}
