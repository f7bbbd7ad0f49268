import { ShapeError } from "../../shape-error/shape-error.ts";

/**
 * Which location holds which activity: the 0/1 matrix M (locations x activities) by rows, its zeros not stored.
 *
 * Nothing is missing in it: whoever makes the marks has decided what an unknown cell is (`advantageMarks`: no presence), so what takes presences has no rule for
 * missing values of its own. Counts and shares of presences have no unit.
 */
export interface Presence {
  readonly locations: number;
  readonly activities: number;
  /** Location c holds `held[start[c]] .. held[start[c + 1] - 1]`. */
  readonly start: Int32Array;
  /** Numbers of activities, ascending within a location. */
  readonly held: Int32Array;
}

/**
 * The presences of a matrix of marks.
 *
 * @param marks locations x activities, row-major; anything but 0 is a presence
 * Cost O(locations · activities). Reference: Hidalgo and Hausmann 2009 (the matrix M).
 *
 *   presenceOf(Uint8Array.of(1, 1, 0, 1), 2, 2)  // start [0, 2, 3], held [0, 1, 1]
 */
export function presenceOf(marks: Uint8Array, locations: number, activities: number): Presence {
  if (marks.length !== locations * activities)
    throw new ShapeError("presenceOf", `${locations} x ${activities} = ${locations * activities} marks`, `${marks.length}`);
  const start = new Int32Array(locations + 1);
  for (let c = 0, i = 0; c < locations; c++) {
    let count = 0;
    for (let a = 0; a < activities; a++, i++) if (marks[i] !== 0) count += 1;
    start[c + 1] = start[c]! + count;
  }
  const held = new Int32Array(start[locations]!);
  for (let c = 0, i = 0, place = 0; c < locations; c++) for (let a = 0; a < activities; a++, i++) if (marks[i] !== 0) held[place++] = a;
  return { locations, activities, start, held };
}

/**
 * Marks of the advantages that reach a threshold.
 *
 * @param strict above the threshold, not at it
 * @returns      one mark a cell, 1 where reached; NaN does not reach anything
 * Cost O(cells). Reference: Balassa 1965 (threshold 1).
 */
export function advantageMarks(advantage: Float64Array, threshold: number, strict: boolean): Uint8Array {
  const marks = new Uint8Array(advantage.length);
  for (let i = 0; i < marks.length; i++) marks[i] = (strict ? advantage[i]! > threshold : advantage[i]! >= threshold) ? 1 : 0;
  return marks;
}

/** The marks of presences: locations x activities, row-major, 1 where held. Cost O(locations · activities). */
export function presenceMarks({ locations, activities, start, held }: Presence): Uint8Array {
  const marks = new Uint8Array(locations * activities);
  for (let c = 0; c < locations; c++) for (let i = start[c]!; i < start[c + 1]!; i++) marks[c * activities + held[i]!] = 1;
  return marks;
}

/** How many activities each location holds: its diversity, k_c, one count a location. Cost O(locations). Reference: Hidalgo and Hausmann 2009. */
export function diversity({ locations, start }: Presence): Int32Array {
  return Int32Array.from({ length: locations }, (_, c) => start[c + 1]! - start[c]!);
}

/** How many locations hold each activity: its ubiquity, k_p, one count an activity. Cost O(activities) where the presences were turned before. Reference: Hidalgo and Hausmann 2009. */
export function ubiquity(presence: Presence): Int32Array {
  return diversity(transposedPresence(presence));
}

/** What was turned before: every index turns the same presences. */
const turnedOf = new WeakMap<Presence, Presence>();

/** The same presences with locations and activities exchanged: who holds each activity, ascending. Cost O(presences), once for one object. */
export function transposedPresence(presence: Presence): Presence {
  const known = turnedOf.get(presence);
  if (known !== undefined) return known;
  const turned = transposed(presence);
  turnedOf.set(presence, turned);
  return turned;
}

function transposed({ locations, activities, start, held }: Presence): Presence {
  const turned = new Int32Array(activities + 1);
  for (let i = 0; i < held.length; i++) turned[held[i]! + 1]! += 1;
  for (let a = 0; a < activities; a++) turned[a + 1]! += turned[a]!;
  const place = turned.slice(0, activities);
  const holders = new Int32Array(held.length);
  for (let c = 0; c < locations; c++) for (let i = start[c]!; i < start[c + 1]!; i++) holders[place[held[i]!]!++] = c;
  return { locations: activities, activities: locations, start: turned, held: holders };
}

/** The presences among some locations and some activities (their numbers, ascending), numbered anew; the presences themselves where all are kept. Cost O(presences + activities). */
export function presenceAmong(presence: Presence, locationsKept: Int32Array, activitiesKept: Int32Array): Presence {
  const { activities, start, held } = presence;
  if (locationsKept.length === presence.locations && activitiesKept.length === activities) return presence;
  const number = new Int32Array(activities).fill(-1);
  activitiesKept.forEach((a, place) => {
    number[a] = place;
  });
  const kept: number[] = [];
  const begin = new Int32Array(locationsKept.length + 1);
  locationsKept.forEach((c, place) => {
    for (let i = start[c]!; i < start[c + 1]!; i++) if (number[held[i]!]! >= 0) kept.push(number[held[i]!]!);
    begin[place + 1] = kept.length;
  });
  return { locations: locationsKept.length, activities: activitiesKept.length, start: begin, held: Int32Array.from(kept) };
}
