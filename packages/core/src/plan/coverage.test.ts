import { expect, test } from "vitest";
import type { Finding } from "../diagnosis/finding/finding.ts";
import { type AbsentEvidence, planCoverage } from "./coverage.ts";

const makers = [{ item: "M1.9", answers: ["passed-evaluations"] }] as unknown as Parameters<typeof planCoverage>[2];
const found = (...verdicts: readonly Finding["verdict"][]) =>
  verdicts.map((verdict, at) => ({ id: `f${at}`, rule: "passed-evaluations", verdict, bears_on: ["M1.9"] }) as unknown as Finding);
const of = (item: string, findings: readonly Finding[], lines: readonly { id: string; item: string }[] = [], absent?: AbsentEvidence) =>
  planCoverage(lines, findings, makers, absent === undefined ? new Map() : new Map([[item, absent]])).find((each) => each.item === item);

test.each([
  ["no finding of its rules", found(), "plan-coverage.not-asked"],
  ["all of them open", found("insufficient-data", "insufficient-data"), "plan-coverage.undecided"],
  ["all of them refused", found("not-supported"), "plan-coverage.refused"],
  ["some refused, some open", found("not-supported", "insufficient-data"), "plan-coverage.mixed"],
  ["one confirmed from which nothing follows", found("confirmed", "not-supported"), "plan-coverage.nothing-follows"],
] as const)("of an item without a line is said: %s", (_, findings, code) => {
  const item = of("M1.9", findings);
  expect(item?.reason_data?.code).toBe(code);
  expect(item?.findings).toEqual(findings.map(({ id }) => id));
});

test("of a rule with several parts only the parts that the lines answer count", () => {
  const parted = [{ item: "M5.5", answers: ["opening"], parts: ["articles"] }] as unknown as Parameters<typeof planCoverage>[2];
  const opening = (part: string, verdict: Finding["verdict"]) => ({ id: part, rule: "opening", part, verdict, bears_on: [] }) as unknown as Finding;
  const findings = [opening("multinationals", "confirmed"), opening("articles", "not-supported"), opening("articles-peer", "insufficient-data")];
  expect(planCoverage([], findings, parted).find(({ item }) => item === "M5.5")?.reason_data?.code).toBe("plan-coverage.mixed");
});

test("how many findings stand behind a reason is said in words", () => {
  expect(of("M1.9", found("not-supported", "insufficient-data"))?.reason).toEqual({
    en: "Of the findings that would call for it, 1 is not supported and 1 has insufficient data.",
    zh: "可据以提出此项任务的判断中，1项不获支持，1项数据不足。",
  });
});

test("where nothing makes lines, what it would take is said, and nothing of what the data hold", () => {
  expect(of("M1.T3", found())?.reason?.en).toBe("Nothing is proposed here: that would take procurement of R&D.");
});

test.each([
  ["a table", { table: "laboratories", column: null }, "The workspace does not hold the table Laboratories of a public list with hosts and supervisors."],
  ["a column", { table: "own", column: "x" }, "The table own has no column x."],
  ["what cannot be used", { table: "own", column: null, problem: { en: "bad", zh: "坏" } }, "bad"],
] as const)("evidence that is lacking comes first: %s", (_, absent, said) => {
  expect(of("M1.9", found("confirmed"), [], absent)?.reason?.en).toBe(said);
});

test("an item with lines has no reason, but where another maker of it met what cannot be used", () => {
  const lines = [{ id: "M1.9-01", item: "M1.9" }];
  expect(of("M1.9", found("confirmed"), lines)).toEqual({ item: "M1.9", lines: ["M1.9-01"], findings: ["f0"], reason: null, reason_data: null });
  expect(of("M1.9", found(), lines, { table: "own", column: null })?.reason).toBeNull();
  expect(of("M1.9", found(), lines, { table: "own", column: null, problem: { en: "bad", zh: "坏" } })?.reason).toEqual({ en: "bad", zh: "坏" });
});
