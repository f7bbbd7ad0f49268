import { expect, test } from "vitest";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import type { StoredRecord } from "../../../../register/record-store.ts";
import { leadYears, probabilityWithin } from "../answer/exposed-unit.ts";
import { technologyLoss } from "../answer/technology-loss.ts";
import { preparedEpisode } from "../back-test/forecast-episode.ts";
import { passiveUpgradingThresholds } from "../passive-upgrading-thresholds.ts";
import { evidenceEpisodes, gatherShares } from "../series/evidence-episodes.ts";
import { gatherDependence } from "./dependence-evidence.ts";
import { type Exposure, exposureTo } from "./exposure.ts";
import { exposureStatements } from "./exposure-statements.ts";

const settings = {
  ...(Object.fromEntries(
    Object.entries(passiveUpgradingThresholds).map(([name, { default: value }]) => [name, name === "finance" ? ["银行"] : value]),
  ) as never as Parameters<typeof exposureTo>[3]),
  exposed: ["lamps=灯具"],
  makers: ["lamps/bulb=bulb", "lamps/led=led"],
  successors: ["lamps/led=半导体"],
};
const led = [2, 4, 8, 15, 26, 40];
const shares = (region: string) => ({
  technology_shares: {
    csv: `episode,technology,region,year,value,unit\n${led.flatMap((share, year) => [`lamps,led,${region},${2010 + year},${share},percent`, `lamps,bulb,${region},${2010 + year},${100 - share},percent`]).join("\n")}\n`,
    numbers: ["year", "value"],
  },
});
const firms = {
  csv: "security_code,name_zh,region_code,industry_zh,list_date,total_assets_2019_cny_10k\n1,甲,350000,灯具,2001-01-01,600\n2,乙,350000,酒店,2001-01-01,400\n3,丙,440000,灯具,2014-01-01,\n4,丁,440000,半导体,2001-01-01,50\n5,戊,350000,银行,2001-01-01,9000\n",
  numbers: ["total_assets_2019_cny_10k"],
};
const record = (type: string, id: string, body: object): StoredRecord => ({ type, id, version: 1, retired: false, body: { id, ...body } }) as never;

async function exposed(
  origin: number,
  tables: Parameters<typeof sourcesInMemory>[0] = {},
  records: readonly StoredRecord[] = [],
  region = "World",
  own: Partial<typeof settings> = {},
) {
  const sources = sourcesInMemory({ ...shares(region), listed_firms: firms, ...tables }, records);
  const [market] = evidenceEpisodes((await gatherShares(sources)).rows);
  if (market === undefined) throw new Error("the table holds one market");
  return exposureTo(market, await gatherDependence(sources), origin, { ...settings, ...own }, preparedEpisode(market));
}
const unit = (exposure: Exposure | object, id: string) => (exposure as Exposure).units.find((each) => each.id === id);

test("value at risk is value × part of today's share that is expected to be lost; risk is P × dependence", async () => {
  const exposure = (await exposed(2015)) as Exposure;
  const then = exposure.loss.years[9];
  expect(exposure.loss).toMatchObject({ challenger: "led", incumbent: "bulb", share: 60 });
  const [fujian, first] = [unit(exposure, "350000"), unit(exposure, "1")];
  expect(fujian).toMatchObject({ kind: "region", value: 600, dependence: 0.6, bound: "at-most", successorFirms: 0 });
  expect(fujian?.valueAtRisk).toBeCloseTo(600 * (then?.lost ?? 0), 9);
  expect(fujian?.risk).toBeCloseTo(0.6 * (then?.probability ?? 0), 9);
  expect(first).toMatchObject({ dependence: 1, capabilityYears: 5 });
  expect(first?.spareYears).toBeCloseTo((exposure.leadYears ?? 0) - 5, 9);
  expect((first?.valueAtRiskP90 ?? 0) >= (first?.valueAtRisk ?? 1)).toBe(true);
});

test("missing assets stay missing, and the last of the order", async () => {
  const exposure = (await exposed(2015)) as Exposure;
  expect(unit(exposure, "3")).toMatchObject({ value: null, valueAtRisk: null });
  expect(exposure.units.filter(({ kind }) => kind === "organisation").map(({ id }) => id)).toEqual(["1", "3"]);
  expect(exposure.unknown.map(({ text }) => text.en)).toContain("Firms without reported assets: 1.");
  expect(unit(await exposed(2012), "3")).toBeUndefined();
});

