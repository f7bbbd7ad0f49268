import { expect, test } from "vitest";
import { findingOn, findingsOf, reversedRows } from "../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../judging/sources-in-memory.ts";
import { cooperation as rule } from "./cooperation.ts";

const head = "undertaking,organisation,kind\n";
const sources = (rows: string) => sourcesInMemory({ partnerships: { csv: head + rows } });
const kinds = ["university", "institute", "company"];

/** Sixty undertakings of three partners: each kind among its own, or one of each. */
function joined(isApart: boolean): string {
  return Array.from({ length: 60 }, (_, unit) =>
    Array.from({ length: 3 }, (__, place) => {
      const kind = kinds[(isApart ? unit : unit + place) % 3] ?? "";
      return `u${unit},${kind} ${(unit * 7 + place * 5) % 20},${kind}\n`;
    }),
  )
    .flat()
    .join("");
}
const said = async (rows: string, given = {}) => findingOn(await findingsOf(rule, sources(rows), { draws: 300, ...given }), "CN", "projects");

test("confirms where every kind keeps to its own", async () => {
  const found = await said(joined(true));
  expect(found).toMatchObject({ id: "P3.3-cooperation-projects-CN", verdict: "confirmed", value: 0, bears_on: ["P3.3", "M1.7", "M1.8"] });
  expect(found.statement.en).toContain("kinds join less than their numbers explain");
  // Three kinds that exclude each other: log2 3 of joint entropy, against three times the entropy of a third, less three times that of two.
  expect(Number(found.comparison?.["mutual_information"])).toBeCloseTo(3 * 0.9182958340544896 - 3 * Math.log2(3) + Math.log2(3), 9);
});

test("a shortfall that is real and smaller than what matters is confirmed and says so; one that matters does not", async () => {
  const small = await said(joined(true), { minimum_shortfall: 1 });
  expect(small).toMatchObject({
    verdict: "confirmed",
    statement: {
      en: expect.stringMatching(/a shortfall of \d+\.\d points, is real and smaller than/),
      zh: expect.stringContaining("但小于值得采取行动的幅度"),
    },
  });
  expect((await said(joined(true))).statement.en).not.toContain("smaller than what is worth acting on");
});

test("refuses where each undertaking joins all kinds, and says that they mix", async () => {
  const found = await said(joined(false), { minimum_shortfall: 0.2 });
  expect(found).toMatchObject({ verdict: "not-supported", value: 1 });
  expect(found.statement.en).toContain("mix more than their numbers explain");
});

test("too thin: few undertakings, kinds that nobody coded, one kind alone, no table; a repeated partner", async () => {
  expect((await said("u1,a,university\nu1,b,company\n")).statement.en).toContain("make 1 projects with two partners");
  expect((await said(joined(true).replaceAll(/,(university|institute)\n/g, ",\n"))).verdict).toBe("insufficient-data");
  expect((await said(joined(true).replaceAll(/,(university|institute)\n/g, ",company\n"))).statement.en).toContain("of one kind");
  expect((await said("")).verdict).toBe("insufficient-data");
  expect((await said(`${joined(true)}u0,university 0,university\n`)).statement.en).toContain("twice");
  const without = findingOn(await findingsOf(rule, sourcesInMemory({})), "CN", "projects");
  expect(without).toMatchObject({ verdict: "insufficient-data", reason: "not-coded" });
});

test("the order of rows changes nothing", async () => {
  const { evidence: _, ...forward } = await said(joined(true));
  const { evidence: __, ...backward } = await said(reversedRows(head + joined(true)).slice(head.length));
  expect(backward).toEqual(forward);
});

test("without its largest partner an undertaking that is left with one partner counts no more, and nobody is judged where none is left", async () => {
  // One university in every undertaking: with one company in thirty, with a company and an institute in ten.
  const led = (unit: number): string => `u${unit},all,university\nu${unit},firm ${unit % 7},company\n`;
  const pairs = Array.from({ length: 30 }, (_, unit) => led(unit)).join("");
  const threes = Array.from({ length: 10 }, (_, unit) => `${led(30 + unit)}u${30 + unit},institute ${unit % 3},institute\n`).join("");
  const without = async (rows: string) => (await said(rows)).choices.find(({ label }) => label.en.startsWith("without all"));
  expect(await without(pairs + threes)).toMatchObject({ value: 1 });
  expect(await without(pairs)).toMatchObject({ value: null, verdict: "insufficient-data" });
});
