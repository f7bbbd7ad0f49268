import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { orphanTechnology as rule } from "./orphan-technology.ts";

const head = "project_no,call_year,title_zh,programme_zh,category,lead_institution_zh,central_funds_cny_10k,duration_years\n";
const sources = (rows: string) => sourcesInMemory({ nkrdp_projects: { csv: head + rows, numbers: ["call_year", "central_funds_cny_10k", "duration_years"] } });

/** Twelve projects of each of four generic programmes: how many of them the first body leads, and how long they run. */
function programmes(led: number, duration: number | ""): string {
  return Array.from(
    { length: 4 * 12 },
    (_, n) => `P${n},${2019 + (n % 3 === 0 ? 1 : 0)},t,专项${n % 4},YFB,${n / 4 < led ? "甲" : `单位${n}`},,${duration}\n`,
  ).join("");
}
const said = async (rows: string, given = {}) => findingOn(await findingsOf(rule, sources(rows), given), "CN");

test("confirms where nobody leads and nothing lasts, and names them", async () => {
  const found = await said(programmes(1, 3), { performer_share: 0.2 });
  expect(found).toMatchObject({ id: "P3.1-orphan-technology-CN", verdict: "confirmed", strength: "depends", value: 4, null: null, power: null, family: null });
  expect(found.statement.en).toContain("“专项0”: 12 leads of 12 projects");
  expect(found.choices.find(({ label }) => label.en === "support from 3 years")).toMatchObject({ verdict: "not-supported", value: 0 });
});

test("refuses where one body leads, or where support lasts", async () => {
  expect(await said(programmes(6, 3))).toMatchObject({ verdict: "not-supported", value: 0 });
  expect(await said(programmes(1, 5), { performer_share: 0.2 })).toMatchObject({ verdict: "not-supported", value: 0 });
});

test("too thin: durations that nobody published are unknown, not short; few programmes; nothing; a repeated project", async () => {
  const found = await said(programmes(1, ""), { performer_share: 0.2 });
  expect(found).toMatchObject({ verdict: "insufficient-data", reason: "not-coded" });
  expect(found.statement.en).toContain("In 4 more no body leads so many and their support counts as unknown");
  expect((await said(programmes(1, 3), { minimum_programmes: 5 })).statement.en).toContain("5 are needed");
  expect((await said("")).verdict).toBe("insufficient-data");
  expect((await said(`${programmes(1, 3)}P0,2020,t,专项0,YFB,甲,,3\n`)).statement.en).toContain("twice");
});

test("the order of rows changes nothing", async () => {
  const forward = withoutRows(await said(programmes(3, 3)));
  const backward = withoutRows(await said(reversedRows(head + programmes(3, 3)).slice(head.length)));
  expect(backward).toEqual(forward);
});

test("China, calls of 2018 to 2020: how long projects run is known of too few generic programmes", async () => {
  const found = findingOn(await findingsOf(rule, exampleSources(["nkrdp_projects"])), "CN");
  expect(found).toMatchObject({ verdict: "insufficient-data", reason: "not-coded", value: 0 });
  // Durations are published of calls of 2020 alone, which the end of the programmes cut short: with these two would be called orphans.
  expect(found.choices.find(({ label }) => label.en === "durations of one call count")).toMatchObject({ verdict: "confirmed", value: 2 });
});
