import { expect, test } from "vitest";
import type { Episode } from "../series/share-series.ts";
import { chosenModels, type FitModel, fitModels, fitTables } from "./fit-tables.ts";
import { setFits } from "./set-fits.ts";

type Numbers = readonly number[];

/** A market of shares, or of amounts with the shares that they make; years count from 2000. */
function market(shares: Readonly<Record<string, Numbers>>, amounts?: Readonly<Record<string, Numbers>>, years?: Readonly<Record<string, Numbers>>): Episode {
  const series = Object.entries(shares).map(([technology, own]) => ({
    technology,
    years: Float64Array.from(years?.[technology] ?? own.map((_, year) => 2000 + year)),
    shares: Float64Array.from(own),
    ...(amounts === undefined ? {} : { amounts: Float64Array.from(amounts[technology] ?? []) }),
  }));
  return { episode: "e", region: "r", givenAsShares: amounts === undefined, series };
}

const logistic = (at: number) => 100 / (1 + Math.exp(-at));
const rising = Array.from({ length: 9 }, (_, year) => logistic(year - 4));
const pair = { new: rising, old: rising.map((share) => 100 - share) };
const quantities = (episode: Episode, model: FitModel, technology = "new") =>
  Object.fromEntries(
    fitTables([episode], [model], "f.csv")
      .fits.filter((row) => row[2] === technology)
      .map(([, , , , name, value]) => [name, value]),
  );

test("models in the order of the list; one that there is not is refused by name", () => {
  expect(chosenModels(["replicator", "fisher-pry"])).toMatchObject({ ok: true, value: ["fisher-pry", "replicator"] });
  const refused = chosenModels(["gompertz3", "spline", "tree"]);
  expect([refused.ok, refused.notes.map(({ code, parameters }) => [code, parameters["name"]])]).toEqual([
    false,
    [
      ["substitution.unknown-model", "spline"],
      ["substitution.unknown-model", "tree"],
    ],
  ]);
  expect(fitModels.slice(-4)).toEqual(["lotka-volterra", "marchetti-nakicenovic", "norton-bass", "replicator"]);
});

test("of a logistic path the line and the fractional logit find its slope of 1 a year and its middle in 2004, without a rest", () => {
  const line = quantities(market(pair), "fisher-pry");
  expect([line["n"], line["slope"], line["t50"], line["dt_10_90"], line["r2"]]).toEqual(
    [9, 1, 2004, 2 * Math.log(9), 1].map((each) => expect.closeTo(each, 9)),
  );
  const curve = quantities(market(pair), "fractional-logit");
  expect([curve["n"], curve["slope"], curve["t50"], curve["deviance"]]).toEqual([9, 1, 2004, 0].map((each) => expect.closeTo(each, 6)));
  const { fits, fitted, notes } = fitTables([market(pair)], ["fisher-pry"], "f.csv");
  expect([fits.length, fitted.length, notes]).toEqual([14, 18, []]);
  expect(fits[0]).toEqual(["e", "r", "new", "fisher-pry", "n", 9, undefined, null]);
  expect(fitted[4]).toEqual(["e", "r", "new", "fisher-pry", 2004, 50, expect.closeTo(50, 6)]);
});

test("the damped logit says its drift and damping; nothing of the first two points", () => {
  const { fitted } = fitTables([market({ new: rising })], ["damped-logit"], "f.csv");
  expect(fitted.slice(0, 3).map((row) => row[6])).toEqual([Number.NaN, Number.NaN, expect.any(Number)]);
  const said = quantities(market({ new: rising }), "damped-logit");
  expect([said["drift"], said["damping"], said["n"]]).toEqual([expect.closeTo(1, 9), 0.85, 7]);
  expect(said["rmse"]).toBeCloseTo(Math.sqrt(Number(said["rss"]) / 7), 12);
});

test("a curve says of each parameter whether it lies at a bound", () => {
  const { fits } = fitTables([market({ new: rising })], ["logistic3"], "f.csv");
  const bounded = fits.filter((row) => row[7] !== null);
  expect(bounded.length).toBeGreaterThan(0);
  expect(bounded.every((row) => row[7] === 0 || row[7] === 1)).toBe(true);
  expect(fits.map((row) => row[4]).slice(-4)).toEqual(["n", "rss", "rmse", "aicc"]);
});

test.each<[string, Numbers, FitModel, string]>([
  ["two points", [1, 2], "logistic3", "substitution.short-fit"],
  ["nothing was ever sold", [0, 0, 0, 0], "gompertz3", "substitution.short-fit"],
  ["one point within the limits", [0, 0, 50, 100, 100], "fisher-pry", "substitution.short-fit"],
  ["all of it from the start", [0, 0, 0, 0], "fractional-logit", "substitution.short-fit"],
  ["two points since the start", [0, 0, 1, 2], "bass-adoption", "substitution.short-fit"],
  ["a set of one", rising, "replicator", "substitution.no-set-fit"],
])("no fit, and said so: %s", (_, own, model, code) => {
  const { fits, fitted, notes } = fitTables([market({ new: own })], [model], "f.csv");
  expect([fits, fitted, notes.map((each) => [each.code, each.parameters["names"], each.at.file])]).toEqual([[], [], [[code, "e / r / new", "f.csv"]]]);
});

