import { z } from "zod";
import { deliveredFiles, fileField, filesField } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { readPlaced } from "../../contract/placed-document.ts";
import { provenanceFile, provenanceOf } from "../../contract/provenance.ts";
import { stopwatch } from "../../contract/stopwatch.ts";
import { looseUseCase } from "../../contract/use-case.ts";
import { overLimit } from "../../contract/work-limits.ts";
import { type DerivationDocument, derivationDocument } from "./derivation-document.ts";
import { deriveFields, openSession } from "./derive-fields.ts";
import { derivationVersion, deriveTable } from "./derive-table.ts";

/** `quoin derive` */
export const derive = looseUseCase({
  words: ["derive"],
  summary: "A table of counts, panels, links, generality, transitions or percentiles out of many rows",
  changes: false,
  delivers: "folder",
  rights: "evidence",
  example: "quoin derive --spec examples/derivation/region-technology.yaml --data patents=examples/derivation/patents.csv --out derived",
  input: z.strictObject({
    spec: fileField("What is made of what (YAML): from, where, lookups, kind and its columns"),
    data: filesField("A source: NAME=FILE, where FILE is .csv, .csv.gz or .parquet, a folder or a pattern of such; once for each name"),
    ...deriveFields,
  }),
  output: deliveredFiles,
  async run(ports, { spec, data, engine, spark, time_limit, memory_mb, most_rows }) {
    const tooLong = overLimit(ports, "solveSeconds", time_limit, "time_limit");
    if (tooLong !== null) return fault(tooLong);
    const watch = stopwatch(ports.clock);
    const text = await ports.texts.read(spec);
    if (!text.ok) return text;
    const document = readPlaced(text.value.text, derivationDocument, spec.name);
    if (!document.ok) return document;
    const session = await openSession(ports, { engine, spark, time_limit, memory_mb });
    try {
      const { value, place } = document.value;
      const isKept = (): boolean => {
        watch.lap("open");
        return false;
      };
      const made = await deriveTable(session, { document: value, place, sources: new Map(Object.entries(data)), mostRows: most_rows, isKept });
      if (!made.ok) return made;
      if ("kept" in made.value) throw new RangeError("derive: nothing is kept of loose files");
      watch.lap("derive");
      const { table, inputs, engine: ran, rowsRead, rowsOut, unmatched, invented } = made.value;
      const provenance = provenanceOf(ports, {
        measures: [{ id: `derive.${value.kind}`, version: derivationVersion }],
        parameters: { ...asked(value), most_rows },
        inputs: [{ name: spec.name, sha256: text.value.sha256 }, ...inputs],
        engine: ran.name,
        notes: made.notes,
        seconds: watch.seconds,
      });
      const facts = {
        ...provenance,
        engine_version: ran.version,
        rows_read: rowsRead,
        rows_out: rowsOut,
        unmatched,
        ...(invented ? { invented } : {}),
      };
      return success({ files: [{ name: "table.csv", parts: [table] }, provenanceFile(facts)] }, made.notes);
    } finally {
      await session.close();
    }
  },
});

/** What is said for a workspace alone says nothing here. */
function asked({ sources: _, title: __, units: ___, ...rest }: DerivationDocument): Readonly<Record<string, unknown>> {
  return rest;
}
