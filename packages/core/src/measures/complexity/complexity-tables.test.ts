import { describe, expect, test } from "vitest";
import { observedGrid } from "../../../test/observed-grid.ts";
import type { Companions } from "../measure-family.ts";
import { complexityFamily } from "./complexity-family.ts";
import { complexityParameters } from "./complexity-parameters.ts";

type Given = Readonly<Record<string, unknown>>;
type Row = Readonly<Record<string, unknown>>;

/** A table of the answer, each row by its columns. */
function tableOf(name: string, grids: Parameters<typeof observedGrid>[0], given: Given = {}, companions: Companions = {}): readonly Row[] {
  const parameters = complexityParameters.parse({ presence: "manual", ...given, tables: [name] });
  const table = complexityFamily.compute(observedGrid(grids), parameters, undefined, companions).tables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table.rows.map((cells) => Object.fromEntries(table.columns.map((column, place) => [column, cells[place] ?? null])));
}

const column = (rows: readonly Row[], name: string) => rows.map((row) => row[name]);
const about = (figure: number) => expect.closeTo(figure, 10);

/**
 * Each holds what the one below holds and one thing more. By hand: M̃ has the eigenvalues 1, 1/4, 1/9, the second vector is (2, -1, -4) over locations and (-4, 2, 8) over activities,
 * each activity's score the mean of its holders' times 4; the mean over locations is -1, the deviation √6.
 */
const nested = "x y z, a 1 1 1, b 1 1 0, c 1 0 0";
const root = Math.sqrt(1.5);

