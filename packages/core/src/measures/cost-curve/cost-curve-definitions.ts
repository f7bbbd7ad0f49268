import type { MeasureDefinition } from "../measure-definition.ts";

const shared = { family: "cost-curve", unit: "1", scaling: "invariant" } as const;

/** The measures of cost curves. */
export const costCurveDefinitions = [
  {
    id: "cost-curve.drift",
    version: 1,
    ...shared,
    tells: { en: "Mean yearly change of the logarithm of unit cost", zh: "单位成本对数的年均变化" },
    inputs: ["technology", "year", "cost"],
    reference: "Farmer & Lafond 2016: geometric random walk with drift",
    table: "trends",
    column: "drift",
    range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  },
  {
    id: "cost-curve.cost_p50",
    version: 1,
    ...shared,
    tells: { en: "Unit cost that is as likely to be exceeded as not in that year", zh: "该年单位成本的预测中位数" },
    inputs: ["technology", "year", "cost"],
    reference: "Farmer & Lafond 2016: geometric random walk with drift, autocorrelated changes",
    table: "forecast",
    column: "cost_p50",
    unit: "as given",
    scaling: "proportional",
    range: [0, Number.POSITIVE_INFINITY],
  },
  {
    id: "cost-curve.learning_rate",
    version: 1,
    ...shared,
    tells: { en: "Share that a doubling of cumulative capacity takes off the unit cost", zh: "累计产能每翻一番单位成本下降的比例" },
    inputs: ["technology", "year", "cost", "capacity"],
    reference: "Wright 1936 (levels); Lafond et al. 2018 (first differences)",
    table: "wright",
    column: "learning_rate",
    range: [Number.NEGATIVE_INFINITY, 1],
  },
] as const satisfies readonly MeasureDefinition[];
