import { expect, test } from "vitest";
import { type MoneyMove, moneyFlows, shownNodes, theRest } from "./money-flows.ts";

const move = (given: Partial<MoneyMove>): MoneyMove => ({
  type: "disbursement",
  amount: "100",
  currency: "CNY",
  level: "provincial",
  programme: "generic",
  holder: "institute",
  synthetic: false,
  ...given,
});

test("only money that was given is drawn, a refund takes it back, and each column holds all of it", () => {
  const [flows] = moneyFlows([
    move({ amount: "300.10" }),
    move({ amount: "0.20" }),
    move({ type: "refund", amount: "100.30" }),
    move({ type: "matching", level: "enterprise", amount: "50", holder: "firm" }),
    move({ type: "commitment", amount: "900" }),
    move({ type: "guarantee", amount: "900" }),
    move({ type: "expenditure", amount: "900" }),
    move({ type: "incoming-funds", amount: "900" }),
    move({ type: "application", amount: "900" }),
  ]);
  expect(flows?.total).toBe(250);
  for (const column of [0, 1, 2]) expect(flows?.nodes.filter((node) => node.column === column).reduce((sum, { amount }) => sum + amount, 0)).toBe(250);
  expect(flows?.nodes.map(({ kind, key, amount }) => [kind, key, amount])).toEqual([
    ["level", "provincial", 200],
    ["level", "enterprise", 50],
    ["programme", "generic", 250],
    ["holder", "institute", 200],
    ["holder", "firm", 50],
  ]);
});

test("two currencies never meet; what nobody has said stands last as not said; a long column ends in the rest", () => {
  const many = Array.from({ length: shownNodes + 5 }, (_, at) => move({ holder: `firm-${at}`, amount: String(100 + at) }));
  const [yuan, euro] = moneyFlows([...many, move({ programme: null, holder: null }), move({ currency: "EUR" })]);
  expect([yuan?.currency, euro?.currency, euro?.total]).toEqual(["CNY", "EUR", 100]);
  const holders = yuan?.nodes.filter(({ kind }) => kind === "holder") ?? [];
  expect(holders).toHaveLength(shownNodes + 1);
  expect(holders.slice(-2).map(({ key }) => key)).toEqual([theRest, null]);
  expect(holders[0]?.key).toBe(`firm-${shownNodes + 4}`);
  expect(moneyFlows([move({ type: "guarantee" })])).toEqual([]);
});