const bass = (p: number, q: number, m: number, years: number): Numbers => {
  let total = 0;
  return Array.from({ length: years }, () => {
    const own = (p + (q * total) / m) * (m - total);
    total += own;
    return own;
  });
};

test("what is adopted counts from the first amount above nothing; before it nothing is fitted, and shares alone are fitted as the level", () => {
  const own = [0, 0, ...bass(0.03, 0.4, 1000, 14)];
  const { fitted } = fitTables([market({ new: own }, { new: own })], ["bass-adoption"], "f.csv");
  expect(fitted.slice(0, 2).map((row) => row.slice(5))).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect(fitted[8]?.[5]).toBe(own[8]);
  expect(Number(fitted[8]?.[6]) / Number(own[8])).toBeCloseTo(1, 1);
  const level = fitTables([market({ new: [0, 2, 5, 9, 15, 22, 30, 38, 45] })], ["bass-adoption"], "f.csv").fitted;
  expect([level[0]?.[6], Number(level[8]?.[6]) > 30]).toEqual([0, true]);
});

const grown = (of: Readonly<Record<string, Numbers>>) => market(of, of);
const applied = (episode: Episode, model: Parameters<typeof setFits>[0]) => setFits(model, episode).map((fit) => fit !== null);

test.each<[string, Parameters<typeof setFits>[0], Episode, boolean]>([
  ["competition of two", "lotka-volterra", grown({ a: [5, 5, 5, 5, 5], b: [9, 9, 9, 9, 9] }), true],
  ["… but not of three", "lotka-volterra", grown({ a: [1, 2, 4, 7, 11], b: [9, 9, 8, 6, 4], c: [1, 1, 1, 1, 1] }), false],
  ["… nor of three years", "lotka-volterra", grown({ a: [1, 2, 4], b: [9, 9, 8] }), false],
  ["phases of shares that sum to 100", "marchetti-nakicenovic", market(pair), true],
  ["… not of others", "marchetti-nakicenovic", market({ a: [1, 2, 3], b: [50, 60, 70] }), false],
  ["generations, one after the other", "norton-bass", grown({ b: [0, 0, 0, 0, ...bass(0.02, 0.5, 500, 10)], a: bass(0.02, 0.5, 400, 14) }), true],
  ["… not of shares", "norton-bass", market(pair), false],
  ["… nor of two that enter together", "norton-bass", grown({ a: [1, 2, 3, 4], b: [1, 2, 3, 4] }), false],
  ["… nor where one never enters", "norton-bass", grown({ a: [1, 2, 3, 4], b: [0, 0, 0, 0] }), false],
  [
    "… nor with a year left out",
    "norton-bass",
    market({ a: [1, 2, 3], b: [0, 1, 2] }, { a: [1, 2, 3], b: [0, 1, 2] }, { a: [2000, 2001, 2003], b: [2000, 2001, 2003] }),
    false,
  ],
  ["fitness of each", "replicator", market(pair), true],
  ["… not over two common years", "replicator", market({ a: [1, 2], b: [99, 98] }), false],
])("a model of the whole set applies or does not: %s", (_, model, episode, applies) => {
  expect(new Set(applied(episode, model))).toEqual(new Set([applies]));
});

test("fitted over the years that all have: a year that another lacks stays without a value, and observed there is nothing", () => {
  const years = { a: [2000, 2001, 2002, 2003], b: [2001, 2002, 2003] };
  const [a, b] = setFits("replicator", market({ a: [10, 20, 30, 40], b: [80, 70, 60] }, undefined, years));
  expect([a?.fitted.length, a?.fitted[0], a?.observed[0], a?.observed[1], b?.fitted.length]).toEqual([4, Number.NaN, Number.NaN, 20, 3]);
  expect(a?.quantities.map(({ name }) => name)).toEqual(["fitness", "n", "rss", "rmse"]);
  expect(a?.quantities[1]?.value).toBe(3);
});

test("phases of the set as numbers: the old one falls and has its path, the new one grows", () => {
  const { fits } = fitTables([market({ ...pair, none: rising.map(() => 0) })], ["marchetti-nakicenovic"], "f.csv");
  const phase = Object.fromEntries(fits.filter((row) => row[4] === "phase").map((row) => [row[2], row[5]]));
  expect(phase).toMatchObject({ none: 0, old: 3 });
  expect(fits.filter((row) => row[2] === "none").map((row) => row[4])).toEqual(["phase", "n", "rss", "rmse"]);
});

test("generations are counted in order of entry, whatever their names", () => {
  const { fits } = fitTables([grown({ b: [0, 0, 0, 0, ...bass(0.02, 0.5, 500, 10)], a: bass(0.02, 0.5, 400, 14) })], ["norton-bass"], "f.csv");
  expect(fits.filter((row) => row[4] === "generation").map((row) => [row[2], row[5]])).toEqual([
    ["b", 2],
    ["a", 1],
  ]);
  expect(fits.filter((row) => row[2] === "a").map((row) => row[4])).toEqual(["p", "q", "m", "generation", "n", "rss", "rmse", "aicc"]);
});
