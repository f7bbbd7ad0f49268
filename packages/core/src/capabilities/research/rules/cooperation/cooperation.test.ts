import { expect, test } from "vitest";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import type { StoredRecord } from "../../../../register/record-store.ts";
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

test("partners are dealt within the programmes that the office declares: where each programme admits one kind, nothing is left", async () => {
  const rows = joined(true).replaceAll(/^(u(\d+),.*)$/gm, (row: string, _all: string, unit: string) => `${row},part ${Number(unit) % 3}`);
  const found = async (declared: boolean) =>
    findingOn(
      await findingsOf(
        rule,
        sourcesInMemory({
          partnerships: {
            csv: `${head.trim()},programme_part\n${rows}`,
            ...(declared ? { blocks: [{ name: "programme" as const, column: "programme_part" }] } : {}),
          },
        }),
        { draws: 300 },
      ),
      "CN",
      "projects",
    );
  const [over, within] = [await found(false), await found(true)];
  expect([over.verdict, over.blocks]).toEqual(["confirmed", { unit: "institution", strata: [] }]);
  expect(within.blocks).toEqual({ unit: "institution", strata: ["programme"] });
  expect(within).toMatchObject({ value: 0, verdict: expect.not.stringMatching("^confirmed$"), null: { mean: 0 } });
  expect(within.comparison?.text.en).toContain("dealt within each programme");
  expect(within.choices.map(({ label }) => label.en)).toContain("dealt whatever the programme");
});

test("a shortfall that is real and smaller than what matters confirms nothing and says so; one that matters is confirmed", async () => {
  const small = await said(joined(true), { minimum_shortfall: 1 });
  expect(small).toMatchObject({
    verdict: "not-supported",
    size: "small",
    statement: {
      en: expect.stringMatching(/a shortfall of \d+\.\d points, is real and smaller than/),
      zh: expect.stringContaining("但小于值得采取行动的幅度"),
    },
  });
  const large = await said(joined(true));
  expect(large).toMatchObject({ verdict: "confirmed", size: "large" });
  expect(large.statement.en).not.toContain("smaller than what is worth acting on");
});

test("refuses where each undertaking joins all kinds, and says that they mix", async () => {
  const found = await said(joined(false), { minimum_shortfall: 0.2 });
  expect(found).toMatchObject({ verdict: "not-supported", value: 1 });
  expect(found.statement.en).toContain("mix more than their numbers explain");
});

test("too thin: few undertakings, kinds that nobody coded, one kind alone, no table; a repeated partner", async () => {
  expect((await said("u1,a,university\nu1,b,company\n")).statement.en).toContain("make 1 projects with two partners");
  expect((await said(joined(true).replaceAll(/,([ui])\w+ (\d+),\w+\n/g, ",$1$2,\n"))).verdict).toBe("insufficient-data");
  expect((await said(joined(true).replaceAll(/,(university|institute)\n/g, ",company\n"))).statement.en).toContain("of one kind");
  expect((await said("")).verdict).toBe("insufficient-data");
  expect((await said(`${joined(true)}u0,university 0,university\n`)).statement.en).toContain("twice");
  const without = findingOn(await findingsOf(rule, sourcesInMemory({})), "CN", "projects");
  expect(without).toMatchObject({ verdict: "insufficient-data", reason: "not-coded" });
});

test("the order of rows changes nothing", async () => {
  const forward = withoutRows(await said(joined(true)));
  const backward = withoutRows(await said(reversedRows(head + joined(true)).slice(head.length)));
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

test("partners of whom nothing tells the kind are counted either way: the verdict stands where it stands under each, else nothing is said; what the register was told goes first", async () => {
  const named = (text: string) => text.replaceAll(/^(u\d+),(\w)\w+ (\d+),/gm, "$1,$2$3,");
  const apart = named(joined(true));
  // One partner in sixty of unknown kind turns nothing.
  const few = await said(apart.replaceAll(/,u0,university/g, ",u0,"));
  expect(few).toMatchObject({ verdict: "confirmed", interval: { low: 0, level: 1 }, comparison: { unknown_partners: 1 } });
  expect(few.interval?.high).toBeGreaterThan(0);
  expect(few.statement.en).toContain("Beside 59 partners of known kind the kind of 1 is not known");
  // Where half mix, half keep apart, and of most universities nobody knows that they are, their kind decides.
  const some = named(`${joined(false).split("\n").slice(0, 90).join("\n")}\n${joined(true).split("\n").slice(90).join("\n")}`);
  const many = some.replaceAll(/,u(\d+),university/g, (text, place) => (Number(place) % 5 === 0 ? text : `,u${place},`));
  const open = await said(many);
  expect(open).toMatchObject({ verdict: "insufficient-data", value: null });
  expect(open.statement.en).toMatch(/depends on 16 of 60 partners whose kind is not known/);
  expect(open.statement.zh).toContain("类型不明");
  const told = Array.from({ length: 20 }, (_, place) => organisationOfKind(`u${place}`, "university"));
  const decided = findingOn(await findingsOf(rule, sourcesInMemory({ partnerships: { csv: head + many } }, told), { draws: 300 }), "CN", "projects");
  expect(decided).toMatchObject({ verdict: "confirmed", value: 0.5, interval: null });
});

test("without a column of kinds they are read from names", async () => {
  const csv = joined(true).replaceAll(/,\w+\n/g, "\n");
  const found = findingOn(
    await findingsOf(rule, sourcesInMemory({ partnerships: { csv: `undertaking,organisation\n${csv}` } }), { draws: 300 }),
    "CN",
    "projects",
  );
  expect(found).toMatchObject({ verdict: "confirmed", value: 0, interval: null });
});

function organisationOfKind(id: string, kind: string): StoredRecord {
  const body = { id, kind, labels: { en: null, zh: id }, source: null, synthetic: false, valid_from: null, valid_to: null, version: 1, retired: false };
  return { type: "organisation", id, version: 1, retired: false, body };
}
