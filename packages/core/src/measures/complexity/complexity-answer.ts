import type { Note } from "../../language/note.ts";
import type { Companions, MeasureTables } from "../measure-family.ts";
import type { StructureMatrices } from "../structure/structure-matrices.ts";
import { bandTable } from "./band-table.ts";
import { complexityDiagnostics } from "./complexity-diagnostics.ts";
import { complexityWarnings, outsideBands } from "./complexity-notes.ts";
import type { ComplexityParameters } from "./complexity-parameters.ts";
import { activityTable, cellTable, locationTable, neighbourTable, proximityTable } from "./complexity-tables.ts";
import { opportunityTable } from "./opportunity-table.ts";
import { spaceFiles } from "./space-files.ts";
import { type TimeResult, timeOf } from "./time-part.ts";

interface Asked {
  readonly parameters: ComplexityParameters;
  readonly companions: Companions;
}

/** The tables that were asked for, of the results of all times; `missing` are notes on what was left out beforehand. */
export function complexityAnswer(
  structure: StructureMatrices,
  results: readonly TimeResult[],
  { parameters, companions }: Asked,
  { onDraw, missing }: { readonly onDraw: (done: number) => void; readonly missing: readonly Note[] },
): MeasureTables {
  const timed = structure.times !== null;
  const asked = new Set(parameters.tables);
  const times = results.map(timeOf);
  const bands = asked.has("bands") ? bandTable(times, timed, parameters, onDraw) : null;
  const space = asked.has("space") ? spaceFiles(times, timed, parameters) : null;
  return {
    tables: [
      ...(asked.has("locations") ? [locationTable(times, timed)] : []),
      ...(asked.has("activities") ? [activityTable(times, timed)] : []),
      ...(asked.has("cells") ? [cellTable(times, timed, parameters)] : []),
      ...(asked.has("proximity") ? [proximityTable(times, timed, parameters)] : []),
      ...(asked.has("neighbours") ? [neighbourTable(times, timed, parameters)] : []),
      ...(bands === null ? [] : [bands.table]),
      ...(space === null ? [] : [space.table]),
      ...(asked.has("opportunities") ? [opportunityTable(times, timed, parameters)] : []),
    ],
    documents: [{ name: "diagnostics", value: complexityDiagnostics(structure, times) }],
    ...(space === null ? {} : { texts: space.texts }),
    notes: [...missing, ...(bands?.notes ?? []), ...outsideBands(parameters, companions), ...complexityWarnings(structure, times, companions)],
  };
}

/** Whether only what is said of whole locations and activities is asked for: cells need not be kept then. */
export function isSummary({ tables }: ComplexityParameters): boolean {
  return tables.every((table) => table === "locations" || table === "activities");
}

/** Nothing to compute, and why. */
export function refused(notes: readonly Note[]) {
  return { count: 0, part: (): never => unasked(), cells: 0, finish: (): MeasureTables => ({ tables: [], notes }) };
}

function unasked(): never {
  throw new Error("there is no part to compute");
}
