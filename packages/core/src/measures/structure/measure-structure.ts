import { z } from "zod";
import { csvText } from "../../csv-text.ts";
import { readKeyedTable } from "../../evidence/keyed-table.ts";
import { readAs } from "../../evidence/read-as.ts";
import { tableOptionFields } from "../../evidence/table-reader.ts";
import { deliveredFiles, field, fileField, type OutputFile } from "../../fields.ts";
import { note } from "../../note.ts";
import { fault, success } from "../../outcome.ts";
import { provenanceFile, provenanceOf } from "../../provenance.ts";
import { stopwatch } from "../../stopwatch.ts";
import { looseUseCase } from "../../use-case.ts";
import { structureFamily } from "./structure-family.ts";

/** `quoin measure structure` */
export const measureStructure = looseUseCase({
  words: ["measure", "structure"],
  summary: "Mix of locations, spread of activities, and whether locations grow alike beyond chance",
  changes: false,
  delivers: "folder",
  served: true,
  example:
    "quoin measure structure --data examples/china-its/data/province_industry_listed_firms.csv --location region_code --activity industry_zh --value listed_firms --time year --out structure",
  input: z.strictObject({
    data: fileField("Table with one row a location, activity (and time)"),
    location: field(z.string(), { description: "Column of the locations" }),
    activity: field(z.string(), { description: "Column of the activities" }),
    value: field(z.string(), { description: "Column of the values: counts, or amounts with --count-unit" }),
    time: field(z.string().optional(), { description: "Column of the times (default: one time)" }),
    ...structureFamily.parameters.shape,
    ...tableOptionFields,
  }),
  output: deliveredFiles,
  async run(ports, { data, location, activity, value, time, draws, seed, count_unit, ...options }) {
    const watch = stopwatch(ports.clock);
    const read = await readKeyedTable(ports.tables, data, { keys: { location, activity, time }, numbers: { value: { column: value } }, options });
    if (!read.ok) return read;
    const table = read.value;
    if (!table.numbers.value.some((number) => number > 0))
      return fault(note("structure.no-positive-value", { column: value }, { file: table.file, line: table.line(0), column: table.place(value) }));
    watch.lap("read");
    const parameters = { draws, seed, count_unit };
    const { tables, notes } = structureFamily.compute(table, parameters, (done, total) =>
      ports.progress.step({ en: "Drawing structures", zh: "抽样比较结构" }, done, total),
    );
    watch.lap("compute");
    const files: OutputFile[] = tables.map(({ name, columns, rows }) => ({ name: `${name}.csv`, parts: [csvText(columns, rows)] }));
    watch.lap("write");
    const warnings = [...read.notes, ...notes];
    const provenance = provenanceOf(ports, {
      measures: structureFamily.measures,
      parameters: { location, activity, value, time: time ?? null, draws, count_unit: count_unit ?? null, read_as: readAs(table.decided) },
      inputs: [{ name: data.name, sha256: table.decided.sha256 }],
      seed,
      notes: warnings,
      seconds: watch.seconds,
    });
    return success({ files: [...files, provenanceFile(provenance)] }, warnings);
  },
});
