import { RandomStream } from "@quoin/methods";
import { expect, test } from "vitest";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { opportunities as rule } from "./opportunities.ts";

const provinces = Array.from({ length: 16 }, (_, place) => `${11 + place}0000`);
const regions = { csv: `region_code,name_zh,name_en,in_panel\n${provinces.map((id) => `${id},${id},${id},1\n`).join("")}`, numbers: ["in_panel"] };
const head = "region_code,year,industry_zh,listed_firms\n";
const sources = (rows: string) => sourcesInMemory({ regions, province_industry_listed_firms: { csv: head + rows, numbers: ["year", "listed_firms"] } });
const years = [2000, 2005, 2010, 2015, 2020];

/**
 * Industries on a ladder: the higher a province stands, the more and the rarer its industries. Then each comes to hold more: what lies next to its rungs, or any that it lacks.
 */
function grown(isNear: boolean, times: readonly number[] = years): string {
  const random = new RandomStream(17);
  const industries = Array.from({ length: 48 }, (_, k) => k);
  return provinces
    .flatMap((region, c) => {
      const [low, high] = [0.03 * c - 0.1, 0.053 * c + 0.1];
      const distance = (k: number): number => Math.max(0, low - k / 47, k / 47 - high);
      const held = new Set(industries.filter((k) => distance(k) === 0));
      return times.flatMap((year, t) => {
        const lacks = industries.filter((k) => !held.has(k));
        const next = isNear ? lacks.toSorted((a, b) => distance(a) - distance(b)).slice(0, 2) : lacks.filter(() => random.uniform() < 0.06);
        if (t > 0) for (const k of next) held.add(k);
        return [...held].map((k) => `${region},${year},i${k},20\n`);
      });
    })
    .join("");
}

/** Whoever has a firm holds the industry: sums of others turn nothing. */
const limits = { draws: 200, worlds: 60, minimum_region_entries: 4, minimum_entries: 30, advantage: 0.001, minimum_held: 1, q: 0.2 };

test("confirms where provinces enter what lies near, beyond what they nearly held", async () => {
  const findings = await findingsOf(rule, sources(grown(true)), limits);
  const nation = findingOn(findings, "CN");
  expect(nation).toMatchObject({ id: "P2.3-opportunities-CN", verdict: "confirmed", bears_on: ["P2.3", "M2.1", "M2.2", "M2.3"] });
  expect(Number(nation.effect?.low)).toBeGreaterThan(0);
  expect(Number(nation.null?.p_value)).toBeLessThan(0.05);
  const province = findings.find(({ subject, verdict }) => subject.id !== "CN" && verdict === "confirmed");
  expect(province?.family).toMatchObject({ id: "P2.3-opportunities" });
  expect(Number(province?.value)).toBeGreaterThan(Number(province?.null?.p95));
});

test("refuses where entries have nothing to do with nearness", async () => {
  const found = findingOn(await findingsOf(rule, sources(grown(false)), { ...limits, minimum_gain: 0.1 }), "CN");
  expect(found).toMatchObject({ verdict: "not-supported", strength: "depends" });
  expect(found.statement.en).toContain("nearness is not seen to gain over being nearly there already");
});

test("too thin: one year, few entries, nothing at all; a repeated cell", async () => {
  const said = async (rows: string, given = {}) => findingOn(await findingsOf(rule, sources(rows), { ...limits, ...given }), "CN");
  expect((await said(grown(true, [2020]))).statement.en).toContain("1 year of 16 provinces");
  expect((await said(grown(true), { minimum_entries: 5000 })).statement.en).toContain("at least 5,000 are needed");
  expect((await said("")).verdict).toBe("insufficient-data");
  const rows = grown(true);
  expect((await said(rows + rows.slice(0, rows.indexOf("\n") + 1))).statement.en).toContain("twice");
});

test("a province with few entries is not judged, and each option is named with what it is near to", async () => {
  const findings = await findingsOf(rule, sources(grown(true)), limits);
  expect(
    (await findingsOf(rule, sources(grown(true)), { ...limits, minimum_region_entries: 17 })).filter(({ statement }) =>
      statement.en.includes("at least 17 are needed"),
    ).length,
  ).toBe(16);
  const options = findings.flatMap(
    ({ comparison }) => (comparison?.["options"] ?? []) as { density: number; complexity: number; because: { share: number }[] }[],
  );
  expect(options.length).toBeGreaterThan(0);
  for (const { density, because } of options) expect(because.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(density + 1e-12);
});

test("the order of rows changes nothing; a missing number is not zero", async () => {
  const plain = async (rows: string) => (await findingsOf(rule, sources(rows), limits)).map(withoutRows);
  const rows = grown(true);
  expect(await plain(reversedRows(head + rows).slice(head.length))).toEqual(await plain(rows));
  // The cell leaves the candidates of both its transitions, as one that is known to be empty would not.
  const candidates = async (table: string) => findingOn(await findingsOf(rule, sources(table), limits), "CN").comparison?.["candidates"];
  const unknown = `110000,2010,i40,\n`;
  expect(Number(await candidates(rows + unknown))).toBeLessThan(Number(await candidates(rows)));
});
