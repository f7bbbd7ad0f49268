import { decimalText } from "@quoin/methods";
import { expect, test } from "vitest";
import { moneyOf } from "../../../../test/money-of.ts";
import { contingent } from "./contingent.ts";
import { leverageFlows } from "./leverage-flows.ts";

type Given = Parameters<typeof moneyOf>[0];

function flows(given: Given): unknown[] {
  return leverageFlows(moneyOf(given)).flows.map((flow) => [flow.basis, flow.level, decimalText(flow.amount), flow.undertaking, flow.programme, flow.region]);
}

const known = { awards: [{ id: "a", amount_awarded: "9", project: "p", programme: "pr" }], projects: [{ id: "p", region: "350000" }] };

test.each<[string, Given, unknown[]]>([
  [
    "money for a project carries its region and the award's programme",
    { ...known, transactions: [{ award: "a", level: "central" }] },
    [["commitment", "central", "100", "project p", "pr", "350000"]],
  ],
  [
    "a payment finds its project through the award; the award's own promise has no level and is left out",
    { ...known, transactions: [{ type: "disbursement", award: "a", level: "central", amount: "3" }] },
    [["disbursement", "central", "3", "project p", "pr", "350000"]],
  ],
  [
    "a refund takes away, equity and matching money add",
    {
      transactions: [
        { type: "refund", fund: "f", level: "central", amount: "3" },
        { type: "equity", fund: "f", level: "enterprise", amount: "4" },
        { type: "matching", fund: "f", level: "local", amount: "5" },
      ],
    },
    [
      ["disbursement", "central", "-3", "fund f", null, null],
      ["disbursement", "enterprise", "4", "fund f", null, null],
      ["disbursement", "local", "5", "fund f", null, null],
    ],
  ],
  [
    "money for an award of no project stands with the award, and money that names nothing alone",
    {
      awards: [{ id: "b", amount_awarded: "1" }],
      transactions: [{ type: "disbursement", award: "b", level: "central" }, { type: "disbursement", level: "central" }, { level: "central" }],
    },
    [
      ["commitment", "central", "100", "commitment 0", null, null],
      ["disbursement", "central", "100", "award b", null, null],
      ["disbursement", "central", "100", "transaction t1", null, null],
    ],
  ],
  [
    "what was asked, spent, received or guaranteed takes part in no ratio",
    { transactions: ["application", "expenditure", "incoming-funds", "guarantee"].map((type) => ({ type, level: "central" })) },
    [],
  ],
])("%s", (_, given, expected) => {
  expect(flows(given)).toEqual(expected);
});

test("money whose level nobody named is in no ratio and counted by currency", () => {
  const { notes } = leverageFlows(moneyOf({ transactions: [{ amount: "0.1" }, { amount: "0.2" }, { amount: "5", currency: "EUR" }] }));
  expect(notes.map(({ code, parameters }) => [code, parameters])).toEqual([
    ["leverage.level-unknown", { count: 2, amount: "0.3", currency: "CNY" }],
    ["leverage.level-unknown", { count: 1, amount: "5", currency: "EUR" }],
  ]);
});

test("guarantees stand by currency, beside the cash", () => {
  const transactions = [
    { type: "guarantee", amount: "1", currency: "EUR" },
    { type: "guarantee", amount: "0.1" },
    { type: "guarantee", amount: "0.2" },
    { type: "commitment", amount: "50" },
  ];
  expect(contingent(moneyOf({ transactions }))).toEqual([
    { currency: "CNY", amount: "0.3" },
    { currency: "EUR", amount: "1" },
  ]);
  expect(contingent(moneyOf({}))).toEqual([]);
});
