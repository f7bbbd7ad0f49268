import { expect, test } from "vitest";
import { answered, fileOf, loosePorts, told } from "../../../../test/asked-of.ts";
import { forecastFile } from "./forecast-file.ts";

type Fields = Readonly<Record<string, unknown>>;

const shares = [2, 4, 8, 15, 26, 40];
const rows = (market: string) => shares.flatMap((share, year) => [`${market},new,${2010 + year},${share}`, `${market},old,${2010 + year},${100 - share}`]);
const own = `market,tech,年份,份额\n${[...rows("a"), ...rows("b")].join("\n")}\n`;
const asked = (text: string, request: Fields = {}) =>
  forecastFile.run(loosePorts, forecastFile.input.parse({ data: fileOf(text), values: "percent", ...request }));

test("standing in the last year: markets, columns and what is said of each technology, with no one exposed", async () => {
  const { columns, markets, chosen } = answered(await asked(own));
  expect(columns).toMatchObject({
    names: ["market", "tech", "年份", "份额"],
    used: { episode: "market", technology: "tech", year: "年份", value: "份额", region: null, unit: null, published: null, synthetic: null },
    missing: [],
  });
  expect(markets).toEqual(
    ["a", "b"].map((episode) => ({ episode, region: "", technologies: ["new", "old"], first_year: 2010, last_year: 2015, is_open: true })),
  );
  expect(chosen).toMatchObject({
    episode: "a",
    origin: 2015,
    origins: [2010, 2011, 2012, 2013, 2014, 2015],
    level: 50,
    table: "own.csv",
    rows: [],
    synthetic: false,
    vintage: { used: "year", known: 0, later: 0, unsaid: 12 },
    exposure: null,
    experts: [],
  });
  const [newer, older] = chosen?.technologies ?? [];
  expect(newer?.forecast.map(({ year }) => year)).toEqual(Array.from({ length: 10 }, (_, year) => 2016 + year));
  expect([newer?.takeover?.status, newer?.warned.verdict, older?.takeover?.status, older?.takeover?.year_p50]).toEqual(["ahead", "open", "reached", 2010]);
  expect(newer?.observed[2]).toEqual({ year: 2012, share: 8, published: null, known_then: null, quality: null, row: 5 });
  // Of nobody's family, all series first seen between 40 and 50 % speak.
  expect(newer?.base_rate).toMatchObject({ from: 40, to: 50 });
  expect(older?.base_rate).toBeNull();
});

test("standing in the first year nothing can be said; the rate of another level than the one counted is not known", async () => {
  const first = answered(await asked(own, { episode: "b", origin: 2010 })).chosen;
  expect(first?.technologies.map(({ forecast, takeover, saturation, curve_year }) => [forecast, takeover, saturation, curve_year])).toEqual(
    Array.from({ length: 2 }, () => [[], null, null, null]),
  );
  const other = answered(await asked(own, { level: 60, family: "energy" })).chosen;
  expect([other?.family, other?.technologies.map(({ base_rate }) => base_rate)]).toEqual(["energy", [null, null]]);
});

test("a table in which a market has no row with a number offers none", async () => {
  expect(answered(await asked("technology,year,value\nnew,2010,\n"))).toMatchObject({ markets: [], chosen: null });
});

test("of a market without the figures that came out later, a technology may have none", async () => {
  const dated = `technology,year,value,published\n${shares.map((share, year) => `new,${2010 + year},${share},${2011 + year}`).join("\n")}\nlate,2010,5,2030\nlate,2011,6,2030\n`;
  const chosen = answered(await asked(dated, { origin: 2013, vintage: "published" })).chosen;
  expect(chosen?.vintage).toEqual({ used: "published", known: 3, later: 3, unsaid: 0 });
  const [late, newer] = chosen?.technologies ?? [];
  expect([late?.forecast, late?.base_rate, late?.observed.map(({ known_then }) => known_then)]).toEqual([[], null, [false, false]]);
  expect(newer?.forecast[0]?.year).toBe(2013);
});

test.each<[string, string, Fields, readonly string[]]>([
  ["no table", "", {}, ["table.empty 1:1"]],
  ["a column that it has not", own, { columns: ["year=when"] }, ["substitution.no-column 1:1"]],
  ["a cell that is no number", "technology,year,value\nnew,2010,much\n", {}, ["table.not-a-number 2:3"]],
  ["a market that it has not", own, { episode: "c" }, ["substitution.unknown-selection 1:1"]],
])("refused: %s", async (_, text, request, codes) => {
  const outcome = await asked(text, request);
  expect([outcome.ok, told(outcome)]).toEqual([false, codes]);
});

test("what is missing is asked for, and is a fault of the answer", async () => {
  const answer = answered(await forecastFile.run(loosePorts, forecastFile.input.parse({ data: fileOf("when,what,value\n2000,a,1\n") })));
  expect([answer.columns.missing, answer.chosen, forecastFile.reportsFault?.(answer)]).toEqual([["technology", "year", "values"], null, true]);
});
