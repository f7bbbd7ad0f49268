import type { EntryCandidates } from "@quoin/methods";
import { elementAt, entryOf } from "../../contract/assert-present.ts";
import type { NearnessOfTime } from "./relatedness-of-time.ts";

/** What transitions are told by. */
export type StandingOfTime = Pick<NearnessOfTime, "matrix" | "advantage" | "marks" | "holders" | "density">;

/** A cell that is kept from one time to the next. */
export interface Transition {
  readonly location: string;
  readonly activity: string;
  readonly from: string;
  readonly to: string;
  readonly kind: "entry" | "exit" | "stay" | "absent";
  readonly densityBefore: number;
  readonly advantageBefore: number;
  readonly holdersBefore: number;
  /** Number of the pair of times. */
  readonly step: number;
}

/**
 * Every cell from each time to the next, for locations and activities that have something at both: what a location lacks because the file has no row of it then is censored, not left.
 * A cell without a number at either time is no transition. Sorted by times, location, activity.
 */
export function transitionsOf(times: readonly StandingOfTime[]): Transition[] {
  return times.slice(1).flatMap((after, step) => {
    const before = elementAt(times, step);
    const [nextLocation, nextActivity] = [after.matrix.locations, after.matrix.activities].map(
      (names) => new Map(names.map((name, place) => [name, place])),
    ) as [Map<string, number>, Map<string, number>];
    const width = before.matrix.activities.length;
    return before.matrix.locations.flatMap((location, c) =>
      before.matrix.activities.flatMap((activity, p): Transition[] => {
        const [c2, p2] = [nextLocation.get(location), nextActivity.get(activity)];
        if (c2 === undefined || p2 === undefined) return [];
        const [cell, cell2] = [c * width + p, c2 * after.matrix.activities.length + p2];
        if (before.matrix.unknown[cell] === 1 || after.matrix.unknown[cell2] === 1) return [];
        const [held, holds] = [before.marks[cell] === 1, after.marks[cell2] === 1];
        return [
          {
            location,
            activity,
            from: before.matrix.time,
            to: after.matrix.time,
            kind: held ? (holds ? "stay" : "exit") : holds ? "entry" : "absent",
            densityBefore: before.density[cell]!,
            advantageBefore: before.advantage[cell]!,
            holdersBefore: before.holders[p]!,
            step,
          },
        ];
      }),
    );
  });
}

/** What was absent, as the test of entry takes it. An activity without neighbours has none of them held: density 0. */
export function entryCandidates(transitions: readonly Transition[]): EntryCandidates {
  const absent = transitions.filter(({ kind }) => kind === "entry" || kind === "absent");
  const place = new Map([...new Set(absent.map(({ location }) => location))].map((location, c) => [location, c]));
  const numbers = (of: (transition: Transition) => number) => Float64Array.from(absent, of);
  return {
    locations: place.size,
    location: Int32Array.from(absent, ({ location }) => entryOf(place, location)),
    transition: Int32Array.from(absent, ({ step }) => step),
    entered: Uint8Array.from(absent, ({ kind }) => Number(kind === "entry")),
    score: numbers(({ densityBefore }) => (Number.isNaN(densityBefore) ? 0 : densityBefore)),
    rivals: { rca: numbers(({ advantageBefore }) => advantageBefore), frequency: numbers(({ holdersBefore }) => holdersBefore) },
  };
}
