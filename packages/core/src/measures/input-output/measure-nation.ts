import { allocation, compressedRows, type NationalFigures, nationalFigures, SingularMatrix, scaledCells } from "@quoin/methods";
import type { DeliveredFiles, OutputFile } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { Ports } from "../../contract/ports.ts";
import { provenanceFile, provenanceOf } from "../../contract/provenance.ts";
import { stopwatch } from "../../contract/stopwatch.ts";
import { overLimit } from "../../contract/work-limits.ts";
import { note } from "../../language/note.ts";
import { auditFile, auditSummary } from "./audit-table.ts";
import { betweennessFile, pathScores } from "./betweenness-file.ts";
import { inputOutputDefinitions } from "./input-output-definitions.ts";
import type { InputOutputRequest } from "./input-output-request.ts";
import type { NamedNation } from "./named-nation.ts";
import { nationFiles } from "./nation-files.ts";
import { readNationalTable } from "./read-national-table.ts";

/** `quoin measure input-output --national`: one country's table. */
export async function measuredNation(ports: Ports, request: InputOutputRequest): Promise<Outcome<DeliveredFiles>> {
  const { national, year, imports, encoding, delimiter, decimal, thousands, sheet } = request;
  if (national === undefined) throw new Error("asked for a national table without one");
  const watch = stopwatch(ports.clock);
  const read = await readNationalTable(ports, { national, year, imports, options: { encoding, delimiter, decimal, thousands, sheet } });
  if (!read.ok) return read;
  const { nation, input } = read.value;
  watch.lap("read");
  const n = nation.industries.length;
  const refused = overLimit(ports, "cells", n * n, "national");
  if (refused !== null) return fault(refused);
  const figures = solved(nation.table);
  if (figures === null || !figures.productive) return fault(note("input-output.not-productive", {}, { file: national.name }));
  watch.lap("compute");
  const files = [...nationFiles(nation, figures), ...betweenness(nation, request.tables), auditFile(nation.audit)];
  watch.lap("write");
  const notes = [...read.notes, ...auditSummary(nation.audit)];
  const provenance = provenanceOf(ports, {
    measures: inputOutputDefinitions,
    parameters: { year: year ?? null, imports: nation.importsAre, industries: n },
    inputs: [input],
    notes,
    seconds: watch.seconds,
  });
  return success({ files: [...files, provenanceFile(provenance)] }, notes);
}

/** Where it is asked for: on the flows of domestic and imported goods together, as they stand in the table. */
function betweenness({ industries, table: { flows, output, valueAdded } }: NamedNation, tables: readonly string[]): readonly OutputFile[] {
  if (!tables.includes("betweenness")) return [];
  const n = industries.length;
  const places = Int32Array.from(flows.keys());
  const cells = compressedRows(n, n, { row: places.map((at) => Math.floor(at / n)), column: places.map((at) => at % n), value: flows });
  const inputs = scaledCells(cells, { column: output.map((x) => (x > 0 ? 1 / x : 0)) });
  return [betweennessFile({ countries: [""], industries }, pathScores({ output, valueAdded, inputs }, allocation(cells, output)))];
}

function solved(table: Parameters<typeof nationalFigures>[0]): NationalFigures | null {
  try {
    return nationalFigures(table);
  } catch (cause) {
    if (cause instanceof SingularMatrix) return null;
    throw cause;
  }
}