test("makers on a card go before the industry; who makes the successor needs no time, in the past only who had acquired it", async () => {
  const records = [
    record("link", "l", { system: "card" }),
    record("item", "a", { link: "l", technology: "bulb", producers: ["1", "4"] }),
    record("item", "b", { link: "l", technology: "led", producers: ["1", "4"], acquisitions: [{ way: "purchase", organisation: "4", year: 2011 }] }),
  ];
  const now = (await exposed(2015, {}, records)) as Exposure;
  expect(now.from.card).toBe("card");
  expect(unit(now, "1")).toMatchObject({ holdsSuccessor: true, capabilityYears: 0 });
  // Both can make it, so nothing is at risk in their places; where one alone can, the place of the other is left.
  expect([unit(now, "350000"), unit(now, "440000")]).toMatchObject([{ value: 0, holdsSuccessor: true }, { value: 0 }]);
  const half = (await exposed(2015, {}, [...records.slice(0, 2), record("item", "b", { link: "l", technology: "led", producers: ["4"] })])) as Exposure;
  expect([unit(half, "350000"), unit(half, "440000")]).toMatchObject([{ value: 600 }, { value: 0 }]);
  expect(exposureStatements(half, null).at(-1)?.text.en).toContain("Of those counted most is registered in 350000");
  const then = (await exposed(2013, {}, records)) as Exposure;
  expect([unit(then, "1")?.holdsSuccessor, unit(then, "4")?.holdsSuccessor]).toEqual([null, true]);
});

test("the office's own table replaces the upper limit", async () => {
  const technology_dependence = {
    csv: "kind,id,name,episode,technology,measure,unit,year,value,dependence\nregion,350000,福建,lamps,bulb,output,CNY 10k,2014,200,0.25\nregion,350000,福建,lamps,led,output,CNY 10k,2014,200,0.1\nregion,350000,福建,lamps,bulb,output,CNY 10k,2016,1,1\n",
    numbers: ["year", "value", "dependence"],
  };
  expect(unit(await exposed(2015, { technology_dependence }), "350000")).toMatchObject({
    measure: "output",
    value: 50,
    dependence: 0.25,
    bound: "measured",
    holdsSuccessor: true,
    spareYears: expect.any(Number),
  });
});

test("without a second year nothing is weighed; abroad, and with nothing to hang on it, the answer says why", async () => {
  const exposure = (await exposed(2010)) as Exposure;
  expect(exposure).toMatchObject({ leadYears: null, beforeCapability: null, loss: { challenger: "led", incumbent: "bulb", years: [] } });
  expect(unit(exposure, "1")).toMatchObject({ value: 600, valueAtRisk: null, risk: null, spareYears: null });
  expect(await exposed(2015, {}, [], "Norway")).toMatchObject({ text: { en: expect.stringContaining("Norway") } });
  expect(await exposed(2015, { listed_firms: { csv: "security_code\n", numbers: [] } })).toMatchObject({ text: { zh: expect.stringContaining("不详") } });
});

test("lead time and probability lie on one straight line between years", () => {
  const years = [0.1, 0.3, 0.7].map((probability, year) => ({ year: 2001 + year, probability, lost: 0, lostP90: 0 }));
  const loss = { challenger: "b", incumbent: "a", share: 60, origin: 2000, years };
  expect(leadYears(loss, 0.5)).toBeCloseTo(2.5, 9);
  expect(probabilityWithin(loss, 2.5)).toBeCloseTo(0.5, 9);
  expect(leadYears(loss, 0.9)).toBeNull();
});

test("a market with one leading technology above the level has no loss", async () => {
  const { preparedEpisode } = await import("../back-test/forecast-episode.ts");
  const series = [{ technology: "a", years: Float64Array.of(2000, 2001), shares: Float64Array.of(80, 90) }];
  expect(technologyLoss(preparedEpisode({ episode: "e", region: "r", givenAsShares: true, series }), 2001, 50)).toBeNull();
});

test("lead time and probability at the ends: the first year counts from nothing, and beyond the last it stays", () => {
  const loss = { challenger: "b", incumbent: "a", share: 60, origin: 2000, years: [{ year: 2001, probability: 0.4, lost: 0, lostP90: 0 }] };
  expect([probabilityWithin(loss, 0), probabilityWithin(loss, 0.5), probabilityWithin(loss, 1), probabilityWithin(loss, 7.5)]).toEqual([0, 0.2, 0.4, 0.4]);
  expect([leadYears(loss, 0.1), probabilityWithin({ ...loss, years: [] }, 3)]).toEqual([0.25, null]);
});

