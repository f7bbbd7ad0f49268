import { advantageMarks, crossRelatedness, locationQuotients, type Presence, presenceOf } from "@quoin/methods";
import { z } from "zod";
import { elementAt, memberOf } from "../../contract/assert-present.ts";
import { field } from "../../contract/fields.ts";
import { inTextOrder } from "../../evidence/cells/in-text-order.ts";
import { note } from "../../language/note.ts";
import { columnar } from "../columnar-table.ts";
import { defineMeasures } from "../define-measures.ts";
import { ListedColumn } from "../listed-column.ts";
import { listedNames } from "../listed-names.ts";
import type { MeasureFamily } from "../measure-family.ts";
import type { Observations } from "../observations.ts";

const parameters = z.strictObject({
  source: field(z.string().optional(), { description: "The space that is asked from, such as technologies (default: the first space in text order)" }),
  target: field(z.string().optional(), { description: "The space that is asked about, such as industries (default: the second)" }),
  threshold: field(z.number().nonnegative().default(1), { description: "Advantage (location quotient within its space) from which on an activity is held" }),
});

/**
 * How near the activities of one space lie to what locations hold in another: industries by technologies. Locations that hold nothing in one of the two are left out of both.
 * Rows: source and target in text order; locations and target activities in text order.
 */
export const crossRelatednessFamily = {
  name: "cross-relatedness",
  summary: "How near a location's technologies bring it to industries: relatedness across two spaces",
  example: {
    data: "examples/complexity/two-spaces.csv",
    options: "--location region --activity activity --space space --value value --source technology --target industry",
  },
  measures: defineMeasures(
    "cross-relatedness",
    ["location", "activity", "space", "value"],
    [
      {
        name: "relatedness",
        table: "pairs",
        column: "relatedness",
        tells: { en: "How often who holds the one also holds the other, across the two spaces", zh: "两个空间的活动为同一地区所具有的程度" },
        reference: "Catalán, Navarrete and Figueroa 2022",
        range: [0, 1],
        scaling: "invariant",
      },
      {
        name: "density",
        table: "cells",
        column: "density",
        tells: {
          en: "How much of what lies near an activity in the other space a location holds",
          zh: "跨空间关联密度：另一空间中邻近该活动者本地区已具有的份额",
        },
        reference: "Catalán, Navarrete and Figueroa 2022",
        range: [0, 1],
        scaling: "invariant",
      },
    ],
  ),
  keys: [
    { role: "location", holds: "Column of the locations" },
    { role: "activity", holds: "Column of the activities of both spaces" },
    { role: "space", holds: "Column that says to which space an activity belongs" },
  ],
  dense: [
    ["location", "activity"],
    ["activity", "activity"],
  ],
  numbers: [{ role: "value", holds: "Column of the values, at or above 0; each space has its own unit" }],
  parameters,
  compute(observations, { source, target, threshold }) {
    const columns = { pairs: ["source", "target", "relatedness"], cells: ["location", "activity", "present", "density"] };
    const empty = () => Object.entries(columns).map(([name, names]) => ({ name, columns: names, rows: [] }));
    if (observations.rowCount === 0) return { tables: empty(), notes: [] };
    const { texts: spaces } = inTextOrder(memberOf(observations.keys, "space"));
    const [from, to] = [source ?? spaces[0], target ?? spaces.find((space) => space !== (source ?? spaces[0]))];
    const unknown = [from, to].filter((space) => space === undefined || !spaces.includes(space));
    if (from === undefined || to === undefined || unknown.length > 0 || from === to)
      return { tables: [], notes: [note("complexity.two-spaces-needed", { spaces: listedNames(spaces) }, { field: "space" })] };
    const [of, about] = [spaceOf(observations, from), spaceOf(observations, to)];
    const common = of.locations.filter((location) => about.locations.includes(location));
    if (common.length === 0) return { tables: [], notes: [note("structure.no-positive-value", {}, { field: "value" })] };
    const [held, asked] = [presenceAt(of, common, threshold), presenceAt(about, common, threshold)];
    const { phi, density } = crossRelatedness(held.presence, asked.presence);
    const [n, m] = [of.activities.length, about.activities.length];
    const pairs = { source: new ListedColumn(n * m), target: new ListedColumn(n * m) };
    pairs.source.repeat(0, of.activities, m);
    pairs.target.cycle(0, about.activities, n);
    const cells = { location: new ListedColumn(common.length * m), activity: new ListedColumn(common.length * m) };
    cells.location.repeat(0, common, m);
    cells.activity.cycle(0, about.activities, common.length);
    const left = [...new Set([...of.locations, ...about.locations])].filter((location) => !common.includes(location));
    return {
      tables: [
        columnar("pairs", columns.pairs, [pairs.source, pairs.target, phi]),
        columnar("cells", columns.cells, [cells.location, cells.activity, asked.marks, density]),
      ],
      notes: left.length === 0 ? [] : [note("structure.zero-total", { names: listedNames(left) })],
    };
  },
} as const satisfies MeasureFamily<typeof parameters>;

interface Space {
  readonly locations: readonly string[];
  readonly activities: readonly string[];
  readonly value: (location: string, activity: string) => number;
}

/** What has a positive value in one space, in text order. A cell without a number is not known to be held. */
function spaceOf({ rowCount, keys, numbers }: Observations, name: string): Space {
  const [location, activity] = [inTextOrder(memberOf(keys, "location")), inTextOrder(memberOf(keys, "activity"))];
  const { codes, texts } = memberOf(keys, "space");
  const own = texts.indexOf(name);
  const [holds, held] = [new Uint8Array(location.texts.length), new Uint8Array(activity.texts.length)];
  const values = new Map<string, number>();
  for (let row = 0; row < rowCount; row++) {
    const value = memberOf(numbers, "value")[row] as number;
    if (codes[row] !== own || !(value > 0)) continue;
    const [c, p] = [location.codes[row]!, activity.codes[row]!];
    holds[c] = 1;
    held[p] = 1;
    values.set(`${location.texts[c]}\n${activity.texts[p]}`, value);
  }
  return {
    locations: location.texts.filter((_, c) => holds[c] === 1),
    activities: activity.texts.filter((_, p) => held[p] === 1),
    value: (place, kind) => values.get(`${place}\n${kind}`) ?? 0,
  };
}

/** Presences of some locations; advantage is taken over all of the space's. */
function presenceAt({ locations, activities, value }: Space, kept: readonly string[], threshold: number): { presence: Presence; marks: Uint8Array } {
  const [C, P] = [locations.length, activities.length];
  const values = Float64Array.from({ length: C * P }, (_, cell) => value(elementAt(locations, Math.floor(cell / P)), elementAt(activities, cell % P)));
  const all = advantageMarks(locationQuotients(values, C, P), threshold, false);
  const marks = new Uint8Array(kept.length * P);
  kept.forEach((location, place) => {
    const row = locations.indexOf(location) * P;
    marks.set(all.subarray(row, row + P), place * P);
  });
  return { presence: presenceOf(marks, kept.length, P), marks };
}
