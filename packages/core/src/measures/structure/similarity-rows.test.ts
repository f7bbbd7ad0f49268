import { describe, expect, test } from "vitest";
import { observedGrid } from "../../../test/observed-grid.ts";
import { structureFamily } from "./structure-family.ts";

type Given = Readonly<Record<string, unknown>>;
type Row = Readonly<Record<string, unknown>>;

/** The table of similarity, each row by its columns. */
function similarity(grids: Parameters<typeof observedGrid>[0], given: Given = {}): readonly Row[] {
  const parameters = structureFamily.parameters.parse({ draws: 99, ...given, tables: ["similarity"] });
  const { tables } = structureFamily.compute(observedGrid(grids), parameters, undefined);
  expect(tables.map(({ name }) => name)).toEqual(["similarity"]);
  return tables.flatMap(({ columns, rows }) => rows.map((cells) => Object.fromEntries(columns.map((column, place) => [column, cells[place]]))));
}

const of = (statistic: string, rows: readonly Row[]) => rows.filter((row) => row["statistic"] === statistic);
const about = (figure: number) => expect.closeTo(figure, 12);

/** Two parties that share nothing, each of two locations of fifty. */
const parted = "x y, a 50 0, b 50 0, c 0 50, d 0 50";
const alike = "x y, a 25 25, b 25 25, c 25 25, d 25 25";
/** Between the two. */
const leaning = "x y, a 40 10, b 40 10, c 10 40, d 10 40";

describe("what is observed", () => {
  test("the plain mean over the pairs, distance before likeness, time by time", () => {
    // Six pairs: two of 0, four of 2. Cosines: two of 1, four of 0.
    const rows = similarity({ 10: alike, 9: parted });
    expect(rows.map((row) => [row["time"], row["statistic"], row["observed"]])).toEqual([
      ["9", "mean_krugman", about(8 / 6)],
      ["9", "mean_cosine", about(2 / 6)],
      ["10", "mean_krugman", about(0)],
      ["10", "mean_cosine", about(1)],
    ]);
  });

  test("the slope is that of least squares over the times as they stand: twice the years, half the slope", () => {
    // 4/3, 4 · 1.2 / 6 = 0.8 and 0 at 0, 1 and 4: Σ (t - 5/3)(d - mean) / Σ (t - 5/3)².
    const distances = [4 / 3, 0.8, 0];
    const times = [0, 1, 4];
    const mean = 5 / 3;
    const slope = times.reduce((sum, t, at) => sum + (t - mean) * (distances[at] ?? 0), 0) / times.reduce((sum, t) => sum + (t - mean) ** 2, 0);
    const rows = of("mean_krugman", similarity({ 0: parted, 1: leaning, 4: alike }));
    expect(rows.map((row) => row["slope"])).toEqual([slope, slope, slope].map(about));
    expect(of("mean_krugman", similarity({ 0: parted, 2: leaning, 8: alike })).map((row) => row["slope"])).toEqual(
      [slope, slope, slope].map((each) => about(each / 2)),
    );
  });

  test("times that are no numbers count by their rank", () => {
    const [first] = of("mean_krugman", similarity({ late: alike, early: parted }));
    expect([first?.["time"], first?.["slope"]]).toEqual(["early", about(-4 / 3)]);
  });

  test("who is away at one time takes no part at any", () => {
    const rows = similarity({ 1: `${parted}, e 1 1`, 2: parted });
    expect(of("mean_krugman", rows).map((row) => row["observed"])).toEqual([8 / 6, 8 / 6].map(about));
  });
});

