import { pooledAutocorrelation } from "@quoin/methods";
import { z } from "zod";
import { type CsvCell, csvTable } from "../../contract/csv-text.ts";
import { deliveredFiles, field, fileField, type OutputFile } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { provenanceFile, provenanceOf } from "../../contract/provenance.ts";
import { stopwatch } from "../../contract/stopwatch.ts";
import { looseUseCase } from "../../contract/use-case.ts";
import { readAs } from "../../evidence/files/read-as.ts";
import { tableOptionFields } from "../../evidence/files/table-reader.ts";
import { costCurveDefinitions } from "./cost-curve-definitions.ts";
import { costCurveTables, costForecastColumns, trendColumns, wrightColumns } from "./cost-curve-tables.ts";
import { readCosts } from "./read-costs.ts";

/** `quoin measure cost-curve` */
export const measureCostCurve = looseUseCase({
  words: ["measure", "cost-curve"],
  summary: "How fast the unit cost of a technology falls, what it will be and how sure that is, and what a doubling of capacity takes off it",
  changes: false,
  delivers: "folder",
  rights: "analysis",
  example: "quoin measure cost-curve --data examples/cost-curve/costs.csv --capacity capacity --out cost-curve",
  input: z.strictObject({
    data: fileField("a technology, a year and a unit cost in constant prices a row"),
    technology: field(z.string().default("technology"), { description: "column of the technology" }),
    year: field(z.string().default("year"), { description: "column of the year" }),
    cost: field(z.string().default("cost"), { description: "column of the unit cost, above 0" }),
    capacity: field(z.string().optional(), { description: "column of the cumulative capacity, above 0: adds wright.csv" }),
    horizon: field(z.number().int().min(1).max(50).default(10), { description: "how far ahead forecast.csv looks", unit: "years" }),
    autocorrelation: field(z.number().min(-0.99).max(0.99).default(pooledAutocorrelation), {
      description: "moving-average coefficient of the yearly changes; widens the interval",
    }),
    ...tableOptionFields,
  }),
  output: deliveredFiles,
  async run(ports, { data, technology, year, cost, capacity, horizon, autocorrelation, ...options }) {
    const watch = stopwatch(ports.clock);
    const read = await readCosts(ports, data, { technology, year, cost, capacity }, options);
    if (!read.ok) return read;
    watch.lap("read");
    const { trends, forecast, wright, notes: own } = costCurveTables(read.value.series, { horizon, autocorrelation }, data.name, capacity !== undefined);
    watch.lap("compute");
    const notes = [...read.notes, ...own];
    const provenance = provenanceOf(ports, {
      measures: costCurveDefinitions.filter(({ table }) => table !== "wright" || capacity !== undefined),
      parameters: { technology, year, cost, capacity: capacity ?? null, horizon, autocorrelation, read_as: readAs(read.value.decided) },
      inputs: [{ name: data.name, sha256: read.value.decided.sha256 }],
      notes,
      seconds: watch.seconds,
    });
    const files = [
      table("trends", trendColumns, trends),
      table("forecast", costForecastColumns, forecast),
      ...(capacity === undefined ? [] : [table("wright", wrightColumns, wright)]),
      provenanceFile(provenance),
    ];
    return success({ files }, notes);
  },
});

function table(name: string, columns: readonly string[], rows: readonly CsvCell[][]): OutputFile {
  return { name: `${name}.csv`, parts: [csvTable(columns, rows)] };
}
