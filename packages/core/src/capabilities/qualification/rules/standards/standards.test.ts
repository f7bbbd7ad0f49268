import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { standards as rule } from "./standards.ts";

const head = "id,status,secretariat,created,parent\n";
const committees = (year: number, own: number, others: number): string =>
  Array.from({ length: own + others }, (_, n) => `${year}-${n},Active,${n < own ? "SAC" : "DIN"},${year}-05-01,\n`).join("");
const found = async (rows: string, given = {}) =>
  findingOn(await findingsOf(rule, sourcesInMemory({ iso_technical_committees: { csv: head + rows } }), given), "CN");

test("confirms where the body leads few of the new committees, refuses where it leads as many and a difference that matters would have been seen", async () => {
  expect(await found(committees(1990, 100, 200) + committees(2018, 10, 90))).toMatchObject({
    id: "P2.3-standards-CN",
    verdict: "confirmed",
    value: 0.1,
    years: { from: 1990, to: 2018 },
  });
  const refused = await found(committees(1990, 200, 400) + committees(2018, 200, 400));
  expect(refused).toMatchObject({ verdict: "not-supported", power: { effect: -0.1 } });
});

test("too thin: few new committees, none with a date, a repeated one; and a difference that could not have been seen", async () => {
  expect((await found(committees(1990, 10, 90) + committees(2018, 1, 9))).verdict).toBe("insufficient-data");
  expect((await found("x,Active,SAC,,\n")).verdict).toBe("insufficient-data");
  expect((await found(committees(1990, 10, 90) + committees(2018, 2, 28) + committees(2018, 1, 0))).statement.en).toContain("twice");
  expect(await found(committees(1990, 10, 90) + committees(2018, 3, 27))).toMatchObject({ verdict: "insufficient-data", reason: "low-power" });
});

test("a suspended committee is none; the order of rows changes nothing", async () => {
  const rows = committees(1990, 100, 200) + committees(2018, 10, 90);
  expect((await found(`${rows}s,Suspended,DIN,2019-01-01,\n`)).value).toBe(0.1);
  const forward = withoutRows(await found(rows));
  const backward = withoutRows(await found(reversedRows(head + rows).slice(head.length)));
  expect(backward).toEqual(forward);
});

test("June 2025: SAC holds 30 of 104 committees created from 2015 on, 89 of 768 in all: more, not fewer", async () => {
  const said = findingOn(await findingsOf(rule, exampleSources(["iso_technical_committees"])), "CN");
  expect(said.value).toBeCloseTo(30 / 104, 2);
  expect(said.verdict).not.toBe("confirmed");
  // The picture says of what and of when each bar is.
  const bars = said.chart?.kind === "bars" ? said.chart.bars : [];
  expect(bars.map(({ label, value }) => [label.en, value?.toFixed(3)])).toEqual([
    ["new, 2015–2025", (30 / 104).toFixed(3)],
    ["all active, 2025", (89 / 767).toFixed(3)],
  ]);
  expect(Number(said.null?.p_value)).toBeLessThan(0.05);
});
