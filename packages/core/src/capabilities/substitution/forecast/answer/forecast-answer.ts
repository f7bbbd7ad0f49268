import { z } from "zod";
import { statementData } from "../../../../language/statement/value.ts";
import { localText, unitText } from "../../../../language/text.ts";
import { bandWorths } from "./band-worth.ts";
import { unitKinds } from "./exposed-unit.ts";

const point = z.object({
  year: z.number(),
  share: z.number(),
  /** When this value was published (ISO 8601: year, month or day); null where the table does not say. */
  published: z.string().nullable(),
  /** It had been published by the end of the year stood in; null where the table does not say, or the year came later. */
  known_then: z.boolean().nullable(),
  /** How the source qualifies it; null where the table does not say. */
  quality: z.string().nullable(),
  /** Its row in the table (1 = the first under the header); null where it rests on several. */
  row: z.number().nullable(),
});
const said = z.object({ year: z.number(), p10: z.number(), p50: z.number(), p90: z.number() });

const takeover = z.object({
  year_p10: z.number().nullable(),
  year_p50: z.number().nullable(),
  year_p90: z.number().nullable(),
  within_5: z.number(),
  within_10: z.number(),
  never: z.number(),
  /** Probability that the level has been reached by year 1, 2 … 50 after the last observation. */
  by_year: z.array(z.number()),
  /** Ahead, and `within_10` at or above the alarm. */
  alarm: z.boolean(),
  status: z.enum(["ahead", "reached"]),
});

/** What the same method would have said of this series from its other years. */
const backTest = z.object({
  /** How far ahead. */
  years: z.number(),
  forecasts: z.number(),
  inside: z.number(),
  above: z.number(),
  below: z.number(),
  mean_absolute_error: z.number().nullable(),
  mean_absolute_error_of_no_change: z.number().nullable(),
  rows: z.array(said.extend({ origin: z.number(), observed: z.number() })),
});

/** Warnings at the chosen alarm over the whole series. */
const warned = z.object({
  first: z.number().nullable(),
  /** The first warning rested on fewer points than the record of alarms counts. */
  few_points: z.boolean(),
  reached: z.number().nullable(),
  lead_years: z.number().nullable(),
  verdict: z.enum(["in-time", "late", "missed", "false", "open", "quiet", "unwatched"]),
});

const exposedUnit = z.object({
  kind: z.enum(unitKinds),
  id: z.string(),
  name: localText,
  measure: z.string(),
  unit: unitText,
  year: z.number().nullable(),
  value: z.number().nullable(),
  dependence: z.number().nullable(),
  bound: z.enum(["measured", "at-most"]),
  risk: z.number().nullable(),
  value_at_risk: z.number().nullable(),
  value_at_risk_p90: z.number().nullable(),
  holds_successor: z.boolean().nullable(),
  successor_firms: z.number().nullable(),
  successor_projects: z.number().nullable(),
  capability_years: z.number(),
  spare_years: z.number().nullable(),
});

const exposure = z.object({
  challenger: z.string(),
  /** Null: all that the challenger is not. */
  incumbent: z.string().nullable(),
  incumbent_share: z.number(),
  early_years: z.number().nullable(),
  lead_years: z.number().nullable(),
  capability_years: z.number(),
  probability_before_capability: z.number().nullable(),
  risk_years: z.number(),
  industry: z.string().nullable(),
  card: z.string().nullable(),
  by_year: z.array(z.object({ year: z.number(), probability: z.number(), lost: z.number(), lost_p90: z.number() })),
  units: z.array(exposedUnit),
  unknown: z.array(localText),
  /** The same as data. */
  unknown_data: z.array(statementData),
});

const expert = z.object({
  made_by: z.string(),
  made_in: z.number(),
  technology: z.string(),
  target_year: z.number(),
  forecast: z.number(),
  observed: z.number().nullable(),
  error: z.number().nullable(),
  share_p50: z.number().nullable(),
});

