import { expect, test } from "vitest";
import { answered, fileOf, loosePorts, told } from "../../../../../test/asked-of.ts";
import { readEpisodes, type ValuesMeant } from "./read-episodes.ts";
import { selectedEpisodes } from "./selected-episodes.ts";

const usual = "episode,technology,region,year,value,unit";
const read = (text: string, named: readonly string[] = [], meant?: ValuesMeant) => readEpisodes(loosePorts, fileOf(text), {}, named, meant);

test.each<[string, string, readonly string[], ValuesMeant | undefined, readonly string[]]>([
  ["no table", "", [], undefined, ["table.empty 1:1"]],
  ["no technology, no value", "year,unit\n2000,percent\n", [], "percent", ["substitution.no-role 1:1", "substitution.no-role 1:1"]],
  ["no column of technologies under its name", "technik,year,value\nx,2000,1\n", ["technology=technik=x"], "percent", ["substitution.no-column 1:1"]],
  ["a role that there is not", `${usual}\ne,a,r,2000,1,percent\n`, ["colour=year"], undefined, ["substitution.unknown-role"]],
  ["a role without a column", `${usual}\ne,a,r,2000,1,percent\n`, ["year"], undefined, ["substitution.unknown-role"]],
  ["a role that is taken away", `${usual}\ne,a,r,2000,1,percent\n`, ["year="], undefined, ["substitution.no-role 1:1"]],
  ["numbers of which nobody says what they are", "technology,year,value\na,2000,1\n", ["year=year"], undefined, ["substitution.no-unit 1:1"]],
  ["a year that is none", `${usual}\ne,a,r,soon,1,percent\n`, [], undefined, ["table.not-a-number 2:4"]],
  ["a year without end", `${usual}\ne,a,r,1e999,1,percent\n`, [], undefined, ["table.not-a-number 2:4"]],
  ["an amount without end", `${usual}\ne,a,r,2000,1e999,tons\n`, [], undefined, ["table.not-a-number 2:5"]],
  ["a share above 100.5", `${usual}\ne,a,r,2000,100.6,percent\n`, [], undefined, ["substitution.share-out-of-range 2:5"]],
  ["two units in a market", `${usual}\ne,a,r,2000,1,percent\ne,a,r,2001,1,tons\n`, [], undefined, ["substitution.two-units 3:6"]],
  ["a year twice", `${usual}\ne,a,r,2000,1,percent\ne,a,r,2000,2,percent\n`, [], undefined, ["table.duplicate-key 3:4"]],
])("refused: %s", async (_, text, named, meant, codes) => {
  const outcome = await read(text, named, meant);
  expect([outcome.ok, told(outcome)]).toEqual([false, codes]);
});

test("shares: markets in text order, technologies too, years ascending; 100.4 is rounding, a blank is missing and both are told", async () => {
  const outcome = await read(
    `${usual}\nb,x,r,2001,100.4,percent\nb,x,r,2000,40,percent\na,y,s,2000,7,Percent of sales\na,y,r,2000,,percent\na,y,q,2000,5,percent\n`,
  );
  const { episodes } = answered(outcome);
  expect(episodes).toEqual([
    {
      episode: "a",
      region: "q",
      givenAsShares: true,
      synthetic: false,
      series: [{ technology: "y", years: Float64Array.of(2000), shares: Float64Array.of(5) }],
      figures: [[{ year: 2000, row: 5, published: null, quality: null }]],
    },
    {
      episode: "a",
      region: "s",
      givenAsShares: true,
      synthetic: false,
      series: [{ technology: "y", years: Float64Array.of(2000), shares: Float64Array.of(7) }],
      figures: [[{ year: 2000, row: 3, published: null, quality: null }]],
    },
    {
      episode: "b",
      region: "r",
      givenAsShares: true,
      synthetic: false,
      series: [{ technology: "x", years: Float64Array.of(2000, 2001), shares: Float64Array.of(40, 100) }],
      figures: [
        [
          { year: 2000, row: 2, published: null, quality: null },
          { year: 2001, row: 1, published: null, quality: null },
        ],
      ],
    },
  ]);
  expect(outcome.notes.map(({ code, parameters }) => [code, parameters["count"], parameters["names"]])).toEqual([
    ["substitution.missing-values", 1, "a / r / y"],
    ["substitution.rounded-share", 1, "b / r / x"],
  ]);
});

