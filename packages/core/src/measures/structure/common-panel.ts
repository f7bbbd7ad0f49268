import { byCodePoint, type StructurePanel } from "@quoin/methods";
import { entryOf } from "../../contract/assert-present.ts";
import type { StructureMatrix } from "./structure-matrices.ts";

/** The locations that hold something at every time, as one panel; means over different sets of locations could not be compared. */
export interface CommonPanel {
  readonly locations: readonly string[];
  /** Locations that hold something at some time but not at every one, in text order. */
  readonly left: readonly string[];
  readonly panel: StructurePanel;
}

/** @param unit the value that counts as one independent unit; values are divided by it */
export function commonPanel(matrices: readonly StructureMatrix[], unit: number): CommonPanel {
  const anywhere = textsOf(matrices.flatMap(({ locations }) => locations));
  const locations = anywhere.filter((location) => matrices.every((matrix) => matrix.locations.includes(location)));
  const activities = textsOf(matrices.flatMap(({ activities }) => activities));
  const place = new Map(activities.map((activity, a) => [activity, a]));
  const values = new Float64Array(matrices.length * locations.length * activities.length);
  matrices.forEach((matrix, t) => {
    const row = new Map(matrix.locations.map((location, c) => [location, c]));
    const columns = Int32Array.from(matrix.activities, (activity) => entryOf(place, activity));
    locations.forEach((location, c) => {
      const from = entryOf(row, location) * columns.length;
      const to = (t * locations.length + c) * activities.length;
      for (let a = 0; a < columns.length; a++) values[to + columns[a]!] = matrix.values[from + a]! / unit;
    });
  });
  return {
    locations,
    left: anywhere.filter((location) => !locations.includes(location)),
    panel: { times: matrices.length, locations: locations.length, activities: activities.length, values },
  };
}

/** Each text once, in text order. */
function textsOf(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(byCodePoint);
}
