import type { ThresholdTable, ThresholdValues } from "../../workspace/threshold.ts";

/** What all rules share: `thresholds.significance`, `thresholds.q` and `thresholds.maximum_age` of quoin.yaml. */
export const sharedThresholds = {
  significance: {
    default: 0.05,
    unit: "probability",
    why: {
      en: "The usual level: of a hundred questions in which nothing happens about five would look as if something did.",
      zh: "通行水平：一百个实际上没有变化的问题中，约有五个会看似有变化。",
    },
  },
  q: {
    default: 0.1,
    unit: "share of false alarms expected among the regions called",
    why: {
      en: "Where one question is put to many regions, about one in ten of those called may be called by chance.",
      zh: "同一问题用于许多地区时，被判定的地区中约有十分之一可能出于偶然。",
    },
  },
  maximum_age: {
    default: 5,
    unit: "years",
    why: {
      en: "A five-year plan should not rest on what was true before the one before it ended.",
      zh: "五年规划不应以上一个五年规划结束之前的情况为依据。",
    },
  },
} as const satisfies ThresholdTable;

export type SharedLimits = ThresholdValues<typeof sharedThresholds>;

/** What every judge is given beside its own thresholds. */
export interface JudgeLimits extends SharedLimits {
  /** Base year of the office; null where it names none: then no evidence is called old. */
  readonly base_year: number | null;
}

/** The share of real effects of the size that matters which a test must find before its silence counts as an answer. Not a threshold of the office: 80 % is the convention of the field. */
export const POWER = 0.8;