describe("three nested locations, worked by hand", () => {
  test("diversity, ubiquity, and ECI as the mean PCI of what is held", () => {
    const locations = tableOf("locations", nested);
    expect(column(locations, "location")).toEqual(["a", "b", "c"]);
    expect(column(locations, "diversity")).toEqual([3, 2, 1]);
    expect(column(locations, "eci")).toEqual([root, 0, -root].map(about));
    const activities = tableOf("activities", nested);
    expect(column(activities, "ubiquity")).toEqual([3, 2, 1]);
    expect(column(activities, "pci")).toEqual([-root, root, 3 * root].map(about));
  });

  test("two scales of their own: each index has mean 0 and a sample deviation of 1", () => {
    // (2, -1, -4) and (-4, 2, 8) are evenly spaced: their z-scores are 1, 0, -1 and -1, 0, 1.
    expect(column(tableOf("locations", nested, { convention: "economiccomplexity" }), "eci")).toEqual([1, 0, -1].map(about));
    expect(column(tableOf("activities", nested, { convention: "economiccomplexity" }), "pci")).toEqual([-1, 0, 1].map(about));
  });

  test("density is the held share of all proximities, its own of 1 among them", () => {
    const [xy, xz, yz] = [2 / 3, 1 / 3, 1 / 2];
    const [x, y, z] = [1 + xy + xz, 1 + xy + yz, 1 + xz + yz];
    const ofB = [(1 + xy) / x, (1 + xy) / y, (xz + yz) / z];
    const ofC = [1 / x, xy / y, xz / z];
    expect(column(tableOf("cells", nested), "density")).toEqual([1, 1, 1, ...ofB, ...ofC].map(about));
    // Without the own of 1 somebody who holds all but an activity still has no more than its neighbours.
    const without = [1, 1, 1, xy / (xy + xz), xy / (xy + yz), 1, 0, xy / (xy + yz), xz / (xz + yz)];
    expect(column(tableOf("cells", nested, { convention: "atlas-stata" }), "density")).toEqual(without.map(about));
  });

  test("outlook is what the absent promise by density, standardised; gain is what each opens, and nothing where it is held", () => {
    // b lacks z: 5/11 · 8; c lacks y and z: 4/13 · 2 + 2/11 · 8.
    const outlook = [0, 40 / 11, 8 / 13 + 16 / 11];
    const mean = (outlook[0]! + outlook[1]! + outlook[2]!) / 3;
    const deviation = Math.sqrt(outlook.reduce((sum, o) => sum + (o - mean) ** 2, 0) / 3);
    expect(column(tableOf("locations", nested), "coi")).toEqual(outlook.map((o) => about((o - mean) / deviation)));
    const [ofY, ofZ] = [2 / (13 / 6), 8 / (11 / 6)];
    const gain = [0, 0, 0, 0, 0, ofZ, 0, ofY + ofZ / 2, ofY / 2 + ofZ];
    expect(column(tableOf("cells", nested), "cog")).toEqual(gain.map((each) => about(each / Math.sqrt(6))));
  });

  test("an attribute goes to activities by advantage and by share, and back to locations by their mix; who has none counts nowhere", () => {
    const income = new Map([
      ["a", 30],
      ["b", 20],
      ["c", 10],
    ]);
    const activities = tableOf("activities", nested, {}, { attribute: income });
    expect(column(activities, "attribute")).toEqual([20, 25, 30].map(about));
    // Shares: a has a third of each, b a half of x and y, c all of x.
    expect(column(activities, "attribute_present")).toEqual([(10 + 10 + 10) / (1 / 3 + 1 / 2 + 1), (10 + 10) / (1 / 3 + 1 / 2), 30].map(about));
    expect(column(tableOf("locations", nested, {}, { attribute: income }), "attribute_basket")).toEqual([25, 22.5, 20].map(about));
    income.delete("a");
    expect(column(tableOf("activities", nested, {}, { attribute: income }), "attribute")).toEqual(
      [15, 20, null].map((each) => (each === null ? null : about(each))),
    );
    // Where no activity is known the basket has no figure, and an unknown one is no 0: a's mix has z of unknown income.
    expect(column(tableOf("locations", nested, {}, { attribute: income }), "attribute_basket")).toEqual([17.5, 17.5, 15].map(about));
    expect(column(tableOf("locations", nested, {}, { attribute: new Map() }), "attribute_basket")).toEqual([null, null, null]);
  });

  test("by an outside yardstick a location is the mean of what is known of its basket, with the share that is", () => {
    const outside = (pci: ReadonlyMap<string, number>) => tableOf("locations", nested, {}, { pci }).map((row) => [row["external_eci"], row["external_share"]]);
    expect(
      outside(
        new Map([
          ["x", 1],
          ["z", 4],
          ["elsewhere", 9],
        ]),
      ),
    ).toEqual([
      [2.5, about(2 / 3)],
      [1, 0.5],
      [1, 1],
    ]);
    expect(outside(new Map([["z", 4]])).slice(1)).toEqual([
      [null, 0],
      [null, 0],
    ]);
  });

  test("the document says how far the eigenvalues lie apart and by what the way up was found", () => {
    const { documents } = complexityFamily.compute(observedGrid(nested), complexityParameters.parse({ presence: "manual" }), undefined);
    expect(documents).toMatchObject([
      {
        name: "diagnostics",
        value: [
          {
            time: null,
            components: 1,
            eigenvalues: [about(1), about(1 / 4), about(1 / 9)],
            spectral_gap: about(5 / 36),
            sign: { rule: "diversity", correlation: about(1), agrees: true },
            not_identified: null,
            identified: { locations: 3, activities: 3 },
            dropped: [],
          },
        ],
      },
    ]);
  });
});