describe("what it is held against", () => {
  test("excess is what is observed above the draws; p is a whole number of draws, with the observed one among them", () => {
    for (const row of similarity({ 1: parted, 2: leaning })) {
      expect(row["excess"]).toBe(Number(row["observed"]) - Number(row["null_mean"]));
      expect(Number(row["null_p05"])).toBeLessThanOrEqual(Number(row["null_mean"]));
      expect(Number(row["null_p95"])).toBeGreaterThanOrEqual(Number(row["null_mean"]));
      for (const p of ["p_value", "slope_p"]) {
        expect(Number(row[p]) * 100).toBeCloseTo(Math.round(Number(row[p]) * 100), 9);
        expect(Number(row[p])).toBeGreaterThanOrEqual(0.01);
        expect(Number(row[p])).toBeLessThanOrEqual(1);
      }
    }
  });

  test("parted locations are further apart than chance ever puts equal mixes; like ones are nearer", () => {
    const [far, near] = [parted, alike].map((grid) => of("mean_krugman", similarity(grid))[0]);
    expect([far?.["p_value"], Number(far?.["excess"]) > 1]).toEqual([0.01, true]);
    expect([near?.["observed"], Number(near?.["excess"]) < 0]).toEqual([0, true]);
    expect(Number(near?.["null_p05"])).toBeGreaterThan(0);
  });

  test.each([
    ["grow alike", { 1: parted, 2: leaning, 3: alike }, "converging"],
    ["grow apart", { 1: alike, 2: leaning, 3: parted }, "diverging"],
    ["stay as they were", { 1: leaning, 2: leaning, 3: leaning }, "not-distinguishable"],
  ])("places that %s: both statistics say so, the distance and the likeness by opposite slopes", (_, grids, verdict) => {
    const rows = similarity(grids, { draws: 199 });
    expect(new Set(rows.map((row) => row["verdict"]))).toEqual(new Set([verdict]));
    const [distance, likeness] = [of("mean_krugman", rows), of("mean_cosine", rows)].map((each) => Number(each[0]?.["slope"]));
    expect(Math.sign(distance ?? Number.NaN) + Math.sign(likeness ?? Number.NaN)).toBe(0);
  });

  test("what could have been told is a change above 0, and the same at every time of a statistic", () => {
    const rows = similarity({ 1: parted, 2: leaning, 3: alike });
    for (const statistic of ["mean_krugman", "mean_cosine"]) {
      const found = of(statistic, rows).map((row) => row["detectable_change"]);
      expect(Number(found[0])).toBeGreaterThan(0);
      expect(new Set(found).size).toBe(1);
    }
    expect(new Set(rows.map((row) => row["rho"])).size).toBe(1);
    expect(Number(rows[0]?.["rho"])).toBeGreaterThanOrEqual(0);
    expect(Number(rows[0]?.["rho"])).toBeLessThanOrEqual(1);
  });

  test("one time has no trend: its level is held against chance, and everything of the slope is empty", () => {
    for (const grids of [leaning, { 2004: leaning }])
      for (const row of similarity(grids)) {
        expect(row["verdict"]).toBe("not-distinguishable");
        for (const column of ["slope", "slope_p", "slope_null_mean", "own_mix_mean", "detectable_change"])
          expect(Number.isNaN(Number(row[column] ?? Number.NaN)), column).toBe(true);
        for (const column of ["observed", "null_mean", "p_value", "excess"]) expect(Number.isFinite(Number(row[column])), column).toBe(true);
      }
  });
});

describe("draws", () => {
  const grids = { 1: parted, 2: leaning };

  test("the same seed gives the same rows, another one other draws of the same observation", () => {
    expect(similarity(grids, { seed: 7 })).toEqual(similarity(grids, { seed: 7 }));
    const [seven, eight] = [7, 8].map((seed) => similarity(grids, { seed })) as [readonly Row[], readonly Row[]];
    expect(seven.map((row) => row["null_mean"])).not.toEqual(eight.map((row) => row["null_mean"]));
    expect(seven.map((row) => [row["observed"], row["slope"]])).toEqual(eight.map((row) => [row["observed"], row["slope"]]));
  });

  test("amounts in units are the counts of those units: the same draws", () => {
    const tens = { 1: parted.replaceAll("50", "500"), 2: leaning.replaceAll("40", "400").replaceAll("10", "100") };
    expect(similarity(tens, { count_unit: 10 })).toEqual(similarity(grids));
    // Without a unit each unit of 1 is a decision: ten times as many leave less to chance.
    const width = (rows: readonly Row[]) => rows.map((row) => Number(row["null_p95"]) - Number(row["null_p05"]));
    const [many, few] = [width(similarity(tens)), width(similarity(grids))];
    many.forEach((each, at) => {
      expect(each).toBeLessThan(few[at] ?? Number.NaN);
    });
  });

  test("progress is told once a draw of each null, up to all of them; one time has one null", () => {
    const stepsOf = (observed: Parameters<typeof observedGrid>[0]) => {
      const steps: string[] = [];
      structureFamily.compute(observedGrid(observed), structureFamily.parameters.parse({ draws: 3 }), (done, total) => steps.push(`${done}/${total}`));
      return steps;
    };
    expect(stepsOf(grids)).toEqual(["1/6", "2/6", "3/6", "4/6", "5/6", "6/6"]);
    expect(stepsOf(parted)).toEqual(["1/3", "2/3", "3/3"]);
  });

  test("nothing is drawn where the table is not asked for", () => {
    const parameters = structureFamily.parameters.parse({ tables: ["locations"] });
    structureFamily.compute(observedGrid(grids), parameters, () => {
      throw new Error("a draw");
    });
    expect(structureFamily.compute(observedGrid(grids), parameters, undefined).tables.map(({ name }) => name)).toEqual(["locations"]);
  });
});

describe("nothing to compare", () => {
  test.each([
    ["one location", { 1: "x, a 1", 2: "x, a 2" }],
    ["nobody in common", { 1: "x, a 1", 2: "x, b 2" }],
  ])("%s: a row a time and statistic, all of it empty but the verdict that nothing can be told", (_, grids) => {
    const rows = similarity(grids);
    expect(rows.map((row) => [row["time"], row["statistic"]])).toEqual([
      ["1", "mean_krugman"],
      ["1", "mean_cosine"],
      ["2", "mean_krugman"],
      ["2", "mean_cosine"],
    ]);
    for (const { time: _time, statistic: _statistic, verdict, ...figures } of rows) {
      expect(verdict).toBe("not-distinguishable");
      expect(new Set(Object.values(figures))).toEqual(new Set([null]));
    }
  });

  test("without times there are the two rows and no column of times", () => {
    const rows = similarity("x y, a 1 2");
    expect(rows.map((row) => [Object.keys(row)[0], row["statistic"]])).toEqual([
      ["statistic", "mean_krugman"],
      ["statistic", "mean_cosine"],
    ]);
  });
});
