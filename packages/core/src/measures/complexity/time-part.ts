import type { Companions } from "../measure-family.ts";
import type { StructureMatrix } from "../structure/structure-matrices.ts";
import { type ComplexityOfTime, complexityOfTime, withoutCells } from "./complexity-of-time.ts";
import type { ComplexityParameters } from "./complexity-parameters.ts";
import { matrixOfRows, type RowsOfTime } from "./panel-rows.ts";

/** One time, with all that its measures need. */
export interface TimePart {
  /** Rows become a matrix where they are computed. */
  readonly of: StructureMatrix | RowsOfTime;
  readonly parameters: ComplexityParameters;
  readonly companions: Companions;
  /** Tables of cells and pairs are not asked for: what only they need is let go at once. */
  readonly summaryOnly: boolean;
}

/** What was computed of a time as plain data, which a thread can hand over; the gain as numbers where a table of cells asks for it. */
export interface TimeResult {
  readonly time: Omit<ComplexityOfTime, "indices"> & { readonly indices: Omit<ComplexityOfTime["indices"], "gain"> };
  readonly gain: Float64Array;
}

const nothing = new Float64Array(0);

export function timePart({ of, parameters, companions, summaryOnly }: TimePart): TimeResult {
  const matrix = "rows" in of ? matrixOfRows(of) : of;
  const computed = complexityOfTime(matrix, parameters, companions);
  const needsGain = parameters.tables.some((table) => table === "cells" || table === "opportunities");
  const {
    indices: { gain, ...indices },
    ...time
  } = summaryOnly ? withoutCells(computed) : computed;
  return { time: { ...time, indices }, gain: needsGain ? gain() : nothing };
}

export function timeOf({ time, gain }: TimeResult): ComplexityOfTime {
  return { ...time, indices: { ...time.indices, gain: () => gain } };
}
