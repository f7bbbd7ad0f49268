import { expect, test } from "vitest";
import { sourcesInMemory } from "../../diagnosis/sources-in-memory.ts";
import type { StoredRecord } from "../../register/record-store.ts";
import { preparedEpisode } from "../forecast-episode.ts";
import { passiveUpgradingThresholds } from "../passive-upgrading-thresholds.ts";
import { evidenceEpisodes, gatherShares } from "../series/evidence-episodes.ts";
import { gatherDependence } from "./dependence-evidence.ts";
import { leadYears, probabilityWithin } from "./exposed-unit.ts";
import { type Exposure, exposureTo } from "./exposure.ts";
import { technologyLoss } from "./technology-loss.ts";

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
const record = (type: string, id: string, body: object): StoredRecord => ({ type, id, version: 1, retired: false, body }) as never;

async function exposed(origin: number, tables: Parameters<typeof sourcesInMemory>[0] = {}, records: readonly StoredRecord[] = [], region = "World") {
  const sources = sourcesInMemory({ ...shares(region), listed_firms: firms, ...tables }, records);
  const [market] = evidenceEpisodes((await gatherShares(sources)).rows);
  if (market === undefined) throw new Error("the table holds one market");
  return exposureTo(market, await gatherDependence(sources), origin, settings, preparedEpisode(market));
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
  const { preparedEpisode } = await import("../forecast-episode.ts");
  const series = [{ technology: "a", years: Float64Array.of(2000, 2001), shares: Float64Array.of(80, 90) }];
  expect(technologyLoss(preparedEpisode({ episode: "e", region: "r", givenAsShares: true, series }), 2001, 50)).toBeNull();
});
