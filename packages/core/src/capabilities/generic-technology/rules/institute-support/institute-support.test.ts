import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { instituteSupport as rule } from "./institute-support.ts";

/** Industries 0 to 39 of listed firms: twenty equal firms in the scattered ones, one that is nearly all in the others. */
const industries = 40;
const firmsOf = (isScattered: (industry: number) => boolean): string =>
  Array.from({ length: industries }, (_, industry) =>
    Array.from({ length: 20 }, (__, n) => `F${industry}-${n},行业${industry}业,${isScattered(industry) || n > 0 ? 5 : 5000}\n`).join(""),
  ).join("");
/** `each` institutes for every industry named. */
const institutesOf = (named: readonly number[], each = 1, ending = "有限公司"): string =>
  named.flatMap((industry) => Array.from({ length: each }, (_, n) => `第${n}词${industry}研究院${ending},110000,\n`)).join("");
const pairs = Array.from({ length: industries }, (_, industry) => `词${industry}研=行业${industry}业`);
const tables = (institutes: string, firms: string) => ({
  corporatised_institutes: { csv: `institute_zh,region_code,programmes_zh\n${institutes}` },
  listed_firms: { csv: `security_code,industry_zh,total_assets_2019_cny_10k\n${firms}`, numbers: ["total_assets_2019_cny_10k"] },
});
const found = async (institutes: string, firms: string, given = {}) =>
  findingOn(await findingsOf(rule, sourcesInMemory(tables(institutes, firms)), { industries: pairs, draws: 999, ...given }), "CN");
const first = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
const half = firmsOf((industry) => industry < 20);

test("confirms where institutes serve scattered industries far more often than industries are scattered", async () => {
  expect(await found(institutesOf(first(18)), half)).toMatchObject({ verdict: "confirmed", value: 1, power: { effect: 0.2 } });
});

test("refuses where they serve what industries in general are, and a difference that matters would have been seen", async () => {
  // Thirty-six of forty industries: nothing is left to chance, so that little more would be seen.
  const refused = await found(institutesOf([...first(18), ...first(18).map((n) => n + 20)]), half);
  expect(refused).toMatchObject({ verdict: "not-supported", value: 0.5 });
  expect(Number(refused.power?.detectable)).toBeLessThanOrEqual(0.2);
});

test("says insufficient data where few are known, and where a handful of industries decides", async () => {
  expect((await found(institutesOf(first(3)), half)).verdict).toBe("insufficient-data");
  expect(await found(institutesOf([0, 1, 20, 21], 5), half)).toMatchObject({ verdict: "insufficient-data", reason: "low-power" });
  expect((await found(institutesOf(first(18)) + institutesOf([0]), half)).statement.en).toContain("twice");
});

test("only names that end as a company's are counted", async () => {
  const said = await found(institutesOf(first(12)) + institutesOf([12, 13, 14], 1, "集团公司第七研究所"), half);
  expect(said.statement.en).toContain("Of 15 names (found by a pattern, which is not a register) 12 are companies");
});

test("a firm without assets is left out, not counted as 0; the order of rows does not matter", async () => {
  const [institutes, firms] = [institutesOf(first(18)), half];
  const before = await found(institutes, firms);
  const turned = (csv: string) => reversedRows(`h\n${csv}`).slice(2);
  const after = await found(turned(institutes), turned(`${firms}F99,行业0业,\n`));
  expect([after.statement, after.value, after.choices]).toEqual([before.statement, before.value, before.choices]);
});

test("the example: 64 of 78 names are companies, and half of all listed industries are as scattered", async () => {
  const said = findingOn(await findingsOf(rule, exampleSources(["corporatised_institutes", "listed_firms"])), "CN");
  expect(said.statement.en).toMatch(/^Of 78 names \(found by a pattern, which is not a register\) 64 are companies/);
  expect(said.statement.en).toContain("of all 107 listed industries 33.6% are, of their firms 65.");
  expect(said.power).not.toBeNull();
  expect(said.choices).toHaveLength(7);
});
