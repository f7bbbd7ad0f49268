import { numberText } from "../../language/number-text.ts";
import type { Block, Text } from "../document/document.ts";
import { numberCell } from "../document/number-cell.ts";
import type { ReportContent, ReportGoal } from "../report-content.ts";
import { strategyOf } from "../strategy.ts";
import { type Speaker, speakerOf } from "./strategy-words-in.ts";

/** Indicators of the strategy: code, unit, baseline, milestone, target, actual value, each with its year. */
export function strategyIndicators(content: ReportContent): readonly Block[] {
  const { say, columns, name, paragraph } = speakerOf(content);
  const { goals } = strategyOf(content);
  if (goals.length === 0) return [paragraph(say("noIndicator"))];
  return [
    { kind: "table", caption: say("indicators"), remark: say("indicatorsRemark"), columns: indicatorColumns(columns), rows: goalRows(goals, content, name) },
  ];
}

export function indicatorColumns(columns: Speaker["columns"]) {
  return columns(
    ["code", 8],
    ["indicator", 20],
    ["kind", 10],
    ["unit", 13],
    ["baseline", "right"],
    ["milestone", "right"],
    ["target", "right"],
    ["actual", "right"],
    ["source", 16],
  );
}

/** One row an indicator; a figure that nobody gave stays open. */
export function goalRows(goals: readonly ReportGoal[], { formatter }: ReportContent, name: Speaker["name"]): readonly (readonly (Text | null)[])[] {
  const { choice } = speakerOf({ formatter });
  const figure = (value: number | null, year: number | null): Text | null => {
    if (value === null) return null;
    const said = numberText(value, formatter);
    return year === null ? numberCell(value, formatter) : [{ number: value, text: `${said}${formatter.aside(String(year))}` }];
  };
  return goals.map((goal) => [
    goal.common ?? goal.id,
    name({ id: goal.id, name: goal.label, invented: goal.invented }),
    choice(goal.kind),
    formatter.text({ en: goal.unit, zh: goal.unit }),
    figure(goal.baseline, goal.years.baseline),
    figure(goal.milestone, goal.years.milestone),
    figure(goal.target, goal.years.target),
    figure(goal.actual, goal.years.actual),
    formatter.clauses([goal.source, goal.remark].filter((text) => text !== null)) || null,
  ]);
}