describe("columns and order", () => {
  test("columns of companions and of times stand only where they are asked for, times in the order of numbers", () => {
    const names = (given: Given, companions: Companions = {}) => Object.keys(tableOf("locations", { 10: nested, 9: nested }, given, companions)[0] ?? {});
    const plain = ["time", "location", "diversity", "eci", "coi", "fitness", "genepy"];
    expect(names({})).toEqual(plain);
    expect(names({}, { attribute: new Map(), pci: new Map() })).toEqual([...plain, "attribute_basket", "external_eci", "external_share"]);
    expect(column(tableOf("locations", { 10: nested, 9: nested }), "time")).toEqual(["9", "9", "9", "10", "10", "10"]);
    expect(Object.keys(tableOf("cells", nested, { nearest: 1 })[0] ?? {}).at(-1)).toBe("density_nearest");
  });

  test("a time without what another holds has rows of its own size: no figure slips into the next", () => {
    const cells = tableOf("cells", { 1: nested, 2: "x y, b 1 1, c 1 0" });
    expect(cells.slice(9).map((row) => [row["time"], row["location"], row["activity"], row["present"]])).toEqual([
      ["2", "b", "x", 1],
      ["2", "b", "y", 1],
      ["2", "c", "x", 1],
      ["2", "c", "y", 0],
    ]);
  });

  test("a cell without a number has no value, no advantage, no presence and no gain, but a density; a row that is not there is a 0", () => {
    const cells = tableOf("cells", "x y z, a 1 1 1, b 1 1 ?, c 1 . 0", { presence: "rca", threshold: 0.1 });
    const cell = (location: string, activity: string) => cells.find((row) => row["location"] === location && row["activity"] === activity);
    expect(cell("b", "z")).toMatchObject({ value: null, rca: null, present: null, cog: null, density: expect.any(Number) });
    expect(cell("c", "y")).toMatchObject({ value: 0, rca: 0, present: 0, cog: expect.any(Number) });
  });
});

describe("proximity and neighbours", () => {
  const pairs = (given: Given, grid = nested) => tableOf("proximity", grid, given).map((row) => [`${row["activity_a"]}${row["activity_b"]}`, row["proximity"]]);

  test("the smaller conditional probability, each pair once; given the first, in both orders", () => {
    expect(pairs({})).toEqual([
      ["xy", about(2 / 3)],
      ["xz", about(1 / 3)],
      ["yz", 0.5],
    ]);
    expect(pairs({ proximity: "asymmetric" })).toEqual([
      ["xy", about(2 / 3)],
      ["xz", about(1 / 3)],
      ["yx", 1],
      ["yz", 0.5],
      ["zx", 1],
      ["zy", 1],
    ]);
  });

  test("by correlation: (1 + r) / 2, opposite activities at 0, and what does not vary at 0", () => {
    // x and y are each other's complement; over three locations x and z have r = (1·1)/…: marks x (1,0,0), z (1,1,0): r = 1/2.
    const found = pairs({ proximity: "continuous" }, "all x y z, a 1 1 0 1, b 1 0 1 1, c 1 0 1 0");
    expect(Object.fromEntries(found)).toEqual({ allx: 0, ally: 0, allz: 0, xy: about(0), xz: about(0.75), yz: about(0.25) });
  });

  const near = (given: Given, grid = nested) => tableOf("neighbours", grid, given).map((row) => `${row["activity"]}${row["neighbour"]}`);

  test("neighbours: nearest first, so many as were asked for, ten where nobody says", () => {
    expect(near({})).toEqual(["xy", "xz", "yx", "yz", "zy", "zx"]);
    expect(near({ nearest: 1 })).toEqual(["xy", "yx", "zy"]);
    const twelve = Array.from({ length: 12 }, (_, i) => String.fromCharCode(97 + i));
    // Activity i is held by the first i + 1 locations: proximities to "a" are all different.
    const steps = [twelve.join(" "), ...twelve.map((_, c) => `L${String(c).padStart(2, "0")} ${twelve.map((__, p) => (p >= c ? 1 : 0)).join(" ")}`)].join(", ");
    expect(near({}, steps).filter((pair) => pair.startsWith("a"))).toEqual(["ab", "ac", "ad", "ae", "af", "ag", "ah", "ai", "aj", "ak"]);
  });

  test("all that tie with the last place are kept; what nobody holds together is no neighbour", () => {
    const star = "hub p q r lone, a 1 1 0 0 0, b 1 0 1 0 0, c 1 0 0 1 0, d 0 0 0 0 1";
    expect(near({ nearest: 1 }, star)).toEqual(["hubp", "hubq", "hubr", "phub", "qhub", "rhub"]);
    const density = tableOf("cells", star, { nearest: 1 }).map((row) => [row["location"], row["activity"], row["density_nearest"]]);
    expect(density.filter(([location]) => location === "a").map(([, ...rest]) => rest)).toEqual([
      ["hub", about(1 / 3)],
      ["lone", null],
      ["p", 1],
      ["q", 1],
      ["r", 1],
    ]);
  });
});

