import { type TextOrder, textOrder } from "../../evidence/cells/in-text-order.ts";
import type { RowBlock } from "../../evidence/files/table-reader.ts";
import { type StructureMatrices, type StructureMatrix, withoutEmpty } from "../structure/structure-matrices.ts";
import { timeOrder } from "../time-order.ts";

/** Rows of one time out of one block. */
interface Rows {
  readonly location: Codes;
  readonly activity: Codes;
  readonly value: Float64Array | Int32Array;
}

/** Codes in as few bytes as hold them. */
type Codes = Uint8Array | Uint16Array | Int32Array;

/** Cells of one time above which the table is held in columns instead. */
const mostCells = 2 ** 28;

/**
 * A panel as its rows come in, kept by time in few bytes a row: 7 with 250 locations, 5,000 activities and whole values, at most 16.
 * The rows of a time go to whoever computes it, and only there become a matrix: of 25 years only those that are being computed lie in memory as such.
 */
export class PanelRows {
  /** Whether any value is above 0. */
  hasValue = false;
  readonly #byTime: Rows[][] = [];

  /** Takes a block whose keys are location, activity and, where the panel has one, time; refuses values below 0. */
  take({ rowCount, keys, numbers }: RowBlock): boolean {
    const [location, activity, time] = keys as [Int32Array, Int32Array, Int32Array | undefined];
    const [value] = numbers as [Float64Array];
    for (let row = 0; row < rowCount; row++) {
      if (value[row]! < 0) return false;
      if (value[row]! > 0) this.hasValue = true;
    }
    const counts = countsOf(time, rowCount);
    const isWhole = value.every((each) => (each | 0) === each && !Object.is(each, -0));
    const places = counts.map((count) => ({
      location: codesFor(location, count),
      activity: codesFor(activity, count),
      value: isWhole ? new Int32Array(count) : new Float64Array(count),
      filled: 0,
    }));
    for (let row = 0; row < rowCount; row++) {
      const place = places[time === undefined ? 0 : time[row]!] as (typeof places)[number];
      const at = place.filled++;
      place.location[at] = location[row]!;
      place.activity[at] = activity[row]!;
      place.value[at] = value[row]!;
    }
    places.forEach(({ filled, ...rows }, t) => {
      this.#byTime[t] ??= [];
      if (filled > 0) this.#byTime[t]?.push(rows);
    });
    return true;
  }

  /** The panel in the order of times; null where a key comes twice or the cells of a time are too many. Each part takes its rows along. */
  panel(texts: readonly (readonly string[])[]): Panel | null {
    const [locations, activities, times] = texts as [readonly string[], readonly string[], readonly string[] | undefined];
    const cells = locations.length * activities.length;
    if (cells > mostCells) return null;
    const seen = new Uint32Array(Math.ceil(cells / 32));
    for (const rows of this.#byTime) if (repeats(rows, activities.length, seen.fill(0))) return null;
    const { texts: order, x } = times === undefined ? { texts: [""], x: new Float64Array(1) } : timeOrder(times);
    const codes = order.map((text) => (times === undefined ? 0 : times.indexOf(text)));
    const [location, activity] = [textOrder(locations), textOrder(activities)];
    return {
      count: order.length,
      cells: cells * order.length,
      part: (t) => {
        const rows = this.#byTime[codes[t] as number] as Rows[];
        this.#byTime[codes[t] as number] = [];
        return {
          ...{ time: order[t] as string, rows },
          locations: { ...location, place: location.place.slice() },
          activities: { ...activity, place: activity.place.slice() },
        };
      },
      structure: (matrices) => ({
        ...{ times: times === undefined ? null : order, x, matrices },
        dropped: matrices.flatMap(({ time, locations: kept, activities: held }) => [
          ...gone(location.texts, kept).map((id) => ({ kind: "location" as const, id, time })),
          ...gone(activity.texts, held).map((id) => ({ kind: "activity" as const, id, time })),
        ]),
      }),
    };
  }
}

/** A panel whose times are taken one by one. */
export interface Panel {
  readonly count: number;
  /** Cells of all matrices if nothing is dropped. */
  readonly cells: number;
  /** The rows of a time by its place in their order; the panel has them no more. */
  part(t: number): RowsOfTime;
  /** What is known of the panel by what is left of its matrices, one a time. */
  structure(matrices: readonly StructureMatrix[]): StructureMatrices;
}

/** The rows of a time as plain data, and where their locations and activities stand in text order. */
export interface RowsOfTime {
  readonly time: string;
  readonly rows: readonly Rows[];
  readonly locations: TextOrder;
  readonly activities: TextOrder;
}

/** The matrix of a time, without what holds nothing then. */
export function matrixOfRows({ time, rows, locations, activities }: RowsOfTime): StructureMatrix {
  const columns = activities.texts.length;
  const values = new Float64Array(locations.texts.length * columns);
  const unknown = new Uint8Array(values.length);
  for (const { location, activity, value } of rows)
    for (let row = 0; row < value.length; row++) {
      const cell = locations.place[location[row]!]! * columns + activities.place[activity[row]!]!;
      const number = value[row]!;
      if (Number.isNaN(number)) unknown[cell] = 1;
      else values[cell] = number;
    }
  return { time, ...withoutEmpty({ locations: locations.texts, activities: activities.texts, values, unknown }) };
}

function gone(all: readonly string[], kept: readonly string[]): readonly string[] {
  const known = new Set(kept);
  return all.filter((id) => !known.has(id));
}

function countsOf(time: Int32Array | undefined, rowCount: number): number[] {
  if (time === undefined) return [rowCount];
  const counts: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    const t = time[row]!;
    while (counts.length <= t) counts.push(0);
    counts[t] = (counts[t] as number) + 1;
  }
  return counts;
}

function codesFor(codes: Int32Array, count: number): Codes {
  let most = 0;
  for (let row = 0; row < codes.length; row++) if (codes[row]! > most) most = codes[row]!;
  return most < 1 << 8 ? new Uint8Array(count) : most < 1 << 16 ? new Uint16Array(count) : new Int32Array(count);
}

function repeats(rows: readonly Rows[], columns: number, seen: Uint32Array): boolean {
  for (const { location, activity, value } of rows)
    for (let row = 0; row < value.length; row++) {
      const cell = location[row]! * columns + activity[row]!;
      const bit = 1 << (cell & 31);
      if ((seen[cell >>> 5]! & bit) !== 0) return true;
      seen[cell >>> 5] = seen[cell >>> 5]! | bit;
    }
  return false;
}
