import { codeEntry } from "../../codes/code-lists.ts";
import type { Voice } from "../../language/message/voice.ts";
import { groupedText, moneyText, numberText, percentFigure } from "../../language/number-text.ts";
import { verbatim, whole } from "../../language/statement/values.ts";
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
  const { voice } = content;
  const invented: readonly Inline[] = line.synthetic ? [" ", { invented: true }] : [];
  const footnote: readonly Inline[] = line.evidence.length === 0 ? [] : [{ footnote: evidenceNote(line.evidence, content) }];
  return [
    { kind: "paragraph", text: [{ strong: `${lineNumber(line.id)}　` }, statementText(line.action, line.action_data, voice), ...footnote, ...invented] },
    { kind: "paragraph", role: "remark", text: lineFacts(line, content) },
    ...setBy(line, content),
    ...(line.note === null ? [] : [{ kind: "paragraph" as const, role: "remark" as const, text: statementText(line.note, line.note_data, voice) }]),
    ...chain(line, content),
    ...(line.assumptions.length === 0 ? [] : [assumptions(line, voice)]),
    ...(line.table === null || line.table.rows.length === 0 ? [] : [lineTableBox(line, line.table, content)]),
    ...(line.certificate === null ? [] : [{ kind: "paragraph" as const, role: "remark" as const, text: certificateText(line.certificate, voice) }]),
  ];
}

function lineFacts(line: PlanLine, { voice, nameOf, findings, zone }: ReportContent): string {
  const [head, say] = [voice.of(headWords), voice.of(planWords)];
  const instrument = codeEntry("stip-instruments", line.instrument)?.label;
  const { decided_by: decided } = line;
  return factsLine(
    [
      [head("subject"), voice.text(nameOf(line.subject))],
      [say("instrument"), instrument === undefined ? line.instrument : voice.text(instrument)],
      [head("money"), line.amount === null ? head("no-cost") : moneyText(line.amount, line.currency, voice)],
      ...(line.start_year === null ? [] : [[head("from"), String(line.start_year)] as const]),
      decided === null
        ? [say("answers"), voice.row(line.findings.map((id) => findingNumber(id, findings)))]
        : [say("decided"), say("decision", { person: verbatim(decided.person), date: verbatim(decided.date), reason: verbatim(decided.reason) })],
      [head("owner"), line.owner === null ? say("nobody") : voice.text(nameOf(line.owner))],
      [head("until"), line.deadline === null ? say("not-set") : `${voice.day(line.deadline)}${voice.aside(zone)}`],
      ...(line.indicator === null ? [] : [[say("indicator"), indicatorText(line.indicator, voice)] as const]),
      ...(line.proposed ? [[say("state"), say("proposed")] as const] : []),
    ],
    voice,
  );
}

function indicatorText({ id, target, now, unit, label, by, direction, source }: NonNullable<PlanLine["indicator"]>, voice: Voice): string {
  const number = (value: number | null) => (value === null ? "–" : numberText(value, voice));
  const shown = unit === null ? null : printedUnit(unit, voice);
  const say = voice.of(planWords);
  const name = label === null ? id : voice.text(label);
  const open =
    direction === null || now === null
      ? `${name} ${number(now)}`
      : say(direction === "up" ? "to-rise" : "to-fall", { indicator: verbatim(name), now: verbatim(number(now)) });
  const aimed = target === null ? open : `${name} ${number(now)} → ${number(target)}`;
  const toward = source === null ? aimed : say("measured", { indicator: verbatim(aimed), source: verbatim(source) });
  const dated = by === null ? toward : say("by", { indicator: verbatim(toward), year: verbatim(voice.day(by)) });
  return shown === null ? dated : `${dated}${voice.aside(shown)}`;
}

/** What each finding sets in the line, in figures: without the finding it would not be so. */
function setBy({ because }: PlanLine, { voice, findings }: ReportContent): readonly Block[] {
  const parts = because.flatMap(({ finding, sets }) => {
    const numbers = sets.flatMap(({ kind, what, value }) =>
      typeof value === "number" && figureAbout(what)?.kind !== "target" ? [`${termText(kind, what, voice)} ${numberText(value, voice)}`] : [],
    );
    return numbers.length === 0 ? [] : [voice.told(findingNumber(finding, findings), numbers.join(voice.language === "zh" ? "，" : ", "))];
  });
  if (parts.length === 0) return [];
  return [{ kind: "paragraph", role: "remark", text: voice.of(planWords)("set-by", { parts: verbatim(voice.clauses(parts)) }) }];
}

function assumptions({ assumptions: given }: PlanLine, voice: Voice): Block {
  const say = voice.of(planWords);
  return {
    kind: "table",
    caption: say("assumptions"),
    columns: [
      { label: say("assumption"), align: "left", width: 60 },
      { label: voice.of(headWords)("assumed"), align: "right" },
    ],
    rows: given.map(({ label, value, unit }) => [voice.text(label), assumedText(value, unit, voice)]),
  };
}

/** A share is read as per cent. */
function assumedText(value: number | string, unit: string | null, voice: Voice): string {
  if (unit === "share" && typeof value === "number") return percentFigure(groupedText(Number((100 * value).toPrecision(6)), voice), voice);
  const shown = typeof value === "number" ? groupedText(value, voice) : printedWord(value, voice);
  return unit === null ? shown : `${shown}${voice.language === "zh" ? "" : " "}${printedWord(unit, voice)}`;
}

/** Why the line should work and who stands behind each step, and how its effect will be known. */
function chain({ mechanism, evaluation }: PlanLine, { voice, findings }: ReportContent): readonly Block[] {
  const say = voice.of(planWords);
  const steps = mechanism.map(({ step, step_data, evidence, assumed_by: who }) => {
    const basis =
      evidence === null
        ? say("assumed-by", { who: verbatim(who ?? "") })
        : say("evidenced", { findings: verbatim(evidence.map((id) => findingNumber(id, findings)).join(voice.language === "zh" ? "、" : ", ")) });
    return say("step", { step: verbatim(statementText(step, step_data, voice)), basis: verbatim(basis) });
  });
  const known = evaluation === null ? [] : [say("known"), statementText(evaluation.said, evaluation.said_data, voice)];
  return [{ kind: "paragraph", role: "remark", text: [say("chain"), ...steps, ...known].join(voice.language === "zh" ? "" : " ") }];
}

/** What was proved about a line: of a rule of division that it keeps its limits, of a choice among outcomes how good it is. */
function certificateText({ status, objective: told, bound, gap, solver, check }: LineCertificate, voice: Voice): string {
  const say = voice.of(planWords);
  const { kind, value: objective } = told;
  if (kind === "rule" && check.violated === 0) return say("proof-rule", { rules: whole(check.rules, "rules") });
  const number = (value: number | null) => verbatim(value === null ? "–" : numberText(value, voice));
  const places = {
    objective: number(objective),
    bound: number(bound),
    gap: verbatim(gap === null ? "–" : percentFigure(numberText(gap * 100, voice, 4), voice)),
    status: verbatim(say(status)),
    rules: whole(check.rules, "rules"),
    violated: whole(check.violated, "rules"),
  };
  return solver === "arithmetic" ? say("proof-arithmetic", places) : say("proof", { ...places, solver: verbatim(solver) });
}
