import type { Finding } from "../../diagnosis/finding.ts";
import { isChangeOfShare, isShareUnit } from "../../language/share-unit.ts";
import type { Language } from "../../language/text.ts";
import type { Block } from "../document/document.ts";
import { printedUnit } from "../document/printed-words.ts";
import { barFigure } from "../figures/bar-figure.ts";
import { trendFigure } from "../figures/trend-figure.ts";

function unitRemarks(units: readonly string[], language: Language): readonly string[] {
  const printed = units.map((unit) => printedUnit(unit, language)).filter((unit) => unit !== null);
  if (printed.length === 0) return [];
  return [language === "zh" ? `单位：${printed.join("、")}` : printed.join(", ")];
}

/** The same chart with every figure a hundred times as large: years stay what they are. */
function inPercent<C extends object>(chart: C): C {
  const scaled = (value: unknown, key: string): unknown => {
    if (key === "years") return value;
    if (typeof value === "number") return 100 * value;
    if (Array.isArray(value)) return value.map((each) => scaled(each, key));
    return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, scaled(each, name)])) : value;
  };
  return scaled(chart, "") as C;
}

/** The chart of a finding as a figure of a report; null where it has none. `width` as in the figures. */
export function findingFigure(
  { chart, statement, synthetic }: Pick<Finding, "chart" | "statement" | "synthetic">,
  language: Language,
  width = 680,
): Block | null {
  if (chart === null) return null;
  const units = chart.kind === "trend" ? [...new Set(chart.lines.map(({ unit }) => unit))] : [chart.unit];
  const areShares = units.every((unit) => isShareUnit(unit));
  // A difference of shares is in percentage points, which the remark says: a percent sign would make it a rate of growth.
  const arePoints = units.every((unit) => isChangeOfShare(unit));
  const shown = areShares || arePoints;
  const sign = areShares ? { sign: "%" } : {};
  const svg =
    chart.kind === "trend"
      ? trendFigure({ ...(shown ? inPercent(chart) : chart), ...sign }, language, statement[language], width)
      : barFigure({ ...(shown ? inPercent(chart) : chart), ...sign }, language, statement[language], width);
  const remarks = [
    ...unitRemarks(units, language),
    ...(arePoints ? [language === "zh" ? "百分点" : "percentage points"] : []),
    ...(synthetic ? [language === "zh" ? "含虚构数据" : "rests on invented records"] : []),
  ];
  return { kind: "figure", svg, caption: chart.title[language], ...(remarks.length > 0 ? { remark: remarks.join(language === "zh" ? "；" : "; ") } : {}) };
}
