import { z } from "zod";
import { lastOf } from "../../../contract/assert-present.ts";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { lackOf } from "../../../evidence/roles/required-table.ts";
import { note } from "../../../language/note.ts";
import { listedNames } from "../../../measures/listed-names.ts";
import { askedThresholds } from "../../../workspace/asked-thresholds.ts";
import { thresholdValues } from "../../../workspace/threshold.ts";
import { workspaceSources } from "../../../workspace/workspace-sources.ts";
import { type ForecastAnswer, forecastAnswer, vintages } from "./answer/forecast-answer.ts";
import { preparedEpisode } from "./back-test/forecast-episode.ts";
import { beliefWithout, listedFamily } from "./back-test/reference-family.ts";
import { gatherDependence } from "./exposure/dependence-evidence.ts";
import { exposureTo } from "./exposure/exposure.ts";
import { exposureAnswer } from "./exposure/exposure-answer.ts";
import { knownOfTheMethod } from "./known-of-the-method.ts";
import { passiveUpgradingThresholds, substitutionLimits } from "./passive-upgrading-thresholds.ts";
import { publishedForecasts } from "./published-forecasts.ts";
import { evidenceEpisodes, gatherShares, sharesTable } from "./series/evidence-episodes.ts";
import { publishedBy, vintageOf } from "./series/known-by.ts";
import type { Episode } from "./series/share-series.ts";
import { technologyForecasts } from "./technology-forecasts.ts";

type Chosen = NonNullable<ForecastAnswer["chosen"]>;

/** `quoin forecast` */
export const forecastWorkspace = workspaceUseCase({
  words: ["forecast"],
  summary: "Standing in a year: what would have been said of the technologies of a market, what experts said, what happened, and who is exposed",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  sharedAnswer: true,
  example: "quoin forecast quoin-demo --episode tv_display_world --region World --origin 2006",
  input: z.strictObject({
    episode: field(z.string().optional(), { description: "which substitution; without it the list of them" }),
    region: field(z.string().optional(), { description: "which market; the first one if left out" }),
    origin: field(z.number().optional(), { description: "the year stood in; the last one if left out", unit: "year" }),
    level: field(z.number().gt(0).max(100).default(50), { description: "share at which a technology has taken over", unit: "percent" }),
    horizon: field(z.number().int().min(1).max(30).default(10), { description: "how far ahead to look", unit: "years" }),
    alarm: field(z.number().min(0).max(1).optional(), {
      description: "probability within ten years from which is warned; that of quoin.yaml (thresholds, passive-upgrading) if left out",
    }),
    vintage: field(z.enum(vintages).default("year"), {
      description: "which figures to rest on: all of years up to the one stood in, or those that had been published by then, as far as the table says",
    }),
  }),
  output: forecastAnswer,
  run: async (ports, { episode, region, origin, level, horizon, alarm, vintage }) => {
    const { settings } = ports;
    const limits = thresholdValues("passive-upgrading", passiveUpgradingThresholds, askedThresholds(settings, substitutionLimits));
    if (!limits.ok) return limits;
    const sources = workspaceSources(ports);
    const shares = lackOf(sources, sharesTable) === null ? await gatherShares(sources) : null;
    const episodes = evidenceEpisodes(shares?.rows ?? []);
    const known = { markets: episodes.map(marketOf), ...knownOfTheMethod() };
    if (episode === undefined) return success({ ...known, chosen: null });
    const market = episodes.find((each) => each.episode === episode && (region === undefined || each.region === region));
    if (market === undefined) {
      const name = region === undefined ? episode : `${episode} / ${region}`;
      const all = listedNames(episodes.map((each) => `${each.episode} / ${each.region}`));
      return fault(note("substitution.unknown-selection", { what: "market", what_zh: "市场", name, known: all }));
    }
    const family = listedFamily(market.episode, limits.value.families);
    const prepared = preparedEpisode(market, beliefWithout(family));
    const origins = [...prepared.sums.years];
    const stood = origin ?? lastOf(origins);
    const warnedFrom = alarm ?? limits.value.alarm;
    const knownThen = vintage === "year" ? prepared : preparedEpisode(publishedBy(market, stood), beliefWithout(family));
    const exposure = exposureTo(market, await gatherDependence(sources), stood, { ...limits.value, level }, knownThen);
    const chosen: Chosen = {
      episode: market.episode,
      region: market.region,
      family,
      origin: stood,
      origins,
      level,
      alarm: warnedFrom,
      capability_years: limits.value.capability_years,
      table: shares?.table ?? "",
      rows: [...market.rows],
      synthetic: market.synthetic,
      vintage: { used: vintage, ...vintageOf(market, stood) },
      technologies: technologyForecasts(prepared, {
        origin: stood,
        horizon,
        level,
        alarm: warnedFrom,
        capabilityYears: limits.value.capability_years,
        family,
        knownThen,
      }),
      exposure: "loss" in exposure ? exposureAnswer(exposure) : null,
      not_exposed: "loss" in exposure ? null : exposure.text,
      not_exposed_data: "loss" in exposure ? null : exposure.data,
      experts: await publishedForecasts(sources, prepared, stood),
    };
    return success({ ...known, chosen });
  },
});

/** Percent of a market. */
const half = 50;

/** A market as it is offered. */
export function marketOf({ episode, region, series }: Episode): ForecastAnswer["markets"][number] {
  const years = series.flatMap(({ years: own }) => [...own]);
  return {
    episode,
    region,
    technologies: series.map(({ technology }) => technology),
    first_year: Math.min(...years),
    last_year: Math.max(...years),
    is_open: !series.some(({ shares }) => (shares[0] ?? 0) < half && (shares.at(-1) ?? 0) >= half),
  };
}
