import { describe, expect, test } from "vitest";
import { success } from "../../contract/outcome.ts";
import { derivationDocument } from "./derivation-document.ts";
import type { DerivedBatch, DerivedCell } from "./derivation-engine.ts";
import type { RowsAtHand } from "./derive-table.ts";
import { kindRows } from "./kind-rows.ts";
import { shareText } from "./prepared-derivation.ts";
import { conditionSql, numberOf, type QueryColumn, type QueryTable } from "./row-source.ts";
import { allOf, named, sql, whole } from "./sql.ts";

type Rows = readonly (readonly DerivedCell[])[];

const text = (name: string): QueryColumn => ({ sql: named(name), kind: "text" });
const table: QueryTable = { from: named("s0"), columns: new Map(["a", "b", "from", "to"].map((name) => [name, text(`c_${name}`)])) };
const batchOf = (rows: Rows): DerivedBatch => (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));

/** The rows made of these answers of an engine, one list after another, and of these first rows; or the codes of what was refused. Codes of warnings stand before the rows. */
async function told(document: object, answers: readonly Rows[], firsts: readonly (readonly (string | number | null)[] | null)[] = [], mostRows = 100) {
  const [rows, ones] = [[...answers], [...firsts]];
  const parsed = derivationDocument.parse({ from: "t", ...document });
  const hand: RowsAtHand = {
    document: parsed,
    ...{ rows: table, tables: new Map([["citations", table]]), mostRows, column: (name: string) => text(`c_${name}`) },
    async *answers() {
      const next = rows.shift() ?? [];
      if (next.length > 0) yield batchOf(next);
    },
    first: async () => ones.shift() ?? null,
    sum: async () => success({ column: text("c_sum"), precision: 9, scale: 1 }),
  };
  const made = await kindRows(hand);
  return [...made.notes.map(({ code }) => code), ...(made.ok ? made.value.table().rows.map((row) => row.join(",")) : [])];
}

const links = { kind: "links", unit: "u", ends: "e" };
const shared: Rows = [
  ["a", "b", 0, 2],
  ["a", "b", 0, 1],
  ["a", "c", 0, 1],
];

describe("pairs that share a unit", () => {
  test.each<[string, object, readonly Rows[], readonly (readonly (string | number | null)[])[], readonly string[]]>([
    ["each counts one", links, [shared], [[0], [2, 3]], ["a,b,3,3", "a,c,1,1"]],
    [
      "of n ends 2 / (n (n - 1)) each",
      { ...links, weight: "fractional" },
      [
        [
          ["a", "b", 3, 1],
          ["a", "b", 2, 1],
        ],
      ],
      [[0], [3, 4]],
      ["a,b,2,1.3333333333333333"],
    ],
    ["those below the least weight left out", { ...links, min_weight: 2 }, [shared], [[0], [2, 3]], ["a,b,3,3"]],
    ["none of none", links, [[]], [[0], [null, null]], []],
    ["rows without a unit are told of", links, [shared], [[4], [2, 3]], ["derive.unit-left-out", "a,b,3,3", "a,c,1,1"]],
    ["a unit of most pairs is told of", links, [shared], [[0], [1_000, 600_000]], ["derive.skewed", "a,b,3,3", "a,c,1,1"]],
    ["one of many, but not of most, is not", links, [shared], [[0], [1_000, 2_000_000]], ["a,b,3,3", "a,c,1,1"]],
    ["more than an hour's are refused", links, [shared], [[0], [100_000, 5e9]], ["derive.too-many-pairs"]],
  ])("%s", async (_, document, answers, firsts, rows) => {
    expect(await told(document, answers, firsts)).toEqual(rows);
  });
});

test.each<[string, object, Rows, readonly (readonly (string | number | null)[])[], readonly string[]]>([
  ["first and last time of units", { kind: "transitions", unit: "u", time: "t", keys: ["k"] }, [["x", "u1", "2001", "2009", 3]], [], ["x,u1,2001,2009,3"]],
  [
    "percentiles, missing where there are none",
    { kind: "quantiles", keys: ["k"], of: "v", at: [0.5, 0.9] },
    [
      ["x", 3, 1.5, "2"],
      ["y", 0, null, null],
    ],
    [[0, null]],
    ["x,3,1.5,2", "y,0,,"],
  ],
  ["a value that is no number", { kind: "quantiles", of: "v", at: [0.5] }, [], [[2, "many"]], ["derive.not-a-number"]],
])("%s", async (_, document, rows, firsts, expected) => {
  expect(await told(document, [rows], firsts)).toEqual(expected);
});

test("generality: one less the squared shares of the citing technologies, corrected for few citations", async () => {
  const document = { kind: "generality", unit: "u", technology: "t", cites: { table: "citations", from: "from", to: "to" }, self: "out", owner: "o" };
  const spread: Rows = [
    ["x", "x", 1, 1],
    ["x", "y", 1, 1],
    ["z", "y", 2, 1],
  ];
  const cited: Rows = [
    ["x", 1, 2],
    ["z", 1, 1],
  ];
  expect(await told(document, [spread, cited], [[1], [0]])).toEqual(["derive.unit-left-out", "x,1,2,0.5,1", "z,1,1,0,"]);
});

