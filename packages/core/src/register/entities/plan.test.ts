import { describe, expect, test } from "vitest";
import { belongingsOf, keptFields, stepsFrom, toldFaults, writableBy } from "../../../test/told-faults.ts";
import { entityOf } from "../entities.ts";

describe("a plan that was kept", () => {
  test("it is approved, then superseded; no draft comes after an approval", () => {
    expect(toldFaults("plan", {})).toEqual(["missing-field status"]);
    expect(stepsFrom("plan", null)).toEqual(["draft", "approved"]);
    expect(stepsFrom("plan", "draft")).toEqual(["approved"]);
    expect(stepsFrom("plan", "approved")).toEqual(["superseded"]);
    expect(stepsFrom("plan", "superseded")).toEqual([]);
  });

  test("it does not follow itself, and only its approval writes it", () => {
    expect(toldFaults("plan", { status: "approved", previous: "r" })).toEqual(["own-reference previous"]);
    expect(writableBy("plan", { status: "draft" })).toEqual({ fields: [], retire: false });
  });
});

describe("a line of it", () => {
  const line = { plan: "p", line: "1.1" };
  const told = (fields: object) => toldFaults("plan-line", { ...line, ...fields });

  test.each([
    [{ subject: { type: "region", id: "AD1" } }, []],
    [{ subject: "region/AD1" }, ["not-object subject"]],
    [{ amount: "-1" }, ["bad-amount amount"]],
    [{ start_year: 26 }, ["out-of-range start_year"]],
    [{ previous: "r" }, ["own-reference previous"]],
    [{ instrument: "magic" }, ["unknown-code instrument"]],
    [{ targets: [{ figure: "wait_days", bound: "most", value: 0 }] }, []],
    [{ targets: [{ figure: "hours", bound: "most" }] }, ["unknown-code targets.0.figure", "missing-field targets.0.value"]],
    [
      { targets: [{ figure: "wait_days", bound: "about", value: "5", by: 2200 }] },
      ["unknown-code targets.0.bound", "not-number targets.0.value", "out-of-range targets.0.by"],
    ],
  ])("%j tells %j", (fields, expected) => {
    expect(told(fields)).toEqual(expected);
  });

  test("candidates are never counted with projects, nor what has no record with what has one", () => {
    const kept = keptFields("plan-line", { ...line, projects: ["a"], candidates: ["a"], unregistered: ["2026-17", "α"] });
    expect(kept).toMatchObject({ projects: ["a"], candidates: ["a"], unregistered: ["2026-17", "α"], findings: [] });
  });

  test("it lies where its plan lies", async () => {
    expect((await belongingsOf("plan-line", line, { "plan/p": { region: "AD1" } })).places).toEqual(["AD1"]);
    expect((await belongingsOf("plan-line", line)).places).toEqual([]);
  });
});

describe("a plan that an office types", () => {
  const typed = { office: "o", plan: "2026", status: "draft" };
  const told = (fields: object) => toldFaults("plan-draft", { ...typed, ...fields });

  test("every cell stays as it was typed, wrong ones and years that are none too", () => {
    const lines = [{ line: "1", start: "next year", end: "1,5", action_zh: "建设 😀 中心", measure_item: "99" }];
    const money = [{ line: "no such line", year: "'26", amount: "-1 Mio.", currency: "bananas" }];
    const kept = keptFields("plan-draft", { ...typed, lines, money, from: "3000", approved_on: "some day" });
    expect(kept).toMatchObject({ lines, money, from: "3000", approved_on: "some day" });
    // What was not typed is empty, and told from what was.
    expect(kept["lines"]).toMatchObject([{ region: null, action_en: null }]);
  });

  test("only a row that belongs to no line is refused: nobody could find it again", () => {
    const row = [{ amount: "1" }];
    expect(told({ lines: [{ action_en: "x" }], money: row, targets: [{ indicator: "x" }], capacity: row, needs: [{ need: "people" }] })).toEqual([
      "missing-field lines.0.line",
      "missing-field money.0.line",
      "missing-field targets.0.line",
      "missing-field capacity.0.line",
      "missing-field needs.0.line",
    ]);
    expect(told({ lines: [{ line: "1", currency: "CNY" }] })).toEqual(["unknown-field lines.0.currency"]);
  });

  test("what was handed in comes back or is taken, and what was taken is written anew", () => {
    expect(stepsFrom("plan-draft", null)).toEqual(["draft"]);
    expect(stepsFrom("plan-draft", "draft")).toEqual(["handed-in"]);
    expect(stepsFrom("plan-draft", "handed-in")).toEqual(["draft", "taken"]);
    expect(stepsFrom("plan-draft", "taken")).toEqual(["draft"]);
  });

  test("its office alone reads it", async () => {
    expect(entityOf("plan-draft")?.policy.seen).toBe("only-department");
    expect((await belongingsOf("plan-draft", typed)).departments).toEqual(["o"]);
  });
});

describe("a plan that came in with a bundle", () => {
  const plan = { office: "o", plan: "2026", plan_version: "1", bundle: "a".repeat(64), signed_by: "key" };

  test("says whose it is, in which version, in which bundle and by whose key", () => {
    expect(toldFaults("office-plan", {})).toEqual(Object.keys(plan).map((name) => `missing-field ${name}`));
    expect(toldFaults("office-plan", plan)).toEqual([]);
    expect(toldFaults("office-plan", { ...plan, level: "village", status: "agreed", approved_on: "2026-02-30" })).toEqual([
      "unknown-code level",
      "unknown-code status",
      "bad-date approved_on",
    ]);
  });

  const line = { plan: "p", line: "1" };
  const told = (fields: object) => toldFaults("office-plan-line", { ...line, ...fields });

  test.each([
    [{ money: [{ year: 2026, amount: "1", currency: "CNY", kind: "intention" }] }, []],
    [{ money: [{ year: 2026, amount: "-1", currency: "CNY", kind: "hope" }] }, ["bad-amount money.0.amount", "unknown-code money.0.kind"]],
    [{ money: [{ year: 2026, amount: "1", kind: "commitment" }] }, ["missing-field money.0.currency"]],
    [{ targets: [{ indicator: "Share", year: 2026, target: 0 }] }, []],
    [{ targets: [{ indicator: "Share", target: 5 }] }, ["missing-field targets.0.year"]],
    [{ capacity: [{ product: "Steel", year: 2026, amount: -5, unit: "t" }] }, ["out-of-range capacity.0.amount"]],
    [{ capacity: [{ product: "Steel", year: 2026, amount: 5 }] }, ["missing-field capacity.0.unit"]],
    [{ start: 999, end: "2026" }, ["out-of-range start", "not-number end"]],
  ])("a line: %j tells %j", (fields, expected) => {
    expect(told(fields)).toEqual(expected);
  });
});

describe("what a text of a plan was decided to mean", () => {
  test("a technology, or none; whose word it was is not asked again", () => {
    expect(toldFaults("plan-text", { labels: null })).toEqual(["missing-field text", "missing-field means"]);
    expect(toldFaults("plan-text", { text: "新型显示", means: "none" })).toEqual([]);
    expect(toldFaults("plan-text", { text: "新型显示", means: "industry" })).toEqual(["unknown-code means"]);
  });
});
