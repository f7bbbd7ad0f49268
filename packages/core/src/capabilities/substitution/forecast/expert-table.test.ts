import { expect, test } from "vitest";
import { answered, fileOf, loosePorts, told } from "../../../../test/asked-of.ts";
import { forecastGroups, preparedEpisode } from "./back-test/forecast-episode.ts";
import { expertTable, readExperts } from "./expert-table.ts";

const head = "made_by,made_in,episode,region,technology,target_year,forecast";
const read = (rows: readonly string[]) => readExperts(loosePorts, fileOf(`${head}\n${rows.join("\n")}\n`, "experts.csv"), {});
const years = Float64Array.of(2000, 2001, 2002, 2003, 2004);
const market = preparedEpisode({
  episode: "e",
  region: "r",
  givenAsShares: true,
  series: [{ technology: "new", years, shares: Float64Array.of(1, 2, 4, 8, 15) }],
});

test("in the order of episode, region, technology, year made, target, author and figure; what is missing comes last", async () => {
  const ordered = [
    "A,2000,a,q,x,2010,1",
    "A,2000,a,r,x,2010,1",
    "A,2000,a,r,y,2010,1",
    "A,2001,a,r,y,2009,1",
    "A,2001,a,r,y,2010,1",
    "B,2001,a,r,y,2010,1",
    "B,2001,a,r,y,2010,2",
    "B,2001,a,r,y,2010,",
    "A,,a,r,y,2010,1",
    "A,1999,b,q,x,2010,1",
  ];
  const { forecasts } = answered(await read(ordered.toReversed()));
  const rows = forecasts.map((each) => [each.madeBy, each.madeIn, each.episode, each.region, each.technology, each.targetYear, each.forecast]);
  expect(rows.map((row) => row.map((cell) => (Number.isNaN(cell) ? "" : cell)).join())).toEqual(ordered);
});

test("a file without its columns is refused", async () => {
  const outcome = await readExperts(loosePorts, fileOf("made_by,made_in\nA,2000\n", "experts.csv"), {});
  expect([outcome.ok, told(outcome)]).toEqual([false, Array.from({ length: 5 }, () => "table.unknown-column 1:1")]);
});

test.each<[string, string, readonly unknown[]]>([
  ["beside what came, too high is positive", "A,2002,e,r,new,2004,20", [15, 5, "median"]],
  ["of a year that has not come", "A,2002,e,r,new,2030,20", [null, null, "median"]],
  ["of a year before the one it was made in: the method says nothing", "A,2003,e,r,new,2002,5", [4, 1, null]],
  ["made when nothing was known", "A,1990,e,r,new,2004,20", [15, 5, null]],
  ["of a technology that the market has not", "A,2002,e,r,old,2004,20", [null, null, null]],
  ["of a market that the file has not", "A,2002,e,s,new,2004,20", [null, null, null]],
])("an expert's figure %s", async (_, row, [observed, error, median]) => {
  const { forecasts } = answered(await read([row]));
  const { rows, notes } = expertTable([market], forecasts, "experts.csv");
  const [own = []] = rows;
  const [target, made] = [Number(own[5]), Number(own[1])];
  const said = median === null ? null : (forecastGroups(market, made)[0]?.at(target - made)[0]?.median ?? null);
  expect(own.slice(7)).toEqual([observed, error, said]);
  expect(notes.map(({ code, parameters }) => [code, parameters])).toEqual(observed === null ? [["substitution.expert-unmatched", { count: 1, total: 1 }]] : []);
});
