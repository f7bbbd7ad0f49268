import { RandomStream } from "@quoin/methods";
import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
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

test("refuses where provinces keep to fields of their own, and claims nothing of that", async () => {
  const found = findingOn(await findingsOf(rule, sources(refusing), { share: 0.8 }), "CN");
  expect(found).toMatchObject({ verdict: "not-supported", value: 20, reason: null });
  expect(found.statement.en).toContain("not more than the sizes of provinces and fields explain");
  expect(found.statement.en).toContain("Counted so, nothing on the side that is asked about fits the data");
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

/** Institutions that each work in one field, wherever they lie: dealt one by one their projects look as if provinces kept to fields of their own. */
function ofInstitutions(count: number, led: number, seed: number): string {
  const random = new RandomStream(seed);
  return Array.from({ length: count }, (_, n) => [random.integer(10), random.integer(10), n] as const)
    .flatMap(([place, field, n]) =>
      Array.from({ length: led }, (_, each) => `${n}-${each},2018,专项${field},${provinces[place] ?? ""},单位${n},总部${n % 12}\n`),
    )
    .join("");
}

test("an institution moves with all of its projects: who works in one field brings one, wherever it lies", async () => {
  const given = (seed: number, blocks?: readonly { name: "institution"; column: string }[]) =>
    sourcesInMemory({
      regions,
      nkrdp_programmes,
      nkrdp_projects: {
        csv: `${head.trim()},lead_institution_zh,parent_house\n${ofInstitutions(60, 5, seed)}`,
        numbers: ["call_year"],
        ...(blocks === undefined ? {} : { blocks }),
      },
    });
  const worlds: Awaited<ReturnType<typeof findingsOf>>[number][] = [];
  for (let seed = 1; seed <= 10; seed++) worlds.push(findingOn(await findingsOf(rule, given(seed), { draws: 200 }), "CN"));
  const beyond = (p: number | undefined): boolean => Number(p) < 0.05;
  const alone = (each: (typeof worlds)[number]) => each.choices.find(({ label }) => label.en.startsWith("single projects"))?.null?.p_value;
  expect(worlds.filter((each) => beyond(each.null?.p_value)).length).toBeLessThanOrEqual(2);
  expect(worlds.filter((each) => beyond(alone(each))).length).toBeGreaterThanOrEqual(9);
  const [found] = worlds;
  if (found === undefined) throw new Error("no world");
  expect(found).toMatchObject({ blocks: { unit: "institution", strata: [] } });
  expect(found.statement.en).toContain("institutions that lead about as many projects change provinces");
  // Twelve houses instead of sixty institutions: other blocks, another chance.
  const declared = findingOn(await findingsOf(rule, given(1, [{ name: "institution", column: "parent_house" }]), { draws: 200 }), "CN");
  expect(declared.value).toBe(found.value);
  expect(declared.null?.mean).not.toBe(found.null?.mean);
});

test("the order of rows changes nothing", async () => {
  const said = async (rows: string) => (await findingsOf(rule, sources(rows), { draws: 200 })).map(withoutRows);
  expect(await said(reversedRows(head + confirming).slice(head.length))).toEqual(await said(confirming));
});

test("China, calls of 2018: 218 of 403 pairs, as many as the 219 of chance where institutions move whole (232 where projects are dealt one by one): the data exclude the 12.1 more that would matter", async () => {
  const found = findingOn(await findingsOf(rule, exampleSources(["regions", "nkrdp_projects", "nkrdp_programmes"])), "CN");
  expect(found).toMatchObject({ verdict: "not-supported", size: null, value: 218, reason: null });
  expect(Number(found.effect?.high)).toBeLessThan(Number(found.effect?.minimum));
  expect(found.comparison).toMatchObject({ fields: 13, projects: 1175, least_regions: 16 });
  expect(Math.abs(Number(found.null?.mean) - 219.2)).toBeLessThan(1);
  expect(Number(found.null?.p_value)).toBeGreaterThan(0.5);
  expect(Math.abs(Number(found.choices.find(({ label }) => label.en.startsWith("single projects"))?.null?.mean) - 232)).toBeLessThan(1);
  expect(found.statement.en).toContain("8 fields are led from at least 16 provinces");
});
