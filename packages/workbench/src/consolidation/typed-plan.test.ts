import type { RenderedNote } from "@quoin/core";
import { expect, test } from "vitest";
import { faultsByPlace, newLine, sentPlan, typedPlan } from "./typed-plan.ts";

const content = {
  plan: [{ id: "p", title: "P" }],
  lines: [{ line: "1" }, { line: "2" }],
  money: [
    { line: "2", year: "2027", amount: "5", currency: "CNY" },
    { line: "1", year: "2026", amount: "3", currency: "CNY" },
  ],
  targets: [],
  capacity: [],
  needs: [{ line: "2", need: "Teachers" }],
};
const fault = (table: string, row: number, column: string): RenderedNote => ({
  code: "bundle.bad-cell",
  severity: "error",
  at: { table, row, column },
  message: `${table} ${row}`,
  fix: "",
  page_fix: "",
  parameters: { problem: "it must not be empty", problem_zh: "不得为空" },
});

test("rows stand under their line and are sent in the order of the lines", () => {
  const plan = typedPlan(content);
  expect(plan.lines.map(({ parts }) => parts.money.length)).toEqual([1, 1]);
  expect(sentPlan(plan).money.map(({ line, amount }) => [line, amount])).toEqual([
    ["1", "3"],
    ["2", "5"],
  ]);
  expect(sentPlan(plan).needs).toEqual([{ line: "2", need: "Teachers" }]);
});

test("an amount in words is sent as its number, one that cannot be read as it stands, and an empty row not at all", () => {
  const plan = typedPlan(content);
  const [first] = plan.lines;
  const money = [
    { amount: "", year: "" },
    { amount: "300万元", year: "2027" },
    { amount: "much", year: "2028" },
  ];
  const sent = sentPlan({ ...plan, lines: [{ ...first!, parts: { ...first!.parts, money } }] }).money;
  expect(sent.map(({ amount, currency }) => [amount, currency])).toEqual([
    ["3000000", "CNY"],
    ["much", undefined],
  ]);
});

test("a fault is shown at the row in which it was typed, empty rows before it counted", () => {
  const plan = typedPlan(content);
  const [first, second] = plan.lines;
  const shown = { ...plan, lines: [first!, { ...second!, parts: { ...second!.parts, money: [{}, { year: "20", amount: "5" }] } }] };
  const faults = faultsByPlace(shown, [fault("money", 2, "year"), fault("lines", 2, "start"), fault("plan", 1, "version")], "en");
  expect(faults.get("plan 0 version")).toBe("it must not be empty");
  expect([...faults.keys()]).toEqual(["money 1 1 year", "lines 1 start", "plan 0 version"]);
});

test("a new line has the number after the highest", () => {
  expect(newLine([]).cells["line"]).toBe("1");
  expect(newLine(typedPlan({ ...content, lines: [{ line: "7" }, { line: "a" }] }).lines).cells["line"]).toBe("8");
});
