import { expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../../test/asked-of.ts";
import { forecastWorkspace } from "./forecast-workspace.ts";

type Fields = Readonly<Record<string, unknown>>;

const led = [2, 4, 8, 15, 26, 40];
const rows = (region: string) =>
  led.flatMap((share, year) => [
    `lamps,led,${region},${2010 + year},${share},percent,${2011 + year}-06`,
    `lamps,bulb,${region},${2010 + year},${100 - share},percent,${2011 + year}-06`,
  ]);
const technology_shares = {
  csv: `episode,technology,region,year,value,unit,published\n${[...rows("World"), ...rows("Norway")].join("\n")}\n`,
  numbers: ["year", "value"],
};
const listed_firms = {
  csv: "security_code,name_zh,region_code,industry_zh,list_date,total_assets_2019_cny_10k\n1,甲,350000,灯具,2001-01-01,600\n2,乙,350000,酒店,2001-01-01,400\n",
  numbers: ["total_assets_2019_cny_10k"],
};
const technology_forecasts = {
  csv: "made_by,made_in,episode,region,technology,target_year,forecast\nA,2012,lamps,World,led,2015,30\nB,2014,lamps,World,led,2015,50\nC,2012,lamps,Norway,led,2015,30\n,2012,lamps,World,,2015,9\nD,,lamps,World,led,2015,9\nD,2012,lamps,World,led,,9\nD,2012,lamps,World,led,2015,\n",
  numbers: ["made_in", "target_year", "forecast"],
};
const thresholds = { "passive-upgrading": { exposed: ["lamps=灯具"], finance: [] } };
const asked = (request: Fields = {}, tables = { technology_shares, listed_firms, technology_forecasts } as never, choices: Fields = { thresholds }) =>
  forecastWorkspace.run(workspacePortsOf({ tables, choices }), forecastWorkspace.input.parse(request));

test("without a market the list of them, of a workspace without shares an empty one", async () => {
  const { markets, chosen } = answered(await asked());
  expect([markets.map(({ episode, region }) => [episode, region]), chosen]).toEqual([
    [
      ["lamps", "Norway"],
      ["lamps", "World"],
    ],
    null,
  ]);
  expect(answered(await asked({}, {} as never)).markets).toEqual([]);
});

test("standing in a year: technologies, who is exposed, and what experts had published by then beside what came", async () => {
  const { chosen } = answered(await asked({ episode: "lamps", region: "World", origin: 2013, alarm: 0.2 }));
  expect(chosen).toMatchObject({ region: "World", origin: 2013, alarm: 0.2, capability_years: 5, table: "technology_shares", not_exposed: null });
  expect(chosen?.exposure).toMatchObject({ challenger: "led", incumbent: "bulb", incumbent_share: 85, industry: "灯具", card: null });
  expect(chosen?.exposure?.units.map(({ kind, id, value }) => [kind, id, value])).toEqual([
    ["region", "350000", 600],
    ["industry", "灯具", 600],
    ["organisation", "1", 600],
  ]);
  expect(chosen?.experts).toEqual([
    { made_by: "A", made_in: 2012, technology: "led", target_year: 2015, forecast: 30, observed: 40, error: -10, share_p50: expect.any(Number) },
    { made_by: "", made_in: 2012, technology: "", target_year: 2015, forecast: 9, observed: null, error: null, share_p50: null },
  ]);
  expect(chosen?.vintage).toEqual({ used: "year", known: 6, later: 2, unsaid: 0 });
});

test("without an origin it is the last year; without the table of experts there are none", async () => {
  const { chosen } = answered(await asked({ episode: "lamps" }, { technology_shares } as never));
  expect([chosen?.origin, chosen?.experts, chosen?.exposure]).toEqual([2015, [], null]);
});

test("of another market nobody here is exposed, which is said; figures that came out later have no say where so asked", async () => {
  const { chosen } = answered(await asked({ episode: "lamps", region: "Norway", origin: 2013, vintage: "published" }));
  expect([chosen?.exposure, chosen?.not_exposed?.en, chosen?.not_exposed_data?.code]).toEqual([
    null,
    expect.stringContaining("Norway"),
    "exposure.other-market",
  ]);
  expect(chosen?.technologies.map(({ technology, forecast }) => [technology, forecast[0]?.year])).toEqual([
    ["bulb", 2013],
    ["led", 2013],
  ]);
});

test.each<[string, Fields, Fields, string, string]>([
  ["a market that the table has not", { episode: "cars" }, { thresholds }, "substitution.unknown-selection", "cars"],
  ["… in a region", { episode: "lamps", region: "Mars" }, { thresholds }, "substitution.unknown-selection", "lamps / Mars"],
  ["a threshold of another kind", {}, { thresholds: { "passive-upgrading": { alarm: "high" } } }, "diagnosis.threshold-kind", "alarm"],
])("refused: %s", async (_, request, choices, code, name) => {
  const outcome = await asked(request, undefined, choices);
  expect([outcome.ok, outcome.notes[0]?.code, outcome.notes[0]?.parameters["name"] ?? ""]).toEqual([false, code, name]);
  expect(told(outcome)).toHaveLength(1);
});
