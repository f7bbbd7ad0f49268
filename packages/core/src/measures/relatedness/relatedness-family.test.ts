import { describe, expect, test } from "vitest";
import { observedGrid, observedRows } from "../../../test/observed-grid.ts";
import { saidNotes } from "../../../test/said-notes.ts";
import { groupNumbers } from "./group-numbers.ts";
import { relatednessFamily } from "./relatedness-family.ts";
import { relatednessParameters } from "./relatedness-parameters.ts";

type Given = Readonly<Record<string, unknown>>;
type Grids = Parameters<typeof observedGrid>[0];

const answer = (grids: Grids, given: Given = {}, onProgress?: (done: number, total: number) => void) =>
  relatednessFamily.compute(observedGrid(grids), relatednessParameters.parse({ draws: 3, ...given }), onProgress);
const codes = (...asked: Parameters<typeof answer>) => saidNotes(answer(...asked).notes).map(({ code }) => code);

const nested = "x y z, a 1 1 1, b 1 1 0, c 1 0 0";

describe("what forbids an answer", () => {
  test("each table that nobody knows is named with those there are; transitions come by themselves and cannot be asked for", () => {
    const { tables, documents, notes } = answer(nested, { tables: ["pairs", "Pairs", "transitions"] });
    expect([tables, documents]).toEqual([[], undefined]);
    expect(saidNotes(notes)).toMatchObject([
      { code: "complexity.unknown-table", message: "There is no table 'Pairs'.", fix: "Choose among pairs, cells, locations, taxonomy, standing." },
      { code: "complexity.unknown-table", message: "There is no table 'transitions'." },
    ]);
  });

  test.each([
    ["zeros", "x y, a 0 0, b 0 0"],
    ["gaps", "x, a ?, b ?"],
    ["both, at every time", { 1: "x, a 0", 2: "x, a ?" }],
  ])("no value above 0 (%s) is a fault of the column of values", (_, grids) => {
    expect(saidNotes(answer(grids).notes)).toMatchObject([{ code: "structure.no-positive-value", at: { field: "value" } }]);
  });

  test("one time that holds something is enough", () => {
    expect(codes({ 1: "x y, a 0 0, b 0 0", 2: "x y, a 1 0, b 1 1" })).toEqual(["structure.zero-total", "complexity.few-entries"]);
  });

  test.each([{ threshold: -0.1 }, { draws: 0 }, { null: "uniform" }, { normalisation: "share" }, { seed: 1.5 }])(
    "a parameter out of its range is refused: %o",
    (given) => {
      expect(relatednessParameters.safeParse(given).success).toBe(false);
    },
  );

  test("no rows ask for nothing: the tables without rows, and nothing said", () => {
    const { tables, documents, notes } = answer({});
    expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual(["pairs", "cells", "locations"].map((name) => [name, 0]));
    expect([documents, notes]).toEqual([undefined, []]);
  });

  test("no rows of a file with a column of times: the transitions without rows, and a validation of nothing, without a warning", () => {
    const empty = { codes: new Int32Array(0), texts: [] };
    const observations = { rowCount: 0, keys: { location: empty, activity: empty, time: empty }, numbers: { value: new Float64Array(0) } };
    const { tables, documents, notes } = relatednessFamily.compute(observations, relatednessParameters.parse({ draws: 3 }), undefined);
    expect(tables.map(({ name }) => name)).toEqual(["pairs", "cells", "locations", "transitions"]);
    expect(documents).toMatchObject([{ name: "validation", value: { candidates: 0, entries: 0 } }]);
    expect(notes).toEqual([]);
  });
});