describe("opportunities", () => {
  const asked = (given: Given = {}, grid = nested) => tableOf("opportunities", grid, given);

  test("only what is absent, nearest first, with the shares of what makes it near", () => {
    expect(asked().map((row) => [row["location"], row["activity"], row["density"], row["because"]])).toEqual([
      ["b", "z", about(5 / 11), "y 0.2727; x 0.1818"],
      ["c", "y", about(4 / 13), "x 0.3077"],
      ["c", "z", about(2 / 11), "x 0.1818"],
    ]);
    expect(asked({ top: 1 }).map((row) => `${row["location"]}${row["activity"]}`)).toEqual(["bz", "cy"]);
  });

  test("relative density is the z-score among the absent; one alone stands out from nothing", () => {
    expect(column(asked(), "relative_density")).toEqual([null, about(Math.SQRT1_2), about(-Math.SQRT1_2)]);
  });

  test("the frontier has what is nearer and what is more complex, and leaves out what is beaten in both", () => {
    expect(column(asked(), "frontier")).toEqual([1, 1, 1]);
    const mixed = "p q r s t, a 1 1 1 1 0, b 1 1 0 0 0, c 1 0 0 0 1, d 1 1 1 0 0, e 1 0 0 0 0, f 1 1 0 0 1";
    const rows = asked({}, mixed);
    const figure = (row: Row, name: string) => Number(row[name]);
    for (const row of rows) {
      const better = rows.some(
        (other) =>
          other["location"] === row["location"] &&
          figure(other, "density") >= figure(row, "density") &&
          figure(other, "pci") >= figure(row, "pci") &&
          figure(other, "density") + figure(other, "pci") > figure(row, "density") + figure(row, "pci"),
      );
      expect(row["frontier"], `${row["location"]} ${row["activity"]}`).toBe(better ? 0 : 1);
    }
    expect(new Set(column(rows, "frontier"))).toEqual(new Set([0, 1]));
  });

  test("equally near activities stand in text order, and share the frontier where nothing tells them apart", () => {
    const twins = "p q x y, a 1 1 1 1, b 0 0 1 1, c 0 0 1 0";
    const ofB = asked({ top: 1 }, twins).filter((row) => row["location"] === "b");
    expect(column(ofB, "activity")).toEqual(["p"]);
    expect(asked({}, twins).flatMap((row) => (row["location"] === "b" ? [[row["activity"], row["frontier"]]] : []))).toEqual([
      ["p", 1],
      ["q", 1],
    ]);
  });

  test("a cell without a number is no opportunity: nobody knows that it is absent", () => {
    const cells = asked({ presence: "rca", threshold: 0.1 }, "x y z, a 1 1 1, b 1 1 ?, c 1 0 0").map((row) => `${row["location"]}${row["activity"]}`);
    expect(cells).toEqual(["cy", "cz"]);
  });

  test("where the way up is doubtful no complexity is told, but what is near is", () => {
    const path = "w x y z, a 1 1 0 0, b 0 1 1 0, c 0 0 1 1";
    const rows = asked({}, path);
    expect(rows.length).toBe(6);
    for (const row of rows) expect(row).toMatchObject({ pci: null, cog: null, frontier: null, density: expect.any(Number), because: expect.any(String) });
  });

  test("under proximity by correlation presence does not explain the nearness: no reasons", () => {
    const rows = asked({ proximity: "continuous" });
    expect([rows.length > 0, new Set(column(rows, "because"))]).toEqual([true, new Set([null])]);
  });

  test("at most five reasons, the strongest", () => {
    const wide = "a b c d e f new, one 1 1 1 1 1 1 1, two 1 1 1 1 1 1 0, three 1 0 0 0 0 0 0";
    const reasons = asked({}, wide).find((row) => row["location"] === "two")?.["because"];
    expect(
      String(reasons)
        .split("; ")
        .map((term) => term.split(" ")[0]),
    ).toEqual(["b", "c", "d", "e", "f"]);
  });
});