test.each<[string, number, readonly number[], readonly number[], object | null]>([
  ["of one technology with one year, all the rest", 50, [5], [], { challenger: "a", incumbent: null, share: 95, years: [] }],
  ["of two with one year, the smaller against the larger", 50, [5], [80], { challenger: "a", incumbent: "b", share: 80, years: [] }],
  ["of two above the level none", 2, [5], [80], null],
  ["of a technology that stands alone, all the rest", 50, [5, 10, 20], [], { challenger: "a", incumbent: null, share: 80, origin: 2002 }],
])("who loses to whom: %s", (_, level, a, b, expected) => {
  const series = [a, b].flatMap((own, place) => {
    const technology = place === 0 ? "a" : "b";
    return own.length === 0 ? [] : [{ technology, years: Float64Array.from(own, (_, year) => 2000 + year), shares: Float64Array.from(own) }];
  });
  const loss = technologyLoss(preparedEpisode({ episode: "e", region: "r", givenAsShares: true, series }), 2010, level);
  if (expected === null) expect(loss).toBeNull();
  else expect(loss).toMatchObject(expected);
});

test("a technology that begins after the year stood in is nobody's challenger; who holds nothing has nothing to lose", () => {
  const at = (technology: string, years: readonly number[], own: readonly number[]) => ({
    technology,
    years: Float64Array.from(years),
    shares: Float64Array.from(own),
  });
  const later = { episode: "e", region: "r", givenAsShares: true, series: [at("a", [2000], [40]), at("b", [2005], [60])] };
  expect(technologyLoss(preparedEpisode(later), 2000, 50)).toMatchObject({ challenger: "a", incumbent: null, share: 60 });
  const nothing = { ...later, series: [at("a", [2000, 2001], [10, 20]), at("b", [2000, 2001], [0, 0])] };
  expect(technologyLoss(preparedEpisode(nothing), 2001, 50)).toMatchObject({
    incumbent: "b",
    share: 0,
    years: Array.from({ length: 50 }, () => ({ lost: 0, lostP90: 0 })),
  });
});

const nkrdp = {
  csv: "project_no,title_zh,programme_zh,lead_institution,region_code,call_year\nx,半导体照明,材料,甲,350000,2012\ny,制造,半导体,乙,440000,2014\nz,半导体,,丙,350000,2016\nu,半导体,,丁,350000,\nv,,,丁,350000,2013\n",
  numbers: ["call_year"],
};
const world_exports = {
  csv: "economy,industry,year,exports\nCHN,c14,2012,30\nCHN,c15,2012,70\nCHN,c14,2014,\nCHN,c15,2014,9\nCHN,c14,2016,90\nUSA,c14,2012,5\n",
  numbers: ["year", "exports"],
};
const more = { successor_words: ["lamps/led=半导体|LED"], trade: ["lamps=c14"], trade_country: "CHN" };

test("projects that name the successor in title or programme, called by then, where they were led and in all", async () => {
  const then = (await exposed(2014, { nkrdp_projects: nkrdp }, [], "World", more)) as Exposure;
  expect([unit(then, "350000")?.successorProjects, unit(then, "灯具")?.successorProjects]).toEqual([1, 2]);
  expect(unit((await exposed(2011, { nkrdp_projects: nkrdp }, [], "World", more)) as Exposure, "350000")?.successorProjects).toBeNull();
});

test.each<[string, number, object | undefined]>([
  [
    "of the last year that is not after the one stood in",
    2013,
    { value: 30, dependence: 0.3, year: 2012, measure: "exports", unit: "USD 1m", bound: "at-most" },
  ],
  ["not of a year in which they are missing", 2014, undefined],
  ["not of a year before the table", 2011, undefined],
])("exports of the nation's industry: %s", async (_, origin, expected) => {
  const exports = unit((await exposed(origin, { world_exports }, [], "World", more)) as Exposure, "CHN/c14");
  if (expected === undefined) expect(exports).toBeUndefined();
  else expect(exports).toMatchObject(expected);
});

