import { expect, test } from "vitest";
import { officeOf } from "../../../test/office.ts";
import type { PlanLine } from "../../plan/plan.ts";
import { beyondNorms } from "./beyond-norms.ts";
import { normTable } from "./norm-table.ts";
import { oppositeLines } from "./opposite-lines.ts";

const table = async (choices: Readonly<Record<string, unknown>> = {}, lines: readonly { id: string; findings: string[] }[] = []) =>
  await normTable(lines, { ...officeOf({ choices }), findings: [{ id: "f", rule: "concentration" }] });
const of = (norms: Awaited<ReturnType<typeof table>>, id: string) => norms.find((each) => each.id === id);

test("each kind has a band with a base and the setting under which it stands; an open end says why; without a choice of the office it is a default", async () => {
  const norms = await table();
  expect([...new Set(norms.map(({ kind }) => kind))]).toEqual(["concentrated", "even", "short", "dependent"]);
  for (const { band, one_sided: why, base, setting, is_default: isDefault, decided } of norms) {
    const ends = [band.low, band.high].filter((end) => end !== null);
    expect([ends.length, why === null]).toEqual(why === null ? [2, true] : [1, false]);
    expect([base.zh, why?.en, why?.zh]).not.toContain("");
    expect(setting).toMatch(/^(thresholds|envelope)\./);
    expect([isDefault, decided]).toEqual([true, null]);
  }
  // What a rule calls too concentrated or too even on the one side lines keep to on the other.
  for (const id of ["concentrated", "even"]) expect(of(norms, id)?.band).toEqual({ low: -0.02, high: 0.02 });
  expect(of(await table({ thresholds: { concentration: { minimum_excess: 0.05 } } }), "concentrated")?.band).toEqual({ low: -0.05, high: 0.05 });
});

test("what the office sets is what is read: a threshold of a rule, a limit of the plan, and the one that follows the other", async () => {
  const norms = await table({ thresholds: { "unstable-support": { long_share: 0.6 } }, envelope: { largest_share: 0.3 } });
  expect(of(norms, "concentrated-money")).toMatchObject({ band: { low: null, high: 0.3 }, is_default: false });
  expect(of(norms, "short-share")).toMatchObject({ band: { low: 0.6, high: null }, is_default: false, rules: ["unstable-support"] });
  expect(of(norms, "short-money")).toMatchObject({ band: { low: 0.6, high: null }, is_default: true });
  expect(of(await table({ envelope: { long_share: 0.4 } }), "short-money")).toMatchObject({ band: { low: 0.4, high: null }, is_default: false });
});

test("lines that rest on a finding of the rule go by its norm", async () => {
  const norms = await table({}, [
    { id: "M1.2-01", findings: ["f"] },
    { id: "M2.1-01", findings: ["other"] },
  ]);
  expect(of(norms, "concentrated")?.lines).toEqual(["M1.2-01"]);
  expect(of(norms, "even")?.lines).toEqual([]);
});

test("who set it last, when and why, from the history of the settings", async () => {
  const office = officeOf({ choices: { envelope: { largest_share: 0.3 } } });
  const body = { id: "s1", changes: [{ path: "envelope.largest_share", before: "0.2", after: "0.3" }], file_before: "a", file_after: "b" };
  const at = "2026-05-12T08:00:00Z";
  await office.records.commit([{ type: "setting-change", id: "s1", body, references: [] }], { who: "Li Na", at, reason: "Meeting of 12 May" });
  const norms = await normTable([], { ...office, findings: [] });
  expect(of(norms, "concentrated-money")?.decided).toEqual({ by: "Li Na", on: at, reason: "Meeting of 12 May" });
  expect(of(norms, "concentrated")?.decided).toBeNull();
});

const line = (id: string, from: number | null, to: number | null, subject = "CN", indicator = "concentration.herfindahl") =>
  ({ id, subject: { type: "region", id: subject }, moves: { indicator, from, to, computed: true } }) as Pick<PlanLine, "id" | "subject" | "moves">;

test.each<[string, Parameters<typeof oppositeLines>[0], number]>([
  ["opposite", [line("M1.2-01", 0.14, 0.09), line("M2.1-02", 0.05, 0.07)], 1],
  ["the same way", [line("M1.2-01", 0.14, 0.09), line("M2.1-02", 0.05, 0.04)], 0],
  ["of another place", [line("M1.2-01", 0.14, 0.09), line("M2.1-02", 0.05, 0.07, "350000")], 0],
  ["another figure", [line("M1.2-01", 0.14, 0.09), line("M2.1-02", 0.05, 0.07, "CN", "hours")], 0],
  ["one that does not move", [line("M1.2-01", 0.14, 0.09), line("M2.1-02", 0.05, 0.05)], 0],
  ["one that is not known", [line("M1.2-01", 0.14, 0.09), line("M2.1-02", null, 0.07)], 0],
])("lines that push one figure: %s", (_, lines, faults) => {
  const notes = oppositeLines(lines);
  expect(notes.map(({ code }) => code)).toEqual(Array.from({ length: faults }, () => "design.opposite-lines"));
  if (faults > 0) expect(notes[0]?.parameters).toMatchObject({ up: "M2.1-02", down: "M1.2-01" });
});

test.each<[string, string, number, number | null, boolean, number]>([
  ["a division that stays within", "concentration", 0.1, 0.07, true, 0],
  ["one that turns what is too concentrated into too even", "concentration", 0.1, 0.05, true, 1],
  ["carriers that stay within", "carriers", 0.06, 0.09, true, 0],
  ["carriers that come to stand too close", "carriers", 0.06, 0.11, true, 1],
  ["what nobody has computed", "concentration", 0.1, 0.05, false, 0],
  ["what is not known", "concentration", 0.1, null, true, 0],
  ["a finding of another rule", "herding", 0.1, 0.05, true, 0],
])("a line does not cure a fault by its opposite: %s", async (_, rule, threshold, to, computed, faults) => {
  const moving = { id: "M1.2-01", findings: ["f"], moves: { indicator: "concentration.herfindahl", from: 0.14, to, computed, if_followed: false } };
  const finding = { id: "f", rule, measure: "concentration.herfindahl", threshold } as Parameters<typeof beyondNorms>[2][number];
  const notes = beyondNorms([moving], await table(), [finding]);
  expect(notes.map(({ code }) => code)).toEqual(Array.from({ length: faults }, () => "design.beyond-norm"));
  // The base is 0.08 of both: too concentrated from 0.1 on, too even from 0.06 on.
  if (faults > 0) expect(notes[0]?.parameters["limit"]).toBeCloseTo(rule === "concentration" ? 0.06 : 0.1, 12);
});
