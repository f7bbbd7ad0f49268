import { z } from "zod";
import { lastOf } from "../../../contract/assert-present.ts";
import { field, fileField } from "../../../contract/fields.ts";
import { keyed } from "../../../contract/keyed.ts";
import { success } from "../../../contract/outcome.ts";
import { looseUseCase } from "../../../contract/use-case.ts";
import { tableOptionFields } from "../../../evidence/files/table-reader.ts";
import { forecastAnswer, vintages } from "./answer/forecast-answer.ts";
import { preparedEpisode } from "./back-test/forecast-episode.ts";
import { beliefWithout, referenceFamilyNames } from "./back-test/reference-family.ts";
import { marketOf } from "./forecast-workspace.ts";
import { knownOfTheMethod } from "./known-of-the-method.ts";
import { passiveUpgradingThresholds } from "./passive-upgrading-thresholds.ts";
import { publishedBy, vintageOf } from "./series/known-by.ts";
import { readEpisodes } from "./series/read-episodes.ts";
import { selectedEpisodes } from "./series/selected-episodes.ts";
import { missingRoles, seriesColumns, seriesRoles } from "./series/series-columns.ts";
import { seriesFields } from "./series/series-fields.ts";
import { technologyForecasts } from "./technology-forecasts.ts";

const role = z.enum([...seriesRoles, "values"]);

/** `quoin forecast-file` */
export const forecastFile = looseUseCase({
  words: ["forecast-file"],
  summary: "Standing in a year of one's own table, in whatever columns it has: what would have been said of its technologies, and what came",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  example: "quoin forecast-file --data examples/substitution/displays.csv --origin 2006",
  input: z.strictObject({
    data: fileField("shares or amounts of technologies by year"),
    ...seriesFields,
    episode: field(z.string().optional(), { description: "which market; the first one if left out" }),
    region: field(z.string().optional(), { description: "of which region; the first one if left out" }),
    origin: field(z.number().optional(), { description: "the year stood in; the last one if left out", unit: "year" }),
    level: field(z.number().gt(0).max(100).default(50), { description: "share at which a technology has taken over", unit: "percent" }),
    horizon: field(z.number().int().min(1).max(30).default(10), { description: "how far ahead to look", unit: "years" }),
    alarm: field(z.number().min(0).max(1).default(passiveUpgradingThresholds.alarm.default), {
      description: "probability within ten years from which is warned",
    }),
    capability_years: field(z.number().min(0).max(50).default(passiveUpgradingThresholds.capability_years.default), {
      description: "years that building a capability takes: a warning with less lead is late",
      unit: "years",
    }),
    family: field(z.enum(referenceFamilyNames).optional(), {
      description: "family of the reference class that these series belong to: it is left out of what is learnt",
    }),
    vintage: field(z.enum(vintages).default("year"), {
      description: "which figures to rest on: all of years up to the one stood in, or those that had been published by then, as far as the table says",
    }),
    ...tableOptionFields,
  }),
  output: forecastAnswer.extend({
    columns: z.object({
      names: z.array(z.string()),
      /** Which column plays which role. */
      used: z.record(z.enum(seriesRoles), z.string().nullable()),
      /** What has to be said before anything can be forecast; `values`: whether the numbers are percentages or amounts. */
      missing: z.array(role),
    }),
  }),
  reportsFault: ({ columns }) => columns.missing.length > 0,
  async run(ports, { data, columns, values, episode, region, origin, level, horizon, alarm, capability_years, family, vintage, ...options }) {
    const raw = await ports.tables.read(data, options);
    if (!raw.ok) return raw;
    const found = seriesColumns(raw.value, columns ?? []);
    if (!found.ok) return found;
    const missing: z.infer<typeof role>[] = [
      ...missingRoles(found.value),
      ...(found.value.unit === undefined && values === undefined ? ["values" as const] : []),
    ];
    const used = keyed(seriesRoles, (each) => found.value[each] ?? null);
    const known = { ...knownOfTheMethod(), columns: { names: raw.value.columns.map(({ name }) => name), used, missing } };
    if (missing.length > 0) return success({ ...known, markets: [], chosen: null }, raw.notes);
    const asked = seriesRoles.flatMap((each) => (used[each] === null ? [] : [`${each}=${used[each]}`]));
    const read = await readEpisodes(ports, data, options, asked, values);
    if (!read.ok) return read;
    const selected = selectedEpisodes(read.value.episodes, { episode, region }, data.name);
    if (!selected.ok) return selected;
    const markets = read.value.episodes.map(marketOf);
    const [market] = selected.value;
    if (market === undefined) return success({ ...known, markets, chosen: null }, read.notes);
    const prepared = preparedEpisode(market, beliefWithout(family ?? null));
    const origins = [...prepared.sums.years];
    const stood = origin ?? lastOf(origins);
    const knownThen = vintage === "year" ? prepared : preparedEpisode(publishedBy(market, stood), beliefWithout(family ?? null));
    const chosen = {
      episode: market.episode,
      region: market.region,
      family: family ?? null,
      origin: stood,
      origins,
      level,
      alarm,
      capability_years,
      table: data.name,
      rows: [],
      synthetic: market.synthetic ?? false,
      vintage: { used: vintage, ...vintageOf(market, stood) },
      technologies: technologyForecasts(prepared, {
        origin: stood,
        horizon,
        level,
        alarm,
        capabilityYears: capability_years,
        family: family ?? null,
        knownThen,
      }),
      exposure: null,
      not_exposed: null,
      not_exposed_data: null,
      experts: [],
    };
    return success({ ...known, markets, chosen }, read.notes);
  },
});
