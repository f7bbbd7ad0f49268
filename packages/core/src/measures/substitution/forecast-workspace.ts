import { z } from "zod";
import { field } from "../../fields.ts";
import { note } from "../../note.ts";
import { fault, success } from "../../outcome.ts";
import { workspaceUseCase } from "../../use-case.ts";
import { listedNames } from "../listed-names.ts";
import { evidenceEpisodes, sharesRole } from "./evidence-episodes.ts";
import { type ExpertForecast, expertTable } from "./expert-table.ts";
import { preparedEpisode } from "./forecast-episode.ts";
import { referenceClass } from "./reference-class.ts";
import { standingForecasts } from "./standing-forecast.ts";

const point = z.object({ year: z.number(), share: z.number() });
const technologyForecast = z.object({
  technology: z.string(),
  observed: z.array(point),
  forecast: z.array(z.object({ year: z.number(), p10: z.number(), p50: z.number(), p90: z.number() })),
  takeover: z
    .object({
      year_p10: z.number().nullable(),
      year_p50: z.number().nullable(),
      year_p90: z.number().nullable(),
      within_5: z.number(),
      within_10: z.number(),
      never: z.number(),
      status: z.enum(["ahead", "reached"]),
    })
    .nullable(),
});

/** `quoin forecast` */
export const forecastWorkspace = workspaceUseCase({
  words: ["forecast"],
  summary: "Standing in a year: what would have been said of the technologies of a market, what experts said, and what happened",
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
  }),
  output: z.object({
    markets: z.array(z.object({ episode: z.string(), region: z.string(), technologies: z.array(z.string()), first_year: z.number(), last_year: z.number() })),
    chosen: z
      .object({
        episode: z.string(),
        region: z.string(),
        origin: z.number(),
        /** Years that can be stood in. */
        origins: z.array(z.number()),
        table: z.string(),
        rows: z.array(z.number()),
        technologies: z.array(technologyForecast),
        experts: z.array(
          z.object({
            made_by: z.string(),
            made_in: z.number(),
            technology: z.string(),
            target_year: z.number(),
            forecast: z.number(),
            observed: z.number().nullable(),
            error: z.number().nullable(),
            share_p50: z.number().nullable(),
          }),
        ),
      })
      .nullable(),
    /** How the method did on its reference class five and ten years ahead. */
    record: z.array(z.object({ horizon: z.number(), coverage: z.number(), mean_absolute_error: z.number(), mean_absolute_error_of_no_change: z.number() })),
  }),
  run: async ({ evidence, manifest, settings }, { episode, region, origin, level, horizon }) => {
    const table = settings.roles?.[sharesRole] ?? sharesRole;
    const has = (name: string) => manifest.resources.some((resource) => resource.name === name);
    const episodes = has(table) ? await evidenceEpisodes(evidence, table) : [];
    const record = referenceClass.by_horizon.map(({ horizon: years, coverage, mean_absolute_error, mean_absolute_error_of_no_change }) => ({
      horizon: years,
      coverage,
      mean_absolute_error,
      mean_absolute_error_of_no_change,
    }));
    const markets = episodes.map(({ episode: name, region: place, series }) => {
      const years = series.flatMap(({ years: own }) => [...own]);
      return {
        episode: name,
        region: place,
        technologies: series.map(({ technology }) => technology),
        first_year: Math.min(...years),
        last_year: Math.max(...years),
      };
    });
    if (episode === undefined) return success({ markets, chosen: null, record });
    const market = episodes.find((each) => each.episode === episode && (region === undefined || each.region === region));
    if (market === undefined) {
      const known = listedNames(markets.map((each) => `${each.episode} / ${each.region}`));
      return fault(
        note("substitution.unknown-selection", { what: "market", what_zh: "市场", name: region === undefined ? episode : `${episode} / ${region}`, known }),
      );
    }
    const prepared = preparedEpisode(market);
    const origins = prepared.sums.years.filter((year) => market.series.some(({ years }) => years.filter((each) => each <= year).length >= 2));
    const stood = origin ?? origins.at(-1) ?? 0;
    const said = standingForecasts(prepared, stood, horizon, level);
    const spoken = has("technology_forecasts")
      ? await evidence.rows({ table: "technology_forecasts", columns: ["made_by", "made_in", "episode", "region", "technology", "target_year", "forecast"] })
      : [];
    const experts = spoken.map(
      ({ values }): ExpertForecast => ({
        madeBy: String(values["made_by"] ?? ""),
        madeIn: Number(values["made_in"] ?? Number.NaN),
        episode: String(values["episode"] ?? ""),
        region: String(values["region"] ?? ""),
        technology: String(values["technology"] ?? ""),
        targetYear: Number(values["target_year"] ?? Number.NaN),
        forecast: Number(values["forecast"] ?? Number.NaN),
      }),
    );
    const own = experts.filter((each) => each.episode === market.episode && each.region === market.region && each.madeIn <= stood);
    return success({
      markets,
      record,
      chosen: {
        episode: market.episode,
        region: market.region,
        origin: stood,
        origins,
        table,
        rows: [...market.rows],
        technologies: market.series.map(({ technology, years, shares }) => {
          const told = said.find((each) => each.technology === technology);
          const taken = told?.takeover;
          return {
            technology,
            observed: Array.from(years, (year, index) => ({ year, share: shares[index] ?? 0 })),
            forecast: told === undefined ? [] : [...told.years],
            takeover:
              taken === undefined
                ? null
                : {
                    year_p10: taken.yearP10,
                    year_p50: taken.yearP50,
                    year_p90: taken.yearP90,
                    within_5: taken.within5,
                    within_10: taken.within10,
                    never: taken.never,
                    status: taken.status,
                  },
          };
        }),
        experts: expertTable([prepared], own, "technology_forecasts").rows.map(([by, made, , , technology, target, forecast, observed, error, median]) => ({
          made_by: String(by),
          made_in: Number(made),
          technology: String(technology),
          target_year: Number(target),
          forecast: Number(forecast),
          observed: observed as number | null,
          error: error as number | null,
          share_p50: median as number | null,
        })),
      },
    });
  },
});
