import { z } from "zod";
import { elementAt } from "../../../contract/assert-present.ts";
import { type CsvCell, csvTable } from "../../../contract/csv-text.ts";
import { deliveredFiles, field, fileField, listField, type OutputFile } from "../../../contract/fields.ts";
import { success } from "../../../contract/outcome.ts";
import type { Ports } from "../../../contract/ports.ts";
import { provenanceFile, provenanceOf } from "../../../contract/provenance.ts";
import { stopwatch } from "../../../contract/stopwatch.ts";
import { looseUseCase } from "../../../contract/use-case.ts";
import { readAs } from "../../../evidence/files/read-as.ts";
import { tableOptionFields } from "../../../evidence/files/table-reader.ts";
import type { Note } from "../../../language/note.ts";
import { substitutionDefinitions } from "../../../measures/substitution/substitution-definitions.ts";
import { backTest } from "./back-test/back-test.ts";
import { calibrationOf, type TestedForecast } from "./back-test/calibration.ts";
import { type PreparedEpisode, preparedEpisode } from "./back-test/forecast-episode.ts";
import { referenceClass } from "./back-test/reference-class.ts";
import { referenceFamilies } from "./back-test/reference-families.ts";
import { beliefWithout, referenceFamilyNames } from "./back-test/reference-family.ts";
import { expertColumns, expertTable, readExperts } from "./expert-table.ts";
import { chosenModels, fitColumns, fitModels, fitTables, fittedColumns } from "./fits/fit-tables.ts";
import { forecastColumns, forecastTables, takeoverColumns } from "./forecast-tables.ts";
import { readEpisodes } from "./series/read-episodes.ts";
import { selectedEpisodes } from "./series/selected-episodes.ts";
import { seriesFields } from "./series/series-fields.ts";
import { seriesName } from "./series/share-series.ts";
import { seriesNotes } from "./series-notes.ts";

const backTestColumns = ["episode", "region", "technology", "origin", "target_year", "observed", "share_p10", "share_p50", "share_p90"] as const;

