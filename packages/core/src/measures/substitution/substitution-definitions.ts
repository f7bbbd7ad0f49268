import type { MeasureDefinition } from "../measure-definition.ts";

const shared = {
  family: "substitution",
  inputs: ["episode", "technology", "region", "year", "value", "unit"],
  reference: "Combination of a Gompertz curve and a line, shrunk by how regular and how fast the trend has been; intervals from pooled rolling origins",
  scaling: "invariant",
} as const;

/** The measures of substitution. */
export const substitutionDefinitions = [
  {
    id: "substitution.share_p50",
    version: 2,
    ...shared,
    tells: { en: "Share that the technology is as likely to exceed as not in that year", zh: "该年技术份额的预测中位数" },
    unit: "percent",
    table: "forecast",
    column: "share_p50",
    range: [0, 100],
  },
  {
    id: "substitution.probability_within_10",
    version: 2,
    ...shared,
    tells: { en: "Probability that the technology reaches the level within ten years", zh: "技术份额在十年内达到给定水平的概率" },
    unit: "1",
    table: "takeover",
    column: "probability_within_10",
    range: [0, 1],
  },
  {
    id: "substitution.probability_never",
    version: 2,
    ...shared,
    tells: { en: "Probability that the technology does not reach the level within fifty years", zh: "技术份额五十年内未达到给定水平的概率" },
    unit: "1",
    table: "takeover",
    column: "probability_never",
    range: [0, 1],
  },
  {
    id: "substitution.saturation_p50",
    version: 1,
    ...shared,
    tells: { en: "Share that the technology comes to rest at, as likely above as below", zh: "技术份额最终稳定水平的中位数" },
    unit: "percent",
    table: "takeover",
    column: "saturation_p50",
    range: [0, 100],
  },
] as const satisfies readonly MeasureDefinition[];
