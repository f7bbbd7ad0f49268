import { expect, test } from "vitest";
import { answered, fileOf, told, workspacePortsOf } from "../../../../test/asked-of.ts";
import { estimateEffect } from "./estimate-effect.ts";

type Question = Parameters<typeof estimateEffect.run>[1];

const asked = (text: string, own: Partial<Question>) =>
  estimateEffect.run(workspacePortsOf(), { data: fileOf(text), outcome: "y", unit: "id", ...own } as Question);

const table = (head: string, rows: readonly (readonly (string | number)[])[]): string => [head, ...rows.map((row) => row.join(","))].join("\n");

const scored = table(
  "id,points,y",
  Array.from({ length: 120 }, (_, at) => [`u${at}`, at - 60, 5 + 0.1 * at + (at >= 60 ? 4 : 0) + ((at * 37) % 11) / 10]),
);

test("a cut: the jump, its width and what speaks for it", async () => {
  const told = answered(await asked(scored, { design: "cutoff", score: "points", cut: 0 }));
  expect(told.estimate).toBeCloseTo(4, 0);
  expect(told.p).toBeLessThan(0.001);
  expect(told.bandwidth).toBeGreaterThan(0);
  expect(told.checks.map(({ id, holds }) => [id, holds])).toEqual([
    ["conventional", null],
    ["crowding", true],
    ["placebo-below", true],
    ["placebo-above", true],
  ]);
  expect(told.statement.en).toContain("At the cut, y is");
});

test("who could choose their score crowd above the cut: the sentence calls it a difference, no effect", async () => {
  const rows = Array.from({ length: 120 }, (_, at) => [`u${at}`, at < 40 ? (at - 40) / 2 : (at - 40) / 20, 1 + ((at * 7) % 13) / 5]);
  const told = answered(await asked(table("id,points,y", rows), { design: "cutoff", score: "points", cut: 0 }));
  expect(told.checks.find(({ id }) => id === "crowding")?.holds).toBe(false);
  expect(told.statement.en).toContain("It is a difference, not an effect.");
});

const years = [2018, 2019, 2020, 2021];
const panel = (start: (unit: number) => string, treated: (unit: number, year: number) => string) =>
  table(
    "id,year,on,from,y",
    Array.from({ length: 20 }, (_, unit) =>
      years.map((year) => [
        `u${unit}`,
        year,
        treated(unit, year),
        start(unit),
        unit + year - 2000 + (unit < 10 && year >= 2020 ? 3 : 0) + ((unit * year) % 3) / 10,
      ]),
    ).flat(),
  );

test("before and after: since by itself, treated by itself, or a day for all with who was reached, give the same", async () => {
  const since = panel(
    (unit) => (unit < 10 ? "2020" : ""),
    () => "",
  );
  const marked = panel(
    () => "",
    (unit, year) => String(Number(unit < 10 && year >= 2020)),
  );
  const both = panel(
    () => "2020",
    (unit) => (unit < 10 ? "yes" : "no"),
  );
  const one = answered(await asked(since, { design: "did", time: "year", since: "from" }));
  expect(one.estimate).toBeCloseTo(3, 1);
  expect(one.n).toBe(20);
  expect(one.cells).toHaveLength(3);
  const two = answered(await asked(marked, { design: "did", time: "year", treated: "on" }));
  const three = answered(await asked(both, { design: "did", time: "year", treated: "on", since: "from" }));
  expect([two.estimate, three.estimate, two.se, three.se]).toEqual([one.estimate, one.estimate, one.se, one.se]);
});

test("a lottery, its strata, and the balance of what was known before", async () => {
  const text = table(
    "id,won,call,before,y",
    Array.from({ length: 16 }, (_, at) => [`u${at}`, at % 2, at < 8 ? "a" : "b", (at * 5) % 7, (at % 2) * 2 + (at % 4)]),
  );
  const told = answered(await asked(text, { design: "lottery", treated: "won", strata: "call", score: "before" }));
  expect(told.n).toBe(16);
  expect(told.estimate).toBeCloseTo(3, 12);
  expect(told.checks).toMatchObject([{ id: "balance", holds: true }]);
});

test("likes: the nearest score within the stratum, and how alike they became", async () => {
  const text = "id,won,kind,size,y\na,1,x,10,5\nb,0,x,11,3\nc,0,x,50,99\nd,1,z,1,9\n";
  const outcome = await asked(text, { design: "match", treated: "won", strata: "kind", score: "size" });
  expect(answered(outcome)).toMatchObject({ estimate: 2, n: 2, se: null, low: null });
  expect(outcome.notes.map(({ code }) => code)).toEqual(["effect.without-match"]);
});

test.each<[string, string, Partial<Question>, readonly string[]]>([
  ["no cut", scored, { design: "cutoff", score: "points" }, ["effect.needs-column cut"]],
  ["no score", scored, { design: "cutoff", cut: 0 }, ["effect.needs-column score"]],
  ["no beginning", scored, { design: "did", time: "points" }, ["effect.needs-column since"]],
  ["nothing to be alike in", "id,won,y\na,1,2\n", { design: "match", treated: "won" }, ["effect.needs-column strata"]],
  ["a mark that says nothing", "id,won,y\na,perhaps,2\n", { design: "lottery", treated: "won" }, ["effect.not-yes-no 2:2"]],
  ["all above the cut", scored, { design: "cutoff", score: "points", cut: -90 }, ["effect.one-side cut"]],
  ["everyone drawn", "id,won,y\na,1,2\nb,1,3\n", { design: "lottery", treated: "won" }, ["effect.no-lots treated"]],
  ["nobody like them", "id,won,k,y\na,1,p,2\nb,0,q,3\n", { design: "match", treated: "won", strata: "k" }, ["effect.no-match treated"]],
  ["two beginnings of a unit", "id,t,s,y\na,1,1,2\na,2,2,3\n", { design: "did", time: "t", since: "s" }, ["effect.two-starts"]],
  ["nobody reached", "id,t,s,y\na,1,,2\na,2,,3\n", { design: "did", time: "t", since: "s" }, ["effect.nothing-compared"]],
  ["a unit twice", "id,won,y\na,1,2\na,0,3\n", { design: "lottery", treated: "won" }, ["table.duplicate-key 3:1"]],
])("%s is refused", async (_, text, own, codes) => {
  const outcome = await asked(text, own);
  expect(outcome.ok).toBe(false);
  expect(told(outcome)).toEqual(codes);
});

test("what is missing is left out and counted; a column that the design does not read is said", async () => {
  const text = "id,won,k,y\na,1,p,2\nb,0,p,\nc,0,p,1\nd,1,p,4\n";
  const outcome = await asked(text, { design: "lottery", treated: "won", time: "k" });
  expect(outcome.notes.map(({ code }) => code)).toEqual(["effect.unused", "effect.left-out"]);
  expect(answered(outcome).n).toBe(3);
  expect(told(await asked("id,t,s,y\na,1,2,2\na,2,2,3\nb,1,,1\nb,2,,1\nc,1,,5\n", { design: "did", time: "t", since: "s" }))).toEqual(["effect.unbalanced"]);
});