test("percentages of which none is above 1 may be fractions: said for the market, whose largest is shown; not where one is above 1, nor of amounts", async () => {
  const series = (episode: string, values: readonly number[], unit = "percent") =>
    values.map((value, at) => `${episode},a,r,${2000 + at},${value},${unit}`).join("\n");
  const outcome = await read([usual, series("e", [0.02, 0.3, 0.9]), series("f", [0.2, 0.9, 1.4]), series("g", [0, 0])].join("\n"));
  expect(outcome.notes.map(({ code, parameters }) => [code, parameters["episode"], parameters["highest"]])).toEqual([["substitution.fractions", "e", 0.9]]);
  expect(answered(outcome).episodes).toHaveLength(3);
  expect((await read([usual, series("e", [0.02, 0.9], "share")].join("\n"))).notes.map(({ code }) => code)).toEqual(["substitution.single-technology"]);
});

test("amounts: a share is published when the last amount of its year is; a year with a gap or without anything has none", async () => {
  const rows = [
    "x,2000,30,2001",
    "y,2000,70,2002",
    "x,2001,50,2003",
    "y,2001,50,2002",
    "x,2002,1,2003",
    "y,2002,1,",
    "x,2003,0,2004",
    "y,2003,0,2004",
    "x,2004,5,2005",
  ];
  const outcome = await read(
    `technology,year,value,published,synthetic\n${rows.map((row) => `${row},${row.startsWith("x,2000") ? 1 : ""}`).join("\n")}\n`,
    [],
    "amounts",
  );
  const [market] = answered(outcome).episodes;
  expect(market).toMatchObject({ episode: "", region: "", givenAsShares: false, synthetic: true });
  expect(market?.series.map(({ shares }) => [...shares])).toEqual([
    [30, 50, 50],
    [70, 50, 50],
  ]);
  expect(market?.figures?.[0]?.map(({ year, published, row }) => [year, published, row])).toEqual([
    [2000, "2002", null],
    [2001, "2003", null],
    [2002, null, null],
  ]);
  expect(outcome.notes.map(({ code, parameters }) => [code, parameters["years"]])).toEqual([
    ["substitution.incomplete-year", "2004"],
    ["substitution.empty-year", "2003"],
  ]);
});

test("amounts of one technology have no share, which is told; other markets stand", async () => {
  const outcome = await read(`${usual}\ne,x,r,2000,5,tons\nf,x,r,2000,5,percent\n`);
  expect([answered(outcome).episodes.map(({ episode }) => episode), told(outcome)]).toEqual([["f"], ["substitution.single-technology"]]);
});

test.each<[string, { episode?: string; region?: string }, readonly string[] | null, string]>([
  ["all", {}, ["a q", "a r", "b r"], ""],
  ["of an episode", { episode: "a" }, ["a q", "a r"], ""],
  ["of a region", { region: "r" }, ["a r", "b r"], ""],
  ["an episode that is not there", { episode: "c" }, null, "a, b"],
  ["a region that is not there", { region: "s" }, null, "q, r"],
  ["a region that another episode has", { episode: "b", region: "q" }, null, "r"],
])("selected: %s", async (_, asked, markets, known) => {
  const { episodes } = answered(await read(`${usual}\na,x,q,2000,1,percent\na,x,r,2000,1,percent\nb,x,r,2000,1,percent\n`));
  const outcome = selectedEpisodes(episodes, asked, "own.csv");
  expect(outcome.ok ? outcome.value.map(({ episode, region }) => `${episode} ${region}`) : null).toEqual(markets);
  if (!outcome.ok) expect(outcome.notes).toMatchObject([{ code: "substitution.unknown-selection", parameters: { known }, at: { file: "own.csv" } }]);
});
