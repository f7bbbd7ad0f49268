import { expect, test } from "vitest";
import { answered, fileOf, loosePorts, told } from "../../../../test/asked-of.ts";
import { measureSubstitution } from "./measure-substitution.ts";

type Fields = Readonly<Record<string, unknown>>;

const shares = [2, 4, 8, 15, 26, 40];
const text = `episode,technology,region,year,value,unit\n${["e", "f"].flatMap((episode) => shares.map((share, year) => `${episode},new,r,${2010 + year},${share},percent`)).join("\n")}\n`;
const asked = (request: Fields = {}) => measureSubstitution.run(loosePorts, measureSubstitution.input.parse({ data: fileOf(text), ...request }));
const experts = (...rows: readonly string[]) => fileOf(`made_by,made_in,episode,region,technology,target_year,forecast\n${rows.join("\n")}\n`, "experts.csv");

/** Files by their names: a table as its rows without the head, the rest parsed. */
async function delivered(request: Fields = {}) {
  const outcome = await asked(request);
  const files = answered(outcome).files.map(({ name, parts }) => {
    const [part] = parts as readonly [string | { readonly rows: readonly (readonly unknown[])[] }];
    return [name, typeof part === "string" ? JSON.parse(part) : part.rows] as const;
  });
  return { files: Object.fromEntries(files), codes: told(outcome) };
}

test("forecast, takeover and back-test of every market, and how far they are to be trusted", async () => {
  const { files, codes } = await delivered({ horizon: 2 });
  expect([Object.keys(files), codes]).toEqual([["forecast.csv", "takeover.csv", "backtest.csv", "calibration.json", "provenance.json"], []]);
  expect(files["forecast.csv"].map((row: readonly unknown[]) => row.slice(0, 4))).toEqual([
    ["e", "r", "new", 2016],
    ["e", "r", "new", 2017],
    ["f", "r", "new", 2016],
    ["f", "r", "new", 2017],
  ]);
  expect(files["backtest.csv"].filter((row: readonly unknown[]) => row[0] === "e").map((row: readonly unknown[]) => row.slice(3, 6))).toEqual([
    [2012, 2013, 15],
    [2012, 2014, 26],
    [2013, 2014, 26],
    [2013, 2015, 40],
    [2014, 2015, 40],
  ]);
  expect(files["calibration.json"].this_file).toMatchObject({ series: 2, forecasts: 10 });
  expect(files["provenance.json"].parameters).toMatchObject({ horizon: 2, level: 50, family: null, alarm: 0.5, backtest: true, columns: null, values: null });
});

test("of one market without a back-test; experts beside what came, those without a market told", async () => {
  const { files, codes } = await delivered({
    episode: "e",
    backtest: false,
    family: "energy",
    expert: experts("A,2013,e,r,new,2015,50", "A,2013,x,r,new,2015,50"),
  });
  expect(Object.keys(files)).toEqual(["forecast.csv", "takeover.csv", "calibration.json", "experts.csv", "provenance.json"]);
  expect(files["calibration.json"].this_file).toBeNull();
  expect(files["experts.csv"]).toMatchObject([
    ["A", 2013, "e", "r", "new", 2015, 50, 40, 10, expect.any(Number)],
    ["A", 2013, "x", "r", "new", 2015, 50, null, null, null],
  ]);
  expect(files["provenance.json"].inputs.map(({ name }: { name: string }) => name)).toEqual(["own.csv", "experts.csv"]);
  expect([files["provenance.json"].parameters.episode, files["provenance.json"].parameters.family, codes]).toEqual([
    "e",
    "energy",
    ["substitution.expert-unmatched"],
  ]);
});

test("fits instead of forecasts", async () => {
  const { files } = await delivered({ fit: ["fisher-pry"], region: "r" });
  expect(Object.keys(files)).toEqual(["fits.csv", "fitted.csv", "provenance.json"]);
  expect([files["fitted.csv"].length, files["provenance.json"].parameters.fit]).toEqual([12, ["fisher-pry"]]);
});

test.each<[string, Fields, readonly string[]]>([
  ["a model that there is not", { fit: ["spline"] }, ["substitution.unknown-model"]],
  ["no table", { data: fileOf("") }, ["table.empty 1:1"]],
  ["a market that the file has not", { episode: "g" }, ["substitution.unknown-selection 1:1"]],
  ["experts in a file that is none", { expert: fileOf("", "experts.csv") }, ["table.empty 1:1"]],
])("refused: %s", async (_, request, codes) => {
  const outcome = await asked(request);
  expect([outcome.ok, told(outcome)]).toEqual([false, codes]);
});