describe("what is answered", () => {
  test("tables come in the order of the family, transitions last, whatever the order of the question", () => {
    const names = (grids: Grids, given: Given = {}) => answer(grids, given).tables.map(({ name }) => name);
    expect(names(nested)).toEqual(["pairs", "cells", "locations"]);
    expect(names(nested, { tables: ["standing", "taxonomy", "pairs"] })).toEqual(["pairs", "taxonomy", "standing"]);
    expect(names({ 1: nested, 2: nested }, { tables: ["cells"] })).toEqual(["cells", "transitions"]);
    expect(names(nested, { tables: [] })).toEqual([]);
  });

  test("a table is the same whichever stand beside it", () => {
    const all = ["pairs", "cells", "locations", "taxonomy", "standing"];
    for (const { name, columns, rows } of answer({ 1: nested, 2: nested }, { tables: all }).tables) {
      const alone = answer({ 1: nested, 2: nested }, { tables: all.includes(name) ? [name] : [] }).tables.find((each) => each.name === name);
      expect([alone?.columns, alone?.rows]).toEqual([columns, rows]);
    }
  });

  test("transitions print a density before, and nothing where there was no neighbour", () => {
    const { tables } = answer({ 1: "x y, a 1 0, b 0 1", 2: "x y, a 1 1, b 0 1" }, { tables: [], threshold: 0.1 });
    expect(tables).toMatchObject([
      {
        name: "transitions",
        columns: ["location", "activity", "from", "to", "kind", "density_before"],
        rows: [
          ["a", "x", "1", "2", "stay", null],
          ["a", "y", "1", "2", "entry", null],
          ["b", "x", "1", "2", "absent", null],
          ["b", "y", "1", "2", "stay", null],
        ],
      },
    ]);
  });

  test("one time that is told as a time has no transitions, and says that nothing came", () => {
    const { tables, documents } = answer({ 2004: nested });
    expect(tables.find(({ name }) => name === "transitions")?.rows).toEqual([]);
    expect(documents).toMatchObject([{ value: { candidates: 0, entries: 0 } }]);
    expect(codes({ 2004: nested })).toEqual(["complexity.few-entries"]);
  });

  test("columns of variety stand only where groups were handed in, even if they name nothing", () => {
    const columns = (groups?: ReadonlyMap<string, number>) =>
      relatednessFamily.compute(observedGrid(nested), relatednessParameters.parse({ tables: ["locations"] }), undefined, { groups }).tables[0]?.columns;
    expect(columns()).toEqual(["location", "coherence"]);
    expect(columns(new Map())).toEqual(["location", "coherence", "related_variety", "unrelated_variety"]);
  });

  test("progress goes over the times and then the draws, up to all of them where entries are enough", () => {
    // Twelve places of which each takes up one thing of its own.
    const places = Array.from({ length: 12 }, (_, c) => c);
    const names = places.map((c) => `n${c}`).join(" ");
    const grid = (late: boolean) =>
      [
        names,
        ...places.map((c) => `L${c} ${places.map((p) => (p === c || (late && p === (c + 1) % 12) ? 1 : 0)).join(" ")}`),
        `all ${places.map(() => 1).join(" ")}`,
      ].join(", ");
    const steps: string[] = [];
    const { documents } = answer({ 1: grid(false), 2: grid(true) }, { threshold: 0.1 }, (done, total) => steps.push(`${done}/${total}`));
    expect(documents).toMatchObject([{ value: { entries: 12 } }]);
    expect(steps).toEqual(["0/5", "1/5", "3/5", "4/5", "5/5"]);
  });
});

describe("what is said beside the tables", () => {
  test("association has no upper limit, which is told; the others have one", () => {
    expect(codes(nested, { normalisation: "association" })).toEqual(["complexity.chance-above-one"]);
    for (const normalisation of ["minimum-conditional", "cosine", "jaccard"]) expect(codes(nested, { normalisation })).toEqual([]);
  });

  test("what is left out and what is unknown is told as of any structure", () => {
    expect(codes("x y none, a 1 ? 0, b 1 1 0")).toEqual(["structure.zero-total", "structure.missing-values"]);
  });
});

describe("numbers of groups", () => {
  test("activities of a group share a number, one without a group has its own, numbers rise as they come", () => {
    const groups = new Map([
      ["b", 7],
      ["d", 7],
      ["a", 3],
    ]);
    expect(Array.from(groupNumbers(["a", "b", "c", "d", "e"], groups))).toEqual([0, 1, 2, 1, 3]);
    expect(Array.from(groupNumbers(["a", "b"], undefined))).toEqual([0, 1]);
    expect(Array.from(groupNumbers([], groups))).toEqual([]);
  });

  test("an activity that is named like a group's number is not of that group", () => {
    expect(Array.from(groupNumbers(["7", "b"], new Map([["b", 7]])))).toEqual([0, 1]);
  });
});

test("rows in another order give the same bytes in every table", () => {
  const rows = [
    ["a", "x", "1", 3],
    ["a", "y", "1", 1],
    ["b", "x", "1", 2],
    ["b", "y", "2", 4],
    ["a", "x", "2", 2],
    ["c", "y", "1", 2],
    ["c", "x", "2", 5],
  ] as const;
  const given = relatednessParameters.parse({ draws: 3, tables: ["pairs", "cells", "locations", "taxonomy", "standing"] });
  const bytes = (order: typeof rows | readonly (typeof rows)[number][]) =>
    relatednessFamily
      .compute(observedRows(order.map(([location, activity, time, value]) => ({ location, activity, time, value }))), given, undefined)
      .tables.map(({ name, rows: all }) => [name, JSON.stringify(all)]);
  expect(bytes([...rows].reverse())).toEqual(bytes(rows));
});
