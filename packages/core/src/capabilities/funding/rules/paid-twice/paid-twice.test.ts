import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { paidTwice as rule } from "./paid-twice.ts";

const head = "project,title,lead,central_funds,call_year\n";
const sources = (rows: string) => sourcesInMemory({ projects: { csv: head + rows, numbers: ["central_funds", "call_year"] } });
/** Thirty projects of titles of their own, 10 each. */
const clean = Array.from({ length: 30 }, (_, n) => `P${n},Quiet gears of kind ${n},Institute ${n % 4},10,${2019 + (n % 3)}\n`).join("");
const said = async (rows: string, given = {}) => findingOn(await findingsOf(rule, sources(rows), given), "CN");

test("confirms what stands twice under one title and one lead, with the money beside the largest", async () => {
  const found = await said(`${clean}Q1,QUIET GEARS  of kind 3,institute 3,8,2022\nQ2,Quiet gears of kind 5,Institute 1,25,2021\n`);
  // 8 beside 10, and 10 beside 25, of 333.
  expect(found).toMatchObject({ id: "P2.2-paid-twice-CN", verdict: "confirmed", threshold: 0, null: null, power: null, family: null, strength: "robust" });
  expect(found.value).toBeCloseTo(18 / 333, 12);
  expect(found.comparison).toMatchObject({ amount: 180_000, currency: "CNY", unpriced: 0, undertakings: [{ beside: 100_000 }, { beside: 80_000 }] });
  expect(found.statement.en).toContain(
    "2 undertakings stand more than once in the lists of projects, under one title and one lead institution (4 funded projects)",
  );
  expect(found.statement.zh).toContain("2项任务");
  expect(found.choices.find(({ label }) => label.en === "called in the same year, too")).toMatchObject({ verdict: "confirmed", value: 10 / 333 });
});

test("refuses where every title has its own lead: two leads with one title were called side by side", async () => {
  const found = await said(`${clean}Q1,Quiet gears of kind 3,Another institute,8,2022\n`);
  expect(found).toMatchObject({ verdict: "not-supported", value: 0 });
  expect(found.statement.en).toContain("None of 31 funded projects");
});

test("too thin: few projects, few that name title and lead, amounts that nobody published, a number that stands twice", async () => {
  expect((await said("P1,a,x,1,2020\n")).verdict).toBe("insufficient-data");
  expect((await said(`${clean}${Array.from({ length: 40 }, (_, n) => `N${n},,x,1,2020\n`).join("")}`)).verdict).toBe("insufficient-data");
  expect(await said(`${clean}Q1,Quiet gears of kind 3,Institute 3,,2022\n`)).toMatchObject({ verdict: "insufficient-data", reason: "not-coded", value: null });
  expect((await said(`${clean}P1,b,y,1,2020\n`)).statement.en).toContain("twice");
});

test("a missing amount adds nothing and is told; one that names no lead is told where nothing stands twice", async () => {
  const found = await said(`${clean}Q1,Quiet gears of kind 3,Institute 3,,2022\nQ2,Quiet gears of kind 3,Institute 3,4,2022\n`);
  expect(found).toMatchObject({ verdict: "confirmed", value: 4 / 304 });
  expect(found.statement.en).toContain("Of 1 of them nobody says what they cost.");
  expect((await said(`${clean}N1,Quiet gears of kind 3,,5,2020\n`)).statement.en).toContain("1 project lacks a title or a lead");
});

test("the order of rows changes nothing", async () => {
  const rows = `${clean}Q1,Quiet gears of kind 3,Institute 3,8.25,2022\nQ2,Quiet gears of kind 5,Institute 1,25.1,2021\n`;
  const forward = withoutRows(await said(rows));
  const backward = withoutRows(await said(reversedRows(head + rows).slice(head.length)));
  expect(backward).toEqual(forward);
});

test("China, calls of 2018 to 2020: no title stands twice under one lead", async () => {
  const found = findingOn(await findingsOf(rule, exampleSources(["nkrdp_projects"])), "CN");
  expect(found).toMatchObject({ verdict: "not-supported", value: 0 });
  expect(found.statement.en).toContain("None of 2,149 ");
});
