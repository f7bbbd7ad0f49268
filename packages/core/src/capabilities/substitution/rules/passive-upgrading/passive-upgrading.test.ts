import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { passiveUpgrading as rule } from "./passive-upgrading.ts";

const rising = [2, 4, 8, 15, 26, 40];
const slower = [1, 2, 4, 7, 12, 20];
const rows = (region: string, shares: readonly number[]) => shares.map((share, year) => `lamps,led,${region},${2010 + year},${share},percent\n`).join("");
const firms = { csv: "security_code,industry_zh,total_assets_2019_cny_10k\n1,灯具,1000000\n2,灯具,\n3,酒店,5\n", numbers: ["total_assets_2019_cny_10k"] };
const sources = (body: string) =>
  sourcesInMemory({ technology_shares: { csv: `episode,technology,region,year,value,unit\n${body}`, numbers: ["year", "value"] }, listed_firms: firms });
const given = { markets: ["lamps"], exposed: ["lamps=灯具"] };

test("confirms where the successor is on its way and further elsewhere, with the assets that hang on it at most", async () => {
  const finding = findingOn(await findingsOf(rule, sources(rows("China", slower) + rows("World", rising)), { ...given, alarm: 0.3 }), "CN");
  expect(finding).toMatchObject({ verdict: "confirmed", item: "P1.2", threshold: 0.3, comparison: { share_at_home: 20, share_elsewhere: 40 } });
  expect(finding.value).toBeGreaterThan(0.3);
  expect(finding.statement.en).toMatch(
    /Assets at risk by 2025: in the mean of the model's paths at most CNY \d+\.\d+ bn, in one path of ten CNY \d+\.\d+ bn or more, of CNY 10 bn of 2 listed firms/,
  );
  expect(finding.comparison).toMatchObject({ capability_years: 5 });
  expect(finding.comparison?.["lead_years"]).toBeGreaterThan(0);
  expect(finding.comparison?.["assets_at_risk_cny_10k"]).toBeGreaterThan(0);
  expect(finding.evidence).toMatchObject([{ rows: ["1-12"] }, { rows: ["1-2"] }]);
});

test("says of what the shares are: as the table does, else that it does not", async () => {
  const both = rows("China", slower) + rows("World", rising);
  const said = async (body: string) => findingOn(await findingsOf(rule, sources(body), given), "CN").statement;
  expect((await said(both)).en).toContain("What they are shares of the table does not say.");
  expect((await said(both.replaceAll("percent", "lamps sold"))).en).toContain("Shares are of lamps sold.");
  const cars = { ...given, markets: ["ev_car_sales_share"] };
  const [car] = await findingsOf(rule, sources(both.replaceAll("lamps", "ev_car_sales_share")), cars);
  expect(car?.statement.zh).toContain("份额为占当年汽车销量（不是汽车保有量）的比重。");
});

test("does not confirm where home leads, nor where nothing is on its way", async () => {
  const leading = await findingsOf(rule, sources(rows("China", rising) + rows("World", slower)), given);
  expect(findingOn(leading, "CN").verdict).toBe("not-supported");
  const calm = await findingsOf(rule, sources(rows("China", [20, 20, 20, 20]) + rows("World", [30, 30, 30, 30])), given);
  expect(findingOn(calm, "CN")).toMatchObject({ verdict: "not-supported" });
  const done = await findingsOf(rule, sources(rows("China", [20, 60, 90])), given);
  expect(findingOn(done, "CN")).toMatchObject({ verdict: "not-supported", value: null });
});

test("says insufficient data where the share at home or the whole market is not in the table", async () => {
  expect(findingOn(await findingsOf(rule, sources(rows("World", rising)), given), "CN").verdict).toBe("insufficient-data");
  expect(findingOn(await findingsOf(rule, sources(rows("China", rising)), given), "CN").verdict).toBe("insufficient-data");
  expect(findingOn(await findingsOf(rule, sources(""), given), "CN")).toMatchObject({ verdict: "insufficient-data", value: null });
});

test("a row that the source foresaw is no observation: the market is not settled by it, and one year observed tells nothing", async () => {
  const told = (body: string) =>
    sourcesInMemory({
      technology_shares: { csv: `episode,technology,region,year,value,unit,quality\n${body}`, numbers: ["year", "value"] },
      listed_firms: firms,
    });
  const observed = rows("China", slower).replaceAll("percent\n", "percent,reported\n") + rows("World", rising).replaceAll("percent\n", "percent,reported\n");
  const [plain] = await findingsOf(rule, told(observed), given);
  const [foreseen] = await findingsOf(rule, told(`${observed}lamps,led,China,2016,90,percent,forecast\n`), given);
  expect([foreseen?.value, foreseen?.verdict]).toEqual([plain?.value, plain?.verdict]);
  const [one] = await findingsOf(rule, told("lamps,led,China,2010,20,percent,reported\nlamps,led,China,2016,90,percent,forecast\n"), given);
  expect(one).toMatchObject({ verdict: "insufficient-data", value: null });
});

test("other limits of alarm and the year before are the choices", async () => {
  const found = findingOn(await findingsOf(rule, sources(rows("China", slower) + rows("World", rising)), given), "CN");
  expect(found.choices.length).toBeGreaterThanOrEqual(4);
  expect(found.strength === "robust").toBe(found.choices.every(({ verdict }) => verdict === "confirmed"));
});

test("the order of rows changes nothing but their numbers", async () => {
  const body = rows("China", slower) + rows("World", rising);
  const [forward, backward] = await Promise.all([body, reversedRows(`h\n${body}`).slice(2)].map((each) => findingsOf(rule, sources(each), given)));
  expect(backward?.map(withoutRows)).toEqual(forward?.map(withoutRows));
});

test("China: of displays nothing can be said, electric cars are not led elsewhere", async () => {
  const findings = await findingsOf(rule, exampleSources(["technology_shares", "listed_firms"]));
  expect(findings.map(({ id, verdict }) => [id, verdict])).toEqual([
    ["P1.2-passive-upgrading-smartphone-display-world-CN", "insufficient-data"],
    ["P1.2-passive-upgrading-ev-car-sales-share-CN", "not-supported"],
    ["P1.2-passive-upgrading-electricity-mix-CN", "not-supported"],
  ]);
});