describe("groups", () => {
  const counts = { kind: "count", keys: ["k"], figures: { n: { count: "rows" }, d: { distinct: "v" }, s: { sum: "m" } } };
  const panel = { ...counts, kind: "panel", time: "year", complete: true };
  const fractional = { unit: "u", over: ["o"] };

  test.each<[string, object, readonly Rows[], readonly (readonly (string | number | null)[] | null)[], readonly string[]]>([
    [
      "as they come, sums exact and missing where nothing is known",
      counts,
      [
        [
          ["x", 2n, 1, "1.50"],
          ["y", 1, 1, null],
        ],
      ],
      [],
      ["x,2,1,1.5", "y,1,1,"],
    ],
    [
      "in every year from the first to the last, 0 where nothing was",
      panel,
      [
        [
          ["x", "2001", 2, 1, "3"],
          ["x", "2003", 1, 1, null],
          ["y", "2002", 1, 1, "1"],
        ],
      ],
      [[2001, 2003, null, 0]],
      ["x,2001,2,1,3", "x,2002,0,0,0", "x,2003,1,1,", "y,2001,0,0,0", "y,2002,1,1,1", "y,2003,0,0,0"],
    ],
    ["no years of no rows", panel, [[]], [[null, null, null, 0]], []],
    ["a year that is none", panel, [], [[2001, 2003, "soon", 0]], ["derive.not-a-year"]],
    ["a year that is missing", panel, [], [[2001, 2003, null, 2]], ["derive.not-a-year"]],
    [
      "parted over the combinations of a unit",
      { ...counts, fractional },
      [
        [
          ["x", 1, "a"],
          ["x", 2, "b"],
        ].map(([key]) => [String(key), 2]),
        [
          ["x", 1, 2, "3"],
          ["x", 2, 1, "1"],
          ["y", 2, 1, null],
        ],
      ],
      [null, null, [3]],
      ["derive.missing-unit", "x,2.5,2,3.5", "y,0.5,0,"],
    ],
    ["a key that differs within a combination", { ...counts, fractional }, [], [["u1", "o1", "x", "y"]], ["derive.differing-values"]],
  ])("%s", async (_, document, answers, firsts, rows) => {
    expect(await told(document, answers, firsts)).toEqual(rows);
  });
});

test.each<[string, object, readonly Rows[], readonly (readonly (string | number | null)[] | null)[]]>([
  [
    "groups",
    { kind: "count", keys: ["k"], figures: { n: { count: "rows" } } },
    [
      [
        ["x", 1],
        ["y", 1],
      ],
    ],
    [],
  ],
  [
    "groups of years",
    { kind: "panel", keys: ["k"], time: "t", complete: true, figures: { n: { count: "rows" } } },
    [[["x", "2001", 1]]],
    [[2001, 2002, null, 0]],
  ],
  ["pairs", links, [shared], [[0], [2, 3]]],
  [
    "units",
    { kind: "transitions", unit: "u", time: "t" },
    [
      [
        ["u", "1", "2", 1],
        ["v", "1", "2", 1],
      ],
    ],
    [],
  ],
  [
    "percentiles",
    { kind: "quantiles", keys: ["k"], of: "v", at: [0.5] },
    [
      [
        ["x", 1, 1],
        ["y", 1, 1],
      ],
    ],
    [[0, null]],
  ],
  [
    "technologies",
    { kind: "generality", unit: "u", technology: "t", cites: { table: "citations", from: "from", to: "to" } },
    [
      [],
      [
        ["x", 1, 0],
        ["y", 1, 0],
      ],
    ],
    [[0], [0]],
  ],
])("more %s than a table may have are refused, however many there are", async (_, document, answers, firsts) => {
  expect(await told(document, answers, firsts, 1)).toEqual(["derive.too-large"]);
});

describe("what is asked of an engine", () => {
  const integer: QueryColumn = { sql: named("n"), kind: "integer" };
  test.each([
    ["not null", conditionSql(text("c"), { column: "c", op: "not-null" }), "c IS NOT NULL"],
    ["less than a number", conditionSql(integer, { column: "n", op: "<", value: 3 }), "CAST(n AS DOUBLE) < ?"],
    ["one of several", conditionSql(text("c"), { column: "c", op: "in", value: ["a", "b"] }), "(coalesce(c = ?, FALSE) OR coalesce(c = ?, FALSE))"],
    ["none of nothing", conditionSql(text("c"), { column: "c", op: "not-in" }), "(c IS NOT NULL AND NOT ())"],
    ["a whole number as one", numberOf(integer), "CAST(n AS DOUBLE)"],
    ["of no conditions all", allOf([]), "TRUE"],
    ["several in one place", sql`(${[named("a"), named("b")]})`, "(a, b)"],
  ])("%s", (_, query, wanted) => {
    expect(query.text).toBe(wanted);
  });

  test("a name that needs quotes and a number with decimals are no parts of a query", () => {
    expect(() => named('a"b')).toThrow(RangeError);
    expect(() => whole(1.5)).toThrow(RangeError);
    expect([shareText(1e-7), shareText(0.25)]).toEqual(["0.0000001", "0.25"]);
  });
});