test("a firm without industry, region or name is counted where it can be; industries are named by the register", async () => {
  const listed_firms = {
    csv: "security_code,name_zh,region_code,industry_zh,list_date,total_assets_2019_cny_10k\n1,甲,,灯具,2001-01-01,600\n2,,440000,灯具,,50\n3,丙,440000,,2001-01-01,50\n",
    numbers: ["total_assets_2019_cny_10k"],
  };
  const industry = record("industry", "i", { code: "灯具", labels: { en: "Lamps", zh: null } });
  const exposure = (await exposed(2015, { listed_firms }, [industry])) as Exposure;
  expect(exposure.units.map(({ kind, id, name, value }) => [kind, id, name.en, name.zh, value])).toEqual([
    ["region", "440000", "440000", "440000", 50],
    ["industry", "灯具", "Lamps", "Lamps", 650],
    ["organisation", "1", "甲 (zh)", "甲", 600],
    ["organisation", "2", "", "", 50],
  ]);
});

test.each<[string, string, object]>([
  [
    "a name and a value that are missing",
    "region,350000,,lamps,bulb,,,2014,,0.25\n",
    { name: { en: "350000", zh: "350000" }, measure: "", unit: "", value: null, dependence: 0.25, holdsSuccessor: null },
  ],
  ["the part that is missing", "region,350000,福建,lamps,bulb,output,CNY,2014,9,\n", { value: null, dependence: null }],
  [
    "nothing in the successor",
    "region,350000,福建,lamps,bulb,output,CNY,2014,9,1\nregion,350000,福建,lamps,led,output,CNY,2014,9,\n",
    { value: 9, holdsSuccessor: false },
  ],
  ["an undated row", "region,350000,福建,lamps,bulb,output,CNY,,8,1\n", { value: 8, year: null }],
  ["a kind that there is not", "village,350000,福建,lamps,bulb,output,CNY,2014,9,1\n", { measure: "assets", value: 600 }],
  ["only the successor", "region,350000,福建,lamps,led,output,CNY,2014,9,1\n", { measure: "assets", value: 600 }],
])("the office's own table: %s", async (_, rows, expected) => {
  const technology_dependence = {
    csv: `kind,id,name,episode,technology,measure,unit,year,value,dependence\n${rows}`,
    numbers: ["year", "value", "dependence"],
  };
  expect(unit((await exposed(2015, { technology_dependence })) as Exposure, "350000")).toMatchObject(expected);
});

const codes = (exposure: Awaited<ReturnType<typeof exposed>>) => exposureStatements(exposure, null).map(({ data }) => data.code);

test("said of it: the time that is left or missing, and what stands to be lost", async () => {
  const missing = (await exposed(2015)) as Exposure;
  expect([codes({ ...missing, leadYears: 5 })[0], codes(missing)[0]]).toEqual(["exposure.time-left", "exposure.time-missing"]);
  expect(codes(missing)[1]).toBe("exposure.assets");
  expect([codes({ ...missing, leadYears: null, earlyYears: null })[0], codes(await exposed(2010))[0]]).toEqual(["exposure.beyond-fifty", "exposure.too-early"]);
  expect(codes(await exposed(2015, {}, [], "Norway"))).toEqual(["exposure.none"]);
  // Seen from the office's year, a decision that had time until about 2015 has none left; before that year nothing has passed.
  const early = { ...missing, leadYears: missing.capabilityYears };
  const said = (now: number | null) => exposureStatements(early, now).map(({ data }) => data.code);
  expect([said(2015)[1], said(2014)[1], said(null)[1]]).toEqual(["exposure.passed", "exposure.assets", "exposure.assets"]);
  expect(exposureStatements(early, 2023)[1]?.text.en).toBe("The year of that decision (2015) has passed; no share later than 2015 is in the table.");
  const units = missing.units.map((each) => ({ ...each, holdsSuccessor: each.id === "1", year: null }));
  const text = exposureStatements({ ...missing, units, from: { ...missing.from, industryName: null } }, null)[1]?.text.en;
  expect(text).toContain("1 listed firm of the industry (–)");
  expect(text).toContain("Not counted: 1 maker that can make the successor already.");
  expect(codes({ ...missing, units: [] })).toEqual(["exposure.time-missing"]);
  expect(exposureStatements({ ...missing, from: { ...missing.from, card: "c" } }, null)[1]?.text.en).toContain(
    "makers of the technology in use, named on its technology card",
  );
});
