import type { Block, Text } from "../document/document.ts";
import { headWords } from "../document/head.words.ts";
import { figureCell } from "../document/number-cell.ts";
import { findingNumber } from "../findings/finding-number.ts";
import type { ReportContent } from "../report-content.ts";
import { planWords } from "./plan-report.words.ts";

/**
 * The indicator table: code, baseline, milestone, target, actual. Where the office has entered no goal, the confirmed findings stand as baselines and their
 * targets stay open: a plan does not invent targets.
 */
export function indicatorTable({ formatter, goals, findings, place }: ReportContent): readonly Block[] {
  const say = formatter.of(planWords);
  const zh = formatter.language === "zh";
  const columns = [
    { label: formatter.of(headWords)("code"), align: "left" as const, width: 19 },
    { label: say("goal"), align: "left" as const, width: zh ? 26 : 22 },
    ...(zh ? [] : [{ label: say("unit"), align: "left" as const, width: 13 }]),
    { label: say("baseline"), align: "right" as const, width: 9 },
    { label: say("milestone"), align: "right" as const, width: 9 },
    { label: say("target"), align: "right" as const, width: 9 },
    { label: say("actual"), align: "right" as const, width: 9 },
    { label: say("source"), align: "left" as const },
  ];
  const row = (code: Text, label: string, unit: string, values: readonly (number | null)[], remark: string | null): readonly (Text | null)[] => [
    code,
    label,
    // Chinese labels name their unit.
    ...(zh ? [] : [formatter.text({ en: unit, zh: unit })]),
    ...values.map((value): Text | null => (value === null ? null : figureCell(value, unit, formatter))),
    remark,
  ];
  if (goals.length > 0)
    return [
      {
        kind: "table",
        caption: say("indicators"),
        columns,
        rows: goals.map(({ id, label, unit, baseline, milestone, target, actual, source, remark, invented }) =>
          row(
            invented ? [id, " ", { invented: true }] : id,
            formatter.text(label),
            unit,
            [baseline, milestone, target, actual],
            formatter.clauses([source, remark].filter((text) => text !== null)) || null,
          ),
        ),
      },
    ];
  const measured = findings.filter(({ verdict, value, subject }) => verdict === "confirmed" && value !== null && subject.id === place.id);
  return [
    {
      kind: "paragraph",
      text: say("no-goals"),
    },
    {
      kind: "table",
      caption: say("baselines"),
      columns,
      rows: measured.map(({ id, question, unit, value }) =>
        row(findingNumber(id, findings), formatter.text(question), unit, [value, null, null, null], say("to-be-set")),
      ),
    },
  ];
}
