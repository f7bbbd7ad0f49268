import { expect, test } from "vitest";
import { exampleSources } from "../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows } from "../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../judging/sources-in-memory.ts";
import { herding as rule } from "./herding.ts";

const provinces = Array.from({ length: 10 }, (_, place) => `${11 + place}0000`);
const regions = { csv: `region_code,name_zh,name_en,in_panel\n${provinces.map((id) => `${id},${id},${id},1\n`).join("")}`, numbers: ["in_panel"] };
const fields = Array.from({ length: 10 }, (_, n) => `field ${n}`);
const nkrdp_programmes = { csv: `programme_zh,programme_en,field\n${fields.map((field, n) => `专项${n},,${field}\n`).join("")}` };
const head = "project_no,call_year,programme_zh,region_code\n";
const sources = (rows: string) => sourcesInMemory({ regions, nkrdp_programmes, nkrdp_projects: { csv: head + rows, numbers: ["call_year"] } });
const projects = (leads: readonly (readonly [province: number, field: number])[], year = 2018): string =>
  leads.map(([place, field], n) => `${year}-${n},${year},专项${field},${provinces[place] ?? ""}\n`).join("");

/** Every province leads one project in every field. */
const confirming = projects(Array.from({ length: 100 }, (_, n) => [Math.floor(n / 10), n % 10] as const));
/** Every province keeps to two fields of its own. */
const refusing = projects(Array.from({ length: 400 }, (_, n) => [Math.floor(n / 40), (Math.floor(n / 40) + (n % 2)) % 10] as const));
const thin = projects(Array.from({ length: 8 }, (_, n) => [n, n] as const));

test("confirms where every province is in every field, beyond what the margins explain", async () => {
  const found = findingOn(await findingsOf(rule, sources(confirming), { share: 0.8 }), "CN");
  expect(found).toMatchObject({
    id: "P1.4-herding-CN",
    verdict: "confirmed",
    value: 100,
    comparison: { least_regions: 8 },
    unit: "pairs of region and field",
  });
  expect(found.null?.p_value).toBeLessThan(0.05);
  expect(Number(found.value)).toBeGreaterThan(Number(found.null?.p95));
});

test("refuses where provinces keep to fields of their own, and claims nothing of that: single projects that are dealt do not know who leads them", async () => {
  const found = findingOn(await findingsOf(rule, sources(refusing), { share: 0.8 }), "CN");
  expect(found).toMatchObject({ verdict: "not-supported", value: 20, reason: null });
  expect(found.statement.en).toContain("not more than the sizes of provinces and fields explain");
  expect(found.statement.en).toContain("Counted so, nothing on the side of the problem fits the data");
});

test("says insufficient data for few projects, mostly unknown provinces, a year that is not there, and where no spread could stand out", async () => {
  const said = async (rows: string, given = {}) => findingOn(await findingsOf(rule, sources(rows), { draws: 200, ...given }), "CN").verdict;
  expect(await said(thin)).toBe("insufficient-data");
  expect(await said("")).toBe("insufficient-data");
  expect(await said(projects(Array.from({ length: 100 }, (_, n) => [n < 60 ? 3 : 99, n % 10] as const)))).toBe("insufficient-data");
  expect(await said(confirming, { call_year: 2019 })).toBe("insufficient-data");
  expect(await said(projects(Array.from({ length: 400 }, (_, n) => [n % 10, Math.floor(n / 10) % 2] as const)))).toBe("insufficient-data");
  expect(await said(confirming + confirming.split("\n")[0]?.concat("\n"))).toBe("insufficient-data");
});

test("the order of rows changes nothing", async () => {
  const said = async (rows: string) => (await findingsOf(rule, sources(rows), { draws: 200 })).map(({ evidence: _, ...rest }) => rest);
  expect(await said(reversedRows(head + confirming).slice(head.length))).toEqual(await said(confirming));
});

test("China, calls of 2018: 218 of 403 pairs, fewer than the 232 of chance: the data exclude the 12.1 more that would matter, whatever the power of the test", async () => {
  const found = findingOn(await findingsOf(rule, exampleSources(["regions", "nkrdp_projects", "nkrdp_programmes"])), "CN");
  expect(found).toMatchObject({ verdict: "not-supported", size: null, value: 218, reason: null });
  expect(Number(found.effect?.high)).toBeLessThan(0);
  expect(Number(found.power?.detectable)).toBeGreaterThan(Number(found.power?.effect));
  expect(found.comparison).toMatchObject({ fields: 13, projects: 1175, least_regions: 16 });
  expect(Math.abs(Number(found.null?.mean) - 232)).toBeLessThan(1);
  expect(Number(found.null?.p_value)).toBeLessThan(0.05);
  expect(found.statement.en).toContain("8 fields are led from at least 16 provinces");
});
