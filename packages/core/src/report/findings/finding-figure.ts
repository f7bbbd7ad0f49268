import type { Finding } from "../../diagnosis/finding/finding.ts";
import type { Formatter } from "../../language/message/formatter.ts";
import { isChangeOfShare, isShareUnit } from "../../language/share-unit.ts";
import { verbatim } from "../../language/statement/values.ts";
import type { Block } from "../document/document.ts";
import { findingWords } from "../document/finding.words.ts";
import { headWords } from "../document/head.words.ts";
import { printedUnit } from "../document/printed-words.ts";
import { statementText } from "../document/statement-text.ts";
import { barFigure } from "../figures/bar-figure.ts";
import { trendFigure } from "../figures/trend-figure.ts";

function unitRemarks(units: readonly string[], formatter: Formatter): readonly string[] {
  const printed = units.map((unit) => printedUnit(unit, formatter)).filter((unit) => unit !== null);
  return printed.length === 0 ? [] : [formatter.of(headWords)("unit", { units: verbatim(formatter.row(printed)) })];
}

/** The same chart with every figure a hundred times as large: years, and what texts say, stay what they are. */
function inPercent<C extends object>(chart: C): C {
  const scaled = (value: unknown, key: string): unknown => {
    if (key === "years" || key === "label" || key === "title") return value;
    if (typeof value === "number") return 100 * value;
    if (Array.isArray(value)) return value.map((each) => scaled(each, key));
    return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, scaled(each, name)])) : value;
  };
  return scaled(chart, "") as C;
}

/** The chart of a finding as a figure of a report; null where it has none. `width` as in the figures. */
export function findingFigure(
  { chart, statement, statement_data, synthetic }: Pick<Finding, "chart" | "statement" | "statement_data" | "synthetic">,
  formatter: Formatter,
  width = 680,
): Block | null {
  if (chart === null) return null;
  const units = chart.kind === "trend" ? [...new Set(chart.lines.map(({ unit }) => unit))] : [chart.unit];
  const areShares = units.every((unit) => isShareUnit(unit));
  // A difference of shares is in percentage points, which the remark says: a percent sign would make it a rate of growth.
  const arePoints = units.every((unit) => isChangeOfShare(unit));
  const shown = areShares || arePoints;
  const alt = statementText(statement, statement_data, formatter);
  const svg =
    chart.kind === "trend"
      ? trendFigure({ ...(shown ? inPercent(chart) : chart), isPercent: areShares }, formatter, alt, width)
      : barFigure({ ...(shown ? inPercent(chart) : chart), isPercent: areShares }, formatter, alt, width);
  const say = formatter.of(findingWords);
  const remarks = [...unitRemarks(units, formatter), ...(arePoints ? [say("points")] : []), ...(synthetic ? [say("invented")] : [])];
  return { kind: "figure", svg, caption: formatter.text(chart.title), ...(remarks.length > 0 ? { remark: formatter.clauses(remarks) } : {}) };
}
