import type { Companions, MeasureTables } from "../measure-family.ts";
import type { MeasureParts } from "../measure-parts.ts";
import type { StructureMatrix } from "../structure/structure-matrices.ts";
import {
  type ComplexityOfTime,
  type HeldAtTime,
  heldAtTime,
  type IteratedFigures,
  iteratedFigures,
  type NearnessFigures,
  nearnessFigures,
  withoutCells,
} from "./complexity-of-time.ts";
import type { ComplexityParameters } from "./complexity-parameters.ts";
import { matrixOfRows, type RowsOfTime } from "./panel-rows.ts";

/** What is asked of a time. */
export interface AskedOfTime {
  readonly parameters: ComplexityParameters;
  readonly companions: Companions;
  /** Tables of cells and pairs are not asked for: what only they need is let go at once. */
  readonly summaryOnly: boolean;
}

/** One time, with all that its measures need. */
export interface TimePart extends AskedOfTime {
  /** Rows become a matrix where they are computed. */
  readonly of: StructureMatrix | RowsOfTime;
}

/** The half of a time that needs no more than who holds what. */
export interface IterationHalf {
  readonly iterate: HeldAtTime["presence"];
  readonly fitness: ComplexityParameters["fitness"];
}

/** The other half. */
export interface NearnessHalf extends AskedOfTime {
  readonly held: HeldAtTime;
}

export type ComplexityPart = TimePart | IterationHalf | NearnessHalf;

type WithoutGain<T extends NearnessFigures> = Omit<T, "indices"> & { readonly indices: Omit<T["indices"], "gain"> };

/** What was computed of a time as plain data, which a thread can hand over; the gain as numbers where a table of cells asks for it. */
export interface ResultOf<T extends NearnessFigures> {
  readonly time: WithoutGain<T>;
  readonly gain: Float64Array;
}

export type TimeResult = ResultOf<ComplexityOfTime>;

const nothing = new Float64Array(0);

export function computedTimePart(part: ComplexityPart): TimeResult | ResultOf<HeldAtTime & NearnessFigures> | IteratedFigures {
  if ("iterate" in part) return iteratedFigures(part.iterate, part.fitness);
  return "held" in part ? nearnessHalf(part) : wholeTime(part);
}

export function timeOf({ time, gain }: TimeResult): ComplexityOfTime {
  return { ...time, indices: { ...time.indices, gain: () => gain } };
}

/** Times as parts: each is one, and where there is one alone, it is two, so that a second thread has half of the work. */
export function partsOfTimes({ finish, ...times }: PartsOfTimes): MeasureParts {
  if (times.count !== 1) return { ...times, finish: (results, onStep) => finish(results as TimeResult[], onStep) };
  const { part, cells, after = 0 } = times;
  let [iteration, nearness]: [IterationHalf?, NearnessHalf?] = [];
  return {
    ...{ count: 2, cells, after },
    part(place) {
      if (iteration === undefined || nearness === undefined) {
        const { of, ...asked } = part(0);
        const held = heldOf(of, asked);
        [iteration, nearness] = [
          { iterate: held.presence, fitness: asked.parameters.fitness },
          { held, ...asked },
        ];
      }
      return place === 0 ? iteration : nearness;
    },
    finish([iterated, near], onStep) {
      const { time, gain } = near as ResultOf<HeldAtTime & NearnessFigures>;
      return finish([{ time: { ...time, ...(iterated as IteratedFigures) }, gain }], onStep);
    },
  };
}

interface PartsOfTimes extends Omit<MeasureParts, "part" | "finish"> {
  part(place: number): TimePart;
  finish(results: readonly TimeResult[], onStep: (done: number) => void): MeasureTables;
}

function wholeTime({ of, ...asked }: TimePart): TimeResult {
  const held = heldOf(of, asked);
  const { time, gain } = nearnessHalf({ held, ...asked });
  return { time: { ...time, ...iteratedFigures(held.presence, asked.parameters.fitness) }, gain };
}

function heldOf(of: TimePart["of"], { parameters, companions }: AskedOfTime): HeldAtTime {
  return heldAtTime("rows" in of ? matrixOfRows(of) : of, parameters, companions);
}

function nearnessHalf({ held, parameters, companions, summaryOnly }: NearnessHalf): ResultOf<HeldAtTime & NearnessFigures> {
  const computed = { ...held, ...nearnessFigures(held, parameters, companions) };
  const needsGain = parameters.tables.some((table) => table === "cells" || table === "opportunities");
  const {
    indices: { gain, ...indices },
    ...time
  } = summaryOnly ? withoutCells(computed) : computed;
  return { time: { ...time, indices }, gain: needsGain ? gain() : nothing };
}
