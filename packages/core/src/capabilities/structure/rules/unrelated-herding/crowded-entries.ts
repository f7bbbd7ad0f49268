import { byCodePoint } from "@quoin/methods";
import { elementAt, entryOf } from "../../../../contract/assert-present.ts";
import type { Transition } from "../../../../measures/relatedness/transitions.ts";

/** Entries with how near each lies beyond what its province and its industry explain, and whether many provinces entered the industry at the same time. */
export interface CrowdedEntries {
  readonly candidates: number;
  readonly entries: number;
  /** Entries of which it is not known how near they lay: no part of `entries`. */
  readonly unknown: number;
  /** Entries into industries that at least `least` provinces entered between the same two times. */
  readonly crowded: number;
  /** One a candidate: its nearness in standard deviations, weighed so that the sum over entries is the mean of crowded entries less that of the others. */
  readonly score: Float64Array;
  readonly marks: Uint8Array;
  /** Number of the pair of times and the industry: redrawn are the provinces that entered, not how many did. */
  readonly stratum: Int32Array;
  /** Industries with the most entrants at once. */
  readonly busiest: readonly { readonly activity: string; readonly to: string; readonly entrants: number; readonly nearness: number }[];
}

/** How many of the busiest are named. */
const named = 10;

/**
 * Nearness beyond province and industry: density among the candidates of a pair of times less the mean of its province and of its industry plus the mean of all, over its standard deviation.
 * Big provinces are near to everything and common industries to everybody; what is left says who enters what fits it.
 */
export function crowdedEntries(transitions: readonly Transition[], least: number): CrowdedEntries {
  const absent = transitions.filter(({ kind, densityBefore }) => (kind === "entry" || kind === "absent") && !Number.isNaN(densityBefore));
  const marks = Uint8Array.from(absent, ({ kind }) => Number(kind === "entry"));
  const nearness = standardised(absent);
  const cells = new Map<string, number>();
  const stratum = Int32Array.from(absent, ({ step, activity }) => {
    const key = `${step} ${activity}`;
    if (!cells.has(key)) cells.set(key, cells.size);
    return entryOf(cells, key);
  });
  const entrants = new Int32Array(cells.size);
  marks.forEach((mark, i) => {
    const of = stratum[i]!;
    entrants[of] = entrants[of]! + mark;
  });
  const isCrowded = (i: number): boolean => entrants[stratum[i]!]! >= least;
  const entries = marks.reduce((sum, mark) => sum + mark, 0);
  const crowded = marks.reduce((sum, mark, i) => sum + (mark === 1 && isCrowded(i) ? 1 : 0), 0);
  return {
    candidates: absent.length,
    entries,
    unknown: transitions.filter(({ kind, densityBefore }) => kind === "entry" && Number.isNaN(densityBefore)).length,
    crowded,
    score: nearness.map((each, i) => (isCrowded(i) ? each / crowded : -each / (entries - crowded))),
    marks,
    stratum,
    busiest: busiestOf(absent, { marks, stratum, entrants, nearness }),
  };
}

function standardised(absent: readonly Transition[]): Float64Array {
  const left = new Float64Array(absent.length);
  for (const step of new Set(absent.map((each) => each.step))) {
    const places = absent.flatMap((each, i) => (each.step === step ? [i] : []));
    const density = (i: number): number => elementAt(absent, i).densityBefore;
    const whole = entryOf(
      means(places, density, () => ""),
      "",
    );
    const [province, industry] = [means(places, density, (i) => elementAt(absent, i).location), means(places, density, (i) => elementAt(absent, i).activity)];
    let squares = 0;
    for (const i of places) {
      const { location, activity } = elementAt(absent, i);
      const rest = density(i) - entryOf(province, location) - entryOf(industry, activity) + whole;
      left[i] = rest;
      squares += rest * rest;
    }
    const deviation = Math.sqrt(squares / places.length);
    for (const i of places) left[i] = deviation > 0 ? left[i]! / deviation : 0;
  }
  return left;
}

function means(places: readonly number[], of: (i: number) => number, key: (i: number) => string): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const i of places) {
    const held = sums.get(key(i)) ?? { sum: 0, count: 0 };
    sums.set(key(i), { sum: held.sum + of(i), count: held.count + 1 });
  }
  return new Map([...sums].map(([name, { sum, count }]) => [name, sum / count]));
}

function busiestOf(
  absent: readonly Transition[],
  { marks, stratum, entrants, nearness }: { marks: Uint8Array; stratum: Int32Array; entrants: Int32Array; nearness: Float64Array },
): CrowdedEntries["busiest"] {
  const sums = new Map<number, { activity: string; to: string; sum: number }>();
  absent.forEach(({ activity, to }, i) => {
    if (marks[i] !== 1) return;
    const held = sums.get(stratum[i]!) ?? { activity, to, sum: 0 };
    sums.set(stratum[i]!, { ...held, sum: held.sum + nearness[i]! });
  });
  return [...sums]
    .map(([of, { activity, to, sum }]) => ({ activity, to, entrants: entrants[of]!, nearness: sum / entrants[of]! }))
    .sort((a, b) => b.entrants - a.entrants || a.nearness - b.nearness || byCodePoint(`${a.to} ${a.activity}`, `${b.to} ${b.activity}`))
    .slice(0, named);
}