/** `quoin measure substitution` */
export const measureSubstitution = looseUseCase({
  words: ["measure", "substitution"],
  summary: "When a technology will be overtaken, how sure that is, and what the same method would have said before",
  changes: false,
  delivers: "folder",
  rights: "analysis",
  tellsSteps: true,
  example: "quoin measure substitution --data examples/substitution/displays.csv --out substitution",
  input: z.strictObject({
    data: fileField("episode, technology, region, year, value, unit (a unit that begins with percent is a share)"),
    ...seriesFields,
    episode: field(z.string().optional(), { description: "only this episode" }),
    region: field(z.string().optional(), { description: "only this region" }),
    horizon: field(z.number().int().min(1).max(50).default(10), { description: "how far ahead forecast.csv and backtest.csv look", unit: "years" }),
    level: field(z.number().gt(0).max(100).default(50), { description: "share at which a technology has taken over", unit: "percent" }),
    family: field(z.enum(referenceFamilyNames).optional(), {
      description: "family of the reference class that these series belong to: it is left out of what is learnt",
    }),
    alarm: field(z.number().min(0).max(1).default(0.5), { description: "probability within ten years from which a takeover is warned of" }),
    backtest: field(z.boolean().default(true), { description: "leave out backtest.csv and what it takes to make it" }),
    expert: fileField("published forecasts to be scored: made_by, made_in, episode, region, technology, target_year, forecast").optional(),
    fit: listField(`write fits.csv and fitted.csv of these models instead: ${fitModels.join(", ")}`).optional(),
    seed: field(z.number().int().default(1), { description: "recorded only: the method draws nothing" }),
    ...tableOptionFields,
  }),
  output: deliveredFiles,
  async run(ports, { data, columns, values, episode, region, horizon, level, family, alarm, backtest, expert, fit, seed, ...options }) {
    const watch = stopwatch(ports.clock);
    const models = chosenModels(fit ?? []);
    if (!models.ok) return models;
    const read = await readEpisodes(ports, data, options, columns, values);
    if (!read.ok) return read;
    const selected = selectedEpisodes(read.value.episodes, { episode, region }, data.name);
    if (!selected.ok) return selected;
    const experts = expert === undefined ? null : await readExperts(ports, expert, options);
    if (experts !== null && !experts.ok) return experts;
    watch.lap("read");
    const inputs = [{ name: data.name, sha256: read.value.decided.sha256 }];
    if (experts !== null && expert !== undefined) inputs.push({ name: expert.name, sha256: experts.value.sha256 });
    const parameters = {
      columns: columns ?? null,
      values: values ?? null,
      episode: episode ?? null,
      region: region ?? null,
      read_as: readAs(read.value.decided),
    };
    const delivered = (files: readonly OutputFile[], notes: readonly Note[], more: Readonly<Record<string, unknown>>) => {
      watch.lap("compute");
      const facts = { measures: substitutionDefinitions, inputs, seed, notes, seconds: watch.seconds };
      return success({ files: [...files, provenanceFile(provenanceOf(ports, { ...facts, parameters: { ...parameters, ...more } }))] }, notes);
    };
    if (models.value.length > 0) {
      const { fits, fitted, notes } = fitTables(selected.value, models.value, data.name);
      return delivered([table("fits", fitColumns, fits), table("fitted", fittedColumns, fitted)], [...read.notes, ...notes], { fit: models.value });
    }
    const prepared = selected.value.map((each) => preparedEpisode(each, beliefWithout(family ?? null)));
    const forecasts = prepared.map((each) => forecastTables(each, { horizon, level, alarm }));
    const tested = backtest ? testedForecasts(ports, prepared, horizon) : [];
    const scored = experts === null ? null : expertTable(prepared, experts.value.forecasts, expert?.name ?? "");
    const calibration = {
      interval: 0.8,
      reference_class: { ...referenceClass, by_family: referenceFamilies },
      this_file: backtest ? calibrationOf(tested, "series") : null,
    };
    const files = [
      table(
        "forecast",
        forecastColumns,
        forecasts.flatMap(({ forecast }) => forecast),
      ),
      table(
        "takeover",
        takeoverColumns,
        forecasts.flatMap(({ takeover }) => takeover),
      ),
      ...(backtest
        ? [
            table(
              "backtest",
              backTestColumns,
              tested.map(({ cells }) => cells),
            ),
          ]
        : []),
      { name: "calibration.json", parts: [`${JSON.stringify(calibration, null, 2)}\n`] },
      ...(scored === null ? [] : [table("experts", expertColumns, scored.rows)]),
    ];
    const notes = [...read.notes, ...(experts?.notes ?? []), ...seriesNotes(prepared, data.name), ...(scored?.notes ?? [])];
    return delivered(files, notes, { horizon, level, family: family ?? null, alarm, backtest, logit_clip_percent: [0.1, 99.9], start_percent: 0.05 });
  },
});

function table(name: string, columns: readonly string[], rows: readonly CsvCell[][]): OutputFile {
  return { name: `${name}.csv`, parts: [csvTable(columns, rows)] };
}

function testedForecasts(
  ports: Pick<Ports, "progress">,
  prepared: readonly PreparedEpisode[],
  horizon: number,
): (TestedForecast & { readonly cells: CsvCell[] })[] {
  const step = { en: "Testing on the past", zh: "正在用历史数据回测" };
  return prepared.flatMap((each, index) => {
    const { episode, region, series } = each.episode;
    const rows = backTest(each, horizon).map((row) => {
      const technology = elementAt(series, row.index).technology;
      const cells = [episode, region, technology, row.origin, row.targetYear, row.observed, row.p10, row.p50, row.p90];
      return { series: seriesName(each.episode, { technology }), episode: `${episode} / ${region}`, row, cells };
    });
    ports.progress.step(step, index + 1, prepared.length);
    return rows;
  });
}
