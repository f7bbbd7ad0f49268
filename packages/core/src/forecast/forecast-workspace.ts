import { z } from "zod";
import { field } from "../contract/fields.ts";
import { fault, success } from "../contract/outcome.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { roleTable } from "../evidence/role-table.ts";
import { note } from "../language/note.ts";
import { listedNames } from "../measures/listed-names.ts";
import { thresholdValues } from "../workspace/threshold.ts";
import { workspaceSources } from "../workspace/workspace-sources.ts";
import { referenceClass } from "./back-test/reference-class.ts";
import { referenceFamilies } from "./back-test/reference-families.ts";
import { beliefWithout, listedFamily } from "./back-test/reference-family.ts";
import { backTest } from "./back-test.ts";
import { gatherDependence } from "./exposure/dependence-evidence.ts";
import { exposureTo } from "./exposure/exposure.ts";
import { exposureAnswer } from "./exposure/exposure-answer.ts";
import { type ForecastAnswer, forecastAnswer } from "./forecast-answer.ts";
import { preparedEpisode } from "./forecast-episode.ts";
import { passiveUpgradingThresholds } from "./passive-upgrading-thresholds.ts";
import { type EvidenceEpisode, evidenceEpisodes, qualityColumn, sharesRole } from "./series/evidence-episodes.ts";
import { publishedForecasts } from "./series/published-forecasts.ts";
import { backTestRecord, firstWarnings, warningRecord } from "./series/series-record.ts";
import { type StandingForecast, standingForecasts } from "./standing-forecast.ts";

type Chosen = NonNullable<ForecastAnswer["chosen"]>;

/** `quoin forecast` */
export const forecastWorkspace = workspaceUseCase({
  words: ["forecast"],
  summary: "Standing in a year: what would have been said of the technologies of a market, what experts said, what happened, and who is exposed",
  changes: false,
  delivers: "answer",
  served: true,
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
  }),
  output: forecastAnswer,
  run: async (ports, { episode, region, origin, level, horizon, alarm }) => {
    const { evidence, manifest, settings } = ports;
    const limits = thresholdValues("passive-upgrading", passiveUpgradingThresholds, settings.thresholds["passive-upgrading"]);
    if (!limits.ok) return limits;
    const table = roleTable(settings, sharesRole);
    const held = manifest.resources.find(({ name }) => name === table);
    const hasQuality = held?.schema.fields.some(({ name }) => name === qualityColumn) ?? false;
    const episodes = held === undefined ? [] : await evidenceEpisodes(evidence, table, hasQuality);
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
    const stood = origin ?? origins.at(-1) ?? 0;
    const warnedFrom = alarm ?? limits.value.alarm;
    const said = standingForecasts(prepared, stood, horizon, level);
    const tested = backTest(prepared, 5);
    const first = firstWarnings(prepared, level, warnedFrom);
    const exposure = exposureTo(market, await gatherDependence(workspaceSources(ports)), stood, { ...limits.value, level }, prepared);
    const chosen: Chosen = {
      episode: market.episode,
      region: market.region,
      family,
      origin: stood,
      origins,
      level,
      alarm: warnedFrom,
      capability_years: limits.value.capability_years,
      table,
      rows: [...market.rows],
      technologies: market.series.map((series, index) => {
        const { technology, years, shares } = series;
        const told = said.find((each) => each.technology === technology);
        const last = shares[years.findLastIndex((year) => year <= stood)];
        return {
          technology,
          observed: Array.from(years, (year, place) => ({ year, share: shares[place] ?? 0 })),
          forecast: told === undefined ? [] : [...told.years],
          takeover: told === undefined ? null : takeoverAnswer(told, warnedFrom),
          curve_year: told?.curveYear ?? null,
          saturation: told?.saturation ?? null,
          base_rate: last === undefined || level !== 50 ? null : (referenceClass.base_rates.find(({ from, to }) => last >= from && last < to) ?? null),
          back_test: backTestRecord(tested, index),
          warned: warningRecord(series, first[index] ?? null, level, limits.value.capability_years),
        };
      }),
      exposure: "loss" in exposure ? exposureAnswer(exposure) : null,
      not_exposed: "loss" in exposure ? null : exposure,
      experts: await publishedForecasts(evidence, prepared, stood),
    };
    return success({ ...known, chosen });
  },
});

function takeoverAnswer({ takeover }: StandingForecast, alarm: number): NonNullable<Chosen["technologies"][number]["takeover"]> {
  return {
    year_p10: takeover.yearP10,
    year_p50: takeover.yearP50,
    year_p90: takeover.yearP90,
    within_5: takeover.within5,
    within_10: takeover.within10,
    never: takeover.never,
    by_year: [...takeover.byYear],
    alarm: takeover.status === "ahead" && takeover.within10 >= alarm,
    status: takeover.status,
  };
}

function marketOf({ episode, region, series }: EvidenceEpisode): ForecastAnswer["markets"][number] {
  const years = series.flatMap(({ years: own }) => [...own]);
  return {
    episode,
    region,
    technologies: series.map(({ technology }) => technology),
    first_year: Math.min(...years),
    last_year: Math.max(...years),
  };
}

/** How the method did on its reference class. */
function knownOfTheMethod(): Pick<ForecastAnswer, "record" | "families" | "alarm_curve" | "reliability"> {
  return {
    record: referenceClass.by_horizon.map(({ horizon, coverage, mean_absolute_error, mean_absolute_error_of_no_change }) => ({
      horizon,
      coverage,
      mean_absolute_error,
      mean_absolute_error_of_no_change,
    })),
    families: referenceFamilies.map(({ family, episodes, outcomes, coverage, rising_five_years_ahead: rising, takeover_within_10: takeover, levels }) => ({
      family,
      episodes,
      outcomes,
      coverage,
      rising: {
        outcomes: rising.outcomes,
        error: rising.mean_absolute_error,
        of_fisher_pry: rising.of_fisher_pry,
        of_no_change: rising.of_no_change,
      },
      takeovers: takeover.takeovers,
      warned: takeover.warned,
      median_lead_years: takeover.median_lead_years,
      without_takeover: takeover.without_takeover,
      false_alarms: takeover.false_alarms,
      levels: levels.map(([from, to, count, forecasts, covered]) => ({ from, to, episodes: count, forecasts, coverage: covered })),
    })),
    alarm_curve: referenceClass.alarm_curve.map((each) => ({ ...each })),
    reliability: referenceClass.reliability.map((each) => ({ ...each })),
  };
}
