import { elementAt, memberOf } from "../../contract/assert-present.ts";
import { textOrder } from "../../evidence/cells/in-text-order.ts";
import type { Observations } from "../observations.ts";
import { timeOrder } from "../time-order.ts";

/** Values of one time, locations x activities in text order; what holds nothing at that time is left out. */
export interface StructureMatrix {
  readonly time: string;
  readonly locations: readonly string[];
  readonly activities: readonly string[];
  readonly values: Float64Array;
  /** 1 where the file has a cell without a number: it counts as unknown, and as nothing in every sum. */
  readonly unknown: Uint8Array;
}

/** A file of observations as matrices, one a time. */
export interface StructureMatrices {
  /** Null where the file has no column of times; then there is one matrix. */
  readonly times: readonly string[] | null;
  readonly x: Float64Array;
  readonly matrices: readonly StructureMatrix[];
  /** Locations and activities without a positive value at some time, in the order of times and texts. */
  readonly dropped: readonly { readonly kind: "location" | "activity"; readonly id: string; readonly time: string }[];
}

/** Sorts observations into matrices. Cells that the file lacks are 0. */
export function structureMatrices({ rowCount, keys, numbers }: Observations): StructureMatrices {
  const { codes: locationOf, texts: locations } = memberOf(keys, "location");
  const { codes: activityOf, texts: activities } = memberOf(keys, "activity");
  const [location, activity] = [textOrder(locations), textOrder(activities)];
  const time = keys["time"];
  const hasTimes = time !== undefined && time.texts.length > 0;
  const order = hasTimes ? timeOrder(time.texts) : { texts: rowCount === 0 ? [] : [""], x: new Float64Array(rowCount === 0 ? 0 : 1) };
  const place = hasTimes ? Int32Array.from(time.texts, (text) => order.texts.indexOf(text)) : new Int32Array(1);
  const cells = location.texts.length * activity.texts.length;
  const values = order.texts.map(() => new Float64Array(cells));
  const unknown = order.texts.map(() => new Uint8Array(cells));
  const value = memberOf(numbers, "value");
  for (let row = 0; row < rowCount; row++) {
    const t = hasTimes ? place[time.codes[row]!]! : 0;
    const cell = location.place[locationOf[row]!]! * activity.texts.length + activity.place[activityOf[row]!]!;
    const number = value[row]!;
    if (Number.isNaN(number)) unknown[t]![cell] = 1;
    else values[t]![cell] = number;
  }
  const dropped: { kind: "location" | "activity"; id: string; time: string }[] = [];
  const matrices = order.texts.map((text, t) => {
    const whole = { locations: location.texts, activities: activity.texts, values: elementAt(values, t), unknown: elementAt(unknown, t) };
    const held = withoutEmpty(whole);
    const gone = (kind: "location" | "activity", all: readonly string[], kept: readonly string[]) => {
      const known = new Set(kept);
      for (const id of all) if (!known.has(id)) dropped.push({ kind, id, time: text });
    };
    gone("location", location.texts, held.locations);
    gone("activity", activity.texts, held.activities);
    return { time: text, ...held };
  });
  return { times: hasTimes ? order.texts : null, x: order.x, matrices, dropped };
}

type Untimed = Omit<StructureMatrix, "time">;

/** A matrix without its locations and activities that hold nothing. */
export function withoutEmpty({ locations, activities, values, unknown }: Untimed): Untimed {
  const columns = activities.length;
  const [holds, held] = [new Uint8Array(locations.length), new Uint8Array(columns)];
  for (let c = 0, cell = 0; c < locations.length; c++)
    for (let a = 0; a < columns; a++, cell++) {
      if (!(values[cell]! > 0)) continue;
      holds[c] = 1;
      held[a] = 1;
    }
  const keptLocations = locations.flatMap((_, c) => (holds[c] === 1 ? [c] : []));
  const keptActivities = Int32Array.from(activities.flatMap((_, a) => (held[a] === 1 ? [a] : [])));
  if (keptLocations.length === locations.length && keptActivities.length === columns) return { locations, activities, values, unknown };
  const kept = {
    values: new Float64Array(keptLocations.length * keptActivities.length),
    unknown: new Uint8Array(keptLocations.length * keptActivities.length),
  };
  let place = 0;
  for (const c of keptLocations)
    for (let a = 0; a < keptActivities.length; a++, place++) {
      const cell = c * columns + keptActivities[a]!;
      kept.values[place] = values[cell]!;
      kept.unknown[place] = unknown[cell]!;
    }
  return {
    locations: keptLocations.map((c) => elementAt(locations, c)),
    activities: Array.from(keptActivities, (a) => elementAt(activities, a)),
    ...kept,
  };
}
