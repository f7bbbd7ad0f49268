import { describe, expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import { evidenceInMemory } from "../queries/evidence-in-memory.ts";
import { roleEvidence } from "../roles/bind-table.ts";
import { comparedPlaces, placesUnder } from "./compared-places.ts";
import { mapIndicator } from "./map-indicator.ts";
import { mapShapes } from "./map-shapes.ts";

const regions = { csv: "code,name,parent\nR,Root,\nA,a,R\nB,b,R\nA1,a1,A\nA2,a2,A\nA11,a11,A1\n" };
const figures = {
  csv: "region,year,indicator,value,unit\nR,2022,rd_spend_total,9,mln EUR\nA,2022,rd_spend_total,3,mln EUR\nB,2021,rd_spend_total,,mln EUR\nB,2022,rd_spend_total,4,mln EUR\nA1,2022,own,1,points\nA,2022,own,5,points\n",
  numbers: ["year", "value"],
};
const names = { csv: "indicator,name_en,name_zh,topic\nown,Own index,自有指数(分),index\nbare,,,\n" };
const choices = { currency: "EUR", territory: { root: { id: "R" }, levels: [{ id: "country" }, { id: "county" }] } };
const portsOf = (tables: Parameters<typeof evidenceInMemory>[0], records = {}) => workspacePortsOf({ tables, records, choices });

describe("indicators on a map", () => {
  const ports = portsOf({ regions, indicators: figures, indicator_names: names });

  test("are listed by code, with what they are called, their unit and years", async () => {
    const { indicators, values, indicator } = answered(await mapIndicator.run(ports, {}));
    expect(indicators).toEqual([
      { id: "own", label: { en: "Own index", zh: "自有指数（分）" }, topic: "index", unit: "points", better: null, years: [2022] },
      {
        id: "rd_spend_total",
        label: expect.objectContaining({ en: expect.any(String) }),
        topic: "",
        unit: expect.any(String),
        better: null,
        years: [2021, 2022],
      },
    ]);
    expect([values, indicator]).toEqual([[], null]);
  });

  test.each<[string, Parameters<typeof mapIndicator.run>[1], readonly (readonly unknown[])[], string]>([
    [
      "the compared places and the whole, by region and year",
      { indicator: "rd_spend_total" },
      [
        ["A", 2022, 300],
        ["B", 2021, null],
        ["B", 2022, 400],
        ["R", 2022, 900],
      ],
      "R",
    ],
    [
      "the same where the root is named",
      { indicator: "rd_spend_total", of: "R" },
      [
        ["A", 2022, 300],
        ["B", 2021, null],
        ["B", 2022, 400],
        ["R", 2022, 900],
      ],
      "R",
    ],
    [
      "the parts of a place and itself",
      { indicator: "own", of: "A" },
      [
        ["A", 2022, 5],
        ["A1", 2022, 1],
      ],
      "A",
    ],
  ])("shows %s", async (_, asked, expected, national) => {
    const shown = answered(await mapIndicator.run(ports, asked));
    expect(shown.values.map(({ region, year, value }) => [region, year, value])).toEqual(expected);
    expect(shown.national).toEqual([national]);
  });

  test.each<[string, Parameters<typeof mapIndicator.run>[1], string]>([
    ["an indicator that nobody has", { indicator: "none" }, "evidence.unknown-indicator indicator"],
    ["the parts of a place without any", { indicator: "own", of: "A11" }, "evidence.no-parts of"],
  ])("refuses %s", async (_, asked, note) => {
    expect(told(await mapIndicator.run(ports, asked))).toEqual([note]);
  });

  test("without a table there is nothing; without names codes are called as we call them, in the unit of the code", async () => {
    expect((await mapIndicator.run(portsOf({ regions }), {})).ok).toBe(false);
    const bare = { csv: "region,year,indicator,value\nA,2022,rd_spend_total,3\nA,2022,own,5\n", numbers: ["year", "value"] };
    const { indicators } = answered(await mapIndicator.run(portsOf({ regions, indicators: bare }), {}));
    expect(indicators.map(({ id, label, unit }) => [id, label.en, unit])).toEqual([
      ["own", "own", ""],
      ["rd_spend_total", expect.not.stringMatching("rd_spend_total"), "EUR_10k"],
    ]);
  });
});

test.each<[string, string | undefined, readonly string[]]>([
  ["all places that are compared", undefined, ["A", "B"]],
  ["those of the root", "R", ["A", "B"]],
  ["those right below a place", "A", ["A1"]],
])("outlines: %s", async (_, of, places) => {
  const shapes = { csv: "region,shape\nA,0 0 1 0\nB,1 1 2 2\nA1,5 5 6 6\nC,9 9 9 9\n" };
  const records = {
    region: [
      { id: "A1", parent: "A" },
      { id: "A2", parent: "A" },
      { id: "B1", parent: "B" },
    ],
  };
  const shown = answered(await mapShapes.run(portsOf({ regions, region_shapes: shapes }, records), of === undefined ? {} : { of }));
  expect([shown.table, shown.shapes.map(({ region }) => region)]).toEqual(["region_shapes", places]);
  expect(answered(await mapShapes.run(portsOf({ regions }), {}))).toEqual({ table: null, shapes: [] });
});

const placesOf = (csv: string) =>
  roleEvidence(evidenceInMemory({ regions: { csv, numbers: csv.includes("in_panel") ? ["in_panel"] : [] } }), {
    roles: {},
    ...choices,
    territory: { root: { id: "R", names: {} }, levels: [] },
  });

test.each<[string, string, readonly string[], readonly (readonly [string, string])[]]>([
  [
    "those of the root",
    "code,name,parent\nR,r,\nA,a,R\nA1,a1,A\nA11,x,A1\n",
    ["A"],
    [
      ["A1", "A"],
      ["A11", "A"],
    ],
  ],
  ["those that are marked, under the root", "code,name,parent,in_panel\nR,r,,0\nA,a,R,1\nX,x,Y,1\nA1,a,A,0\n", ["A"], [["A1", "A"]]],
  ["all that are marked where none names the root", "code,name,parent,in_panel\nA,a,Q,1\nX,x,Y,1\n", ["A", "X"], []],
  ["those below the single top of another code", "code,name,parent\nQ,q,\nA,a,Q\nB,b,Q\n", ["A", "B"], []],
  ["all tops side by side", "code,name,parent\nA,a,\nB,b,\nB1,c,B\n", ["A", "B"], [["B1", "B"]]],
  ["none of a ring", "code,name,parent\nA,a,B\nB,b,A\n", [], []],
])("places that are compared: %s", async (_, csv, compared, within) => {
  const read = await comparedPlaces(placesOf(csv));
  expect([[...read.compared].sort(), [...read.within].sort()]).toEqual([compared, within]);
});

test("the tree seen from a place: its parts, and what lies below them; null where it has none", async () => {
  const sources = placesOf("code,name,parent\nR,r,\nA,a,R\nA1,a1,A\nA2,a2,A\nA11,x,A1\nB,b,R\n");
  const under = await placesUnder(sources, "A");
  expect([[...(under?.compared ?? [])], [...(under?.within ?? [])]]).toEqual([["A1", "A2"], [["A11", "A1"]]]);
  expect(await placesUnder(sources, "B")).toBeNull();
});
