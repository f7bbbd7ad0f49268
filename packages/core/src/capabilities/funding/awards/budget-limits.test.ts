import { expect, test } from "vitest";
import { applicationOf } from "../../../../test/ranked-application.ts";
import { recordOf } from "../../../../test/record-of.ts";
import type { Application } from "../../../register/entities/application.ts";
import type { Call } from "../../../register/entities/call.ts";
import { budgetLimits } from "./budget-limits.ts";
import { BudgetUse } from "./budget-use.ts";

const callOf = (...budgets: readonly Readonly<Record<string, unknown>>[]): Call => recordOf<Call>("call", { id: "c", budgets });
const asks = (id: string, amount: string | null, budgets: readonly unknown[] = []): Application => applicationOf(id, { amount_requested: amount, budgets });

/** Each budget with what is left of it and what the application asks of it. */
function table(call: Call, application: Application, before: readonly Application[] = []): unknown[] {
  const { limits, amount } = budgetLimits(call, [application], before);
  return limits.map(({ name, limit, ask }) => [name, amount(limit), amount(ask(application))]);
}

test.each<[string, Call, Application, readonly Application[], unknown[]]>([
  ["a call without a budget gives nothing", callOf(), asks("a", "5"), [], [["total", "0", "5"]]],
  [
    "what asks for nothing asks for 0",
    callOf({ year: 2026, amount: "10" }),
    asks("a", null),
    [],
    [
      ["total", "10", "0"],
      ["2026", "10", "0"],
    ],
  ],
  [
    "without years it counts in the only one of the call",
    callOf({ year: 2026, amount: "10" }),
    asks("a", "5"),
    [],
    [
      ["total", "10", "5"],
      ["2026", "10", "5"],
    ],
  ],
  [
    "… and where there are several, in the total alone",
    callOf({ year: 2026, amount: "10" }, { year: 2027, amount: "1.5" }),
    asks("a", "5"),
    [],
    [
      ["total", "11.5", "5"],
      ["2026", "10", "0"],
      ["2027", "1.5", "0"],
    ],
  ],
  [
    "what was awarded before is taken off",
    callOf({ year: 2026, amount: "10" }),
    asks("a", "5"),
    [asks("b", "9.75")],
    [
      ["total", "0.25", "5"],
      ["2026", "0.25", "5"],
    ],
  ],
])("%s", (_, call, application, before, expected) => {
  expect(table(call, application, before)).toEqual(expected);
});

test("where a year names levels, each level is a budget of its own; those that it does not name have 0", () => {
  const call = callOf({ year: 2026, level: "central", amount: "10" }, { year: 2027, amount: "4" });
  const application = asks("a", "8", [
    { year: 2026, level: "central", amount: "6" },
    { year: 2026, level: "local", amount: "1" },
    { year: 2027, amount: "1" },
  ]);
  const rows = table(call, application) as [string, string, string][];
  expect(rows.filter(([, limit, ask]) => limit !== "0" || ask !== "0")).toEqual([
    ["total", "14", "8"],
    ["2026", "10", "7"],
    ["2026 central", "10", "6"],
    ["2026 local", "0", "1"],
    ["2027", "4", "1"],
  ]);
  expect(rows.map(([name]) => name)).not.toContain("2027 central");
});

test.each<[string, readonly string[], string, { budgets: readonly string[]; amount: string } | null]>([
  ["to the last fen it fits", ["6"], "4", null],
  ["a fen more does not", ["6"], "4.01", { budgets: ["total", "2026"], amount: "0.01" }],
  ["where nothing is left even little is too much", ["6", "4"], "0.01", { budgets: ["total", "2026"], amount: "0.01" }],
  ["what asks for nothing always fits", ["6", "4"], "0", null],
])("%s", (_, taken, amount, expected) => {
  const all = [...taken, amount].map((each, at) => asks(`a${at}`, each));
  const limits = budgetLimits(callOf({ year: 2026, amount: "10" }), all, []);
  const use = new BudgetUse(limits, all.slice(0, -1));
  const short = use.shortfall(all.at(-1) as Application);
  expect(short === null ? null : { budgets: short.budgets, amount: short.amount }).toEqual(expected);
  if (short !== null) expect(short.lack.text.zh).toBe(`预算（总额和2026年）尚缺${short.amount}`);
  expect(use.worst).toBe(0n);
});

test("what was taken beyond a budget shows as the worst excess", () => {
  const [a, b] = [asks("a", "8"), asks("b", "4.5")];
  const limits = budgetLimits(callOf({ year: 2026, amount: "10" }), [a, b], []);
  expect(limits.amount(new BudgetUse(limits, [a, b]).worst)).toBe("2.5");
});

test("an amount that is no decimal is a mistake of the program", () => {
  expect(() => budgetLimits(callOf({ year: 2026, amount: "10" }), [{ ...asks("a", "1"), amount_requested: "many" }], [])).toThrow("'many'");
});
