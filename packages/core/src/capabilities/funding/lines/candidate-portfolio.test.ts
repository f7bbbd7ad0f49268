import { expect, test } from "vitest";
import { officeOf } from "../../../../test/office.ts";
import type { Finding } from "../../../diagnosis/finding/finding.ts";
import type { DesignContext } from "../../../plan/design-context.ts";
import { candidatePortfolio } from "./candidate-portfolio.ts";

type Fields = Readonly<Record<string, unknown>>;

const asks = {
  category: "YFB",
  currency: "CNY",
  central_funds: "100",
  provincial_funds: "0",
  total_investment: "150",
  earliest: 2027,
  latest: 2027,
  duration_years: 4,
};
const raises = { trl: 3, trl_after: 6 };
const says = (mean: number, success = { low: 0.5, mode: 0.6, high: 0.7 }): Fields => ({
  value: { mean, low: mean / 2, high: (mean * 3) / 2, level: 0.8 },
  success,
  outcome: "CNY",
});
const confirmed = (rule: string, more: Fields = {}): Finding =>
  ({ id: `${rule}-CN`, rule, part: null, verdict: "confirmed", subject: { type: "region", id: "CN" }, ...more }) as unknown as Finding;
const findings = [
  confirmed("missing-subject"),
  confirmed("unstable-support", { part: "project-length" }),
  confirmed("low-readiness", { id: "of-drive", subject: { type: "technology-system", id: "drive" } }),
];

async function lineOf(candidate: readonly Fields[], national: readonly Finding[] = findings) {
  const choices = { candidates: { budgets: [{ source: "central", column: "central_funds", amount: 200 }] }, plan: { first_year: 2027 } };
  const context = { ...officeOf({ records: { candidate }, choices }), findings: national, national } as unknown as DesignContext;
  const [line] = await candidatePortfolio.make(context, national);
  if (line === undefined) throw new Error("no line");
  return line;
}

test("stated values are an outcome: expected sum with its range, no weight, and how often each candidate stays", async () => {
  const line = await lineOf([
    { id: "a", ...asks, ...raises, ...says(1000) },
    { id: "b", ...asks, ...raises, ...says(500), category: "YFC", system: "drive" },
    { id: "c", ...asks, ...raises, ...says(450), duration_years: 1 },
  ]);
  expect(line).toMatchObject({ objective: { kind: "outcome", unit: "CNY" }, amount: 200, figures: { funded: 2, raised: 2 } });
  // Mean × mean success: (1000 + 500) × 0.6.
  expect(line.value).toBeCloseTo(900, 9);
  expect(line.indicator).toMatchObject({ id: "fund.expected-benefit", target: line.value, unit: "CNY" });
  expect(line.action.text.en).toMatch(/begin 2 of 3 candidates .* expected to bring CNY 900 \(in eight of ten draws CNY \d+ to CNY [\d,]+\)/);
  // That it comes is the candidates' word, which the chain says; beside fewer than eight nothing can be told from chance.
  expect(line.moves).toMatchObject({ indicator: "fund.expected-benefit", from: 0, to: line.value, onWord: true });
  expect(line.takes?.map(({ text }) => text.en)).toEqual([expect.stringContaining("brings on average what it states")]);
  expect(line.chosen).toMatchObject({ treated: 2, others: 1 });
  // Findings weigh nothing: each says how many of those that are begun act on what it found.
  expect(line.because).toEqual([
    { finding: "missing-subject-CN", sets: [{ kind: "coverage", what: "candidates:missing-subject-CN", value: 1 }] },
    { finding: "unstable-support-CN", sets: [{ kind: "coverage", what: "candidates:unstable-support-CN", value: 2 }] },
    { finding: "of-drive", sets: [{ kind: "coverage", what: "candidates:of-drive", value: 1 }] },
  ]);
  const [stays, expected] = ["stays", "expected"].map((name) => line.table?.columns.findIndex((column) => column.name === name) ?? -1);
  const shares = line.table?.rows.map((row) => row[stays ?? 0]);
  expect(line.table?.rows.map((row) => row[expected ?? 0])).toEqual([600, 300, 270].map((value) => expect.closeTo(value, 9)));
  expect(shares?.[0]).toBeGreaterThan(0.85);
  expect(Number(shares?.[1]) + Number(shares?.[2])).toBeLessThan(1.2);
});