export const technologyForecast = z.object({
  technology: z.string(),
  observed: z.array(point),
  /** Empty below the resolution of the source: there neither band nor takeover is told. */
  forecast: z.array(said),
  /** What the band five years on is worth: one that spans a tenfold and a quarter of the market is `too-wide`; while the share has never stood at 1 % or two steps of what the source prints none is told. */
  band: z.enum(bandWorths),
  takeover: takeover.nullable(),
  /** Year in which the median share crosses the level; null where it does not within fifty years, or stands above. */
  curve_year: z.number().nullable(),
  /** Share that it comes to rest at, percent: the distribution fifty years ahead. */
  saturation: z.object({ p10: z.number(), p50: z.number(), p90: z.number() }).nullable(),
  base_rate: z.object({ from: z.number(), to: z.number(), series: z.number(), reached: z.number() }).nullable(),
  back_test: backTest,
  warned,
});

/** How the method did on a family of the reference class that had no say in it; null where there are fewer than ten outcomes. */
const familyRecord = z.object({
  family: z.string(),
  episodes: z.number(),
  outcomes: z.number(),
  coverage: z.number().nullable(),
  /** Five years ahead, of shares that had risen: mean error in points, and that of three simple rivals. */
  rising: z.object({
    outcomes: z.number(),
    error: z.number().nullable(),
    of_fisher_pry: z.number().nullable(),
    of_damped_trend: z.number().nullable(),
    of_no_change: z.number().nullable(),
  }),
  takeovers: z.number(),
  warned: z.number(),
  median_lead_years: z.number().nullable(),
  without_takeover: z.number(),
  false_alarms: z.number(),
  levels: z.array(z.object({ from: z.number(), to: z.number(), episodes: z.number(), forecasts: z.number(), coverage: z.number().nullable() })),
});

/** `year`: all figures of years up to the one stood in, as they are known now; `published`: those of them that had been published by then, as far as the table says. */
export const vintages = ["year", "published"] as const;

/** The answer of `quoin forecast`. */
export const forecastAnswer = z.object({
  markets: z.array(
    z.object({
      episode: z.string(),
      region: z.string(),
      technologies: z.array(z.string()),
      first_year: z.number(),
      last_year: z.number(),
      /** No technology that began below half has half of the market by the last year: what comes is still a question. */
      is_open: z.boolean(),
    }),
  ),
  chosen: z
    .object({
      episode: z.string(),
      region: z.string(),
      origin: z.number(),
      /** Family of the reference class that had no say in these forecasts; null where the market belongs to none. */
      family: z.string().nullable(),
      /** Years that can be stood in. */
      origins: z.array(z.number()),
      level: z.number(),
      /** Probability within ten years from which is warned. */
      alarm: z.number(),
      /** Years that building a capability takes: a warning with less lead is late. */
      capability_years: z.number(),
      table: z.string(),
      rows: z.array(z.number()),
      /** One of the rows is marked as invented. */
      synthetic: z.boolean(),
      /** Which figures the forecast rests on, and of those up to the year stood in how many had been published by then. */
      vintage: z.object({ used: z.enum(vintages), known: z.number(), later: z.number(), unsaid: z.number() }),
      technologies: z.array(technologyForecast),
      exposure: exposure.nullable(),
      /** Why there is no exposure; null where there is one. */
      not_exposed: localText.nullable(),
      not_exposed_data: statementData.nullable(),
      experts: z.array(expert),
    })
    .nullable(),
  /** How the method did on its reference class, by years ahead. */
  record: z.array(z.object({ horizon: z.number(), coverage: z.number(), mean_absolute_error: z.number(), mean_absolute_error_of_no_change: z.number() })),
  /** The same by family, and over all, held out. */
  families: z.array(familyRecord),
  /** Lead time against false alarms on the reference class. */
  alarm_curve: z.array(
    z.object({
      alarm: z.number(),
      takeovers: z.number(),
      warned: z.number(),
      median_lead_years: z.number().nullable(),
      without_takeover: z.number(),
      false_alarms: z.number(),
    }),
  ),
  /** Of the times that a probability was said to lie here, how often it came true. */
  reliability: z.array(z.object({ from: z.number(), to: z.number(), series: z.number(), said: z.number(), came: z.number() })),
});
export type ForecastAnswer = z.infer<typeof forecastAnswer>;
