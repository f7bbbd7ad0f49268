import { z } from "zod";
import { type CsvCell, csvText } from "../../csv-text.ts";
import { readAs } from "../../evidence/read-as.ts";
import { tableOptionFields } from "../../evidence/table-reader.ts";
import { deliveredFiles, field, fileField } from "../../fields.ts";
import { success } from "../../outcome.ts";
import { provenanceFile, provenanceOf } from "../../provenance.ts";
import { stopwatch } from "../../stopwatch.ts";
import { looseUseCase } from "../../use-case.ts";
import { type BackTestRow, backTest } from "./back-test.ts";
import { preparedEpisode } from "./forecast-episode.ts";
import { forecastColumns, forecastTables, takeoverColumns } from "./forecast-tables.ts";
import { readEpisodes } from "./read-episodes.ts";
import { selectedEpisodes } from "./selected-episodes.ts";
import { seriesNotes } from "./series-notes.ts";
import { substitutionDefinitions } from "./substitution-definitions.ts";

const backTestColumns = ["episode", "region", "technology", "origin", "target_year", "observed", "share_p10", "share_p50", "share_p90"] as const;

/** `quoin measure substitution` */
export const measureSubstitution = looseUseCase({
  words: ["measure", "substitution"],
  summary: "When a technology will be overtaken, how sure that is, and what the same method would have said before",
  changes: false,
  delivers: "folder",
  served: true,
  example: "quoin measure substitution --data examples/substitution/displays.csv --out substitution",
  input: z.strictObject({
    data: fileField("episode, technology, region, year, value, unit (a unit that begins with percent is a share)"),
    episode: field(z.string().optional(), { description: "only this episode" }),
    region: field(z.string().optional(), { description: "only this region" }),
    horizon: field(z.number().int().min(1).max(50).default(10), { description: "how far ahead forecast.csv and backtest.csv look", unit: "years" }),
    level: field(z.number().gt(0).max(100).default(50), { description: "share at which a technology has taken over", unit: "percent" }),
    alarm: field(z.number().min(0).max(1).default(0.5), { description: "probability within ten years from which a takeover is warned of" }),
    no_backtest: field(z.boolean().default(false), { description: "leave out backtest.csv" }),
    seed: field(z.number().int().default(1), { description: "recorded only: the method draws nothing" }),
    ...tableOptionFields,
  }),
  output: deliveredFiles,
  async run(ports, { data, episode, region, horizon, level, alarm, no_backtest, seed, ...options }) {
    const watch = stopwatch(ports.clock);
    const read = await readEpisodes(ports, data, options);
    if (!read.ok) return read;
    const selected = selectedEpisodes(read.value.episodes, { episode, region }, data.name);
    if (!selected.ok) return selected;
    watch.lap("read");
    const prepared = selected.value.map(preparedEpisode);
    const notes = [...read.notes, ...seriesNotes(prepared, data.name)];
    const tables = prepared.map((each) => forecastTables(each, { horizon, level, alarm }));
    watch.lap("forecast");
    const tested: CsvCell[][] = [];
    const step = { en: "Testing on the past", zh: "正在用历史数据回测" };
    if (!no_backtest)
      for (const [index, each] of prepared.entries()) {
        for (const row of backTest(each, horizon)) tested.push(backTestCells(each.episode, row));
        ports.progress.step(step, index + 1, prepared.length);
      }
    watch.lap("backtest");
    const files = [
      {
        name: "forecast.csv",
        parts: [
          csvText(
            forecastColumns,
            tables.flatMap(({ forecast }) => forecast),
          ),
        ],
      },
      {
        name: "takeover.csv",
        parts: [
          csvText(
            takeoverColumns,
            tables.flatMap(({ takeover }) => takeover),
          ),
        ],
      },
      ...(no_backtest ? [] : [{ name: "backtest.csv", parts: [csvText(backTestColumns, tested)] }]),
    ];
    const provenance = provenanceOf(ports, {
      measures: substitutionDefinitions,
      parameters: {
        episode: episode ?? null,
        region: region ?? null,
        horizon,
        level,
        alarm,
        backtest: !no_backtest,
        logit_clip_percent: [0.1, 99.9],
        start_percent: 0.05,
        read_as: readAs(read.value.decided),
      },
      inputs: [{ name: data.name, sha256: read.value.decided.sha256 }],
      seed,
      notes,
      seconds: watch.seconds,
    });
    return success({ files: [...files, provenanceFile(provenance)] }, notes);
  },
});

function backTestCells({ episode, region, series }: ReturnType<typeof preparedEpisode>["episode"], row: BackTestRow): CsvCell[] {
  return [episode, region, series[row.index]?.technology ?? "", row.origin, row.targetYear, row.observed, row.p10, row.p50, row.p90];
}