test("no value changes by a weight alone: without a finding the same candidates are begun for the same value", async () => {
  const candidate = [
    { id: "a", ...asks, ...raises, ...says(1000), system: "drive" },
    { id: "b", ...asks, ...raises, ...says(500), category: "YFC" },
    { id: "c", ...asks, ...raises, ...says(450) },
  ];
  const [all, fewer, none] = [await lineOf(candidate), await lineOf(candidate, findings.slice(1)), await lineOf(candidate, [])];
  expect([fewer.value, none.value]).toEqual([all.value, all.value]);
  expect(none.choices).toEqual(all.choices);
  expect(none.because).toEqual([]);
});

test("without values it is a rule of division that has no value, promises no outcome and adds no levels", async () => {
  const line = await lineOf([
    { id: "a", ...asks, ...raises },
    { id: "b", ...asks, ...raises, system: "drive" },
  ]);
  expect(line).toMatchObject({
    objective: { kind: "rule", unit: null },
    value: null,
    value_label: null,
    figures: { funded: 2, raised: 2, value_per_100m: null },
  });
  expect(line.indicator).toMatchObject({ id: "readiness.candidates-reached", target: null });
  expect(line.action.text.en).toContain("a rule of division, which promises no outcome");
  expect(line.because?.map(({ finding, sets }) => [finding, sets.map(({ kind }) => kind)])).toEqual([
    ["missing-subject-CN", ["weight"]],
    ["unstable-support-CN", ["weight"]],
    ["of-drive", ["weight"]],
  ]);
  expect(line.table?.columns.some(({ name }) => name === "stays")).toBe(false);
});

test("those that state nothing are told by eight others, and the line says so with its trial", async () => {
  const others = Array.from({ length: 9 }, (_, at) => ({ id: `s${at}`, ...asks, technology: `t${at}`, ...says(300 + 20 * at) }));
  const { note, table } = await lineOf([...others, { id: "x", ...asks }]);
  expect(note?.text.en).toMatch(
    /1 states nothing: it is taken to bring what the 9 others expect for each unit of public money.*Tried by leaving out one technology after another: \d+% of 9/,
  );
  const at = table?.columns.findIndex(({ name }) => name === "like_others") ?? -1;
  expect(table?.rows.map((row) => row[at])).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
});

test("by the rule as many are begun as the money begins, whatever levels they would rise by, and lots decide among equal ones: the same for whoever draws again", async () => {
  const four = ["a", "b", "c", "d"].map((id) => ({ id, ...asks, ...raises }));
  const begun = async (candidate: readonly Fields[]) => (await lineOf(candidate, [])).choices?.map(({ id }) => id);
  const drawn = await begun(four);
  expect(drawn).toHaveLength(2);
  expect(await begun(four.map((each) => ({ ...each, trl_after: drawn?.includes(each.id) === true ? 4 : 9 })))).toEqual(drawn);
  expect(await begun(four.toReversed())).toEqual(drawn);
  const dear = { id: "a", ...asks, ...raises, trl_after: 9, central_funds: "200" };
  expect(await begun([dear, ...four.slice(1)])).toHaveLength(2);
});

test("where some state a value and others none, or another outcome, nobody's value counts", async () => {
  const mixed = [
    { id: "a", ...asks, ...raises, ...says(1000) },
    { id: "b", ...asks, ...raises },
    { id: "c", ...asks, ...raises, ...says(3), outcome: "places reached" },
  ];
  const line = await lineOf(mixed, []);
  const larger = await lineOf([{ ...mixed[0], ...says(9000) }, ...mixed.slice(1)], []);
  expect(line).toMatchObject({ value: null, objective: { kind: "rule" }, figures: { funded: 2 } });
  expect(larger.choices).toEqual(line.choices);
});
