import { expect, test } from "vitest";
import { moneyOf, transactionOf } from "../../../../test/money-of.ts";
import { overCommitment } from "./over-commitment.ts";

type Given = Parameters<typeof moneyOf>[0];
type Fields = Readonly<Record<string, unknown>>;

/** Code and the amounts that a note names, for payments that follow each other. */
function told(given: Given, ...payments: readonly Fields[]): unknown[] {
  const placed = payments.map((fields, at) => ({
    transaction: transactionOf({ id: `n${at}`, type: "disbursement", ...fields }),
    at: (field: string) => ({ row: at + 1, field }),
  }));
  return overCommitment(moneyOf(given), placed).map(({ code, at, parameters }) => [
    code,
    at.row,
    at.field,
    parameters["above"] ?? parameters["committed"] ?? null,
  ]);
}

const award = { awards: [{ id: "a", amount_awarded: "100", project: "p" }] };

test.each<[string, Given, readonly Fields[], unknown[]]>([
  ["up to the last fen a payment is covered", award, [{ award: "a", amount: "100" }], []],
  ["a fen more is not", award, [{ award: "a", amount: "100.01" }], [["pay.over-commitment", 1, "amount", "0.01"]]],
  [
    "payments of one file add up in their order",
    award,
    [
      { award: "a", amount: "60" },
      { award: "a", amount: "50" },
    ],
    [["pay.over-commitment", 2, "amount", "10"]],
  ],
  [
    "what was paid before counts",
    { ...award, transactions: [{ type: "disbursement", award: "a", amount: "60" }] },
    [{ award: "a", amount: "50" }],
    [["pay.over-commitment", 1, "amount", "10"]],
  ],
  [
    "a refund makes room",
    {
      ...award,
      transactions: [
        { type: "disbursement", award: "a", amount: "60" },
        { type: "refund", award: "a", amount: "20" },
      ],
    },
    [{ award: "a", amount: "50" }],
    [],
  ],
  [
    "also one in the same file, before the payment",
    award,
    [
      { award: "a", amount: "100" },
      { type: "refund", award: "a", amount: "10" },
      { award: "a", amount: "10" },
    ],
    [],
  ],
  [
    "a project is covered by all its awards",
    { awards: [...award.awards, { id: "b", amount_awarded: "50", project: "p" }] },
    [{ project: "p", amount: "150" }],
    [],
  ],
  [
    "… yet no award beyond its own amount",
    { awards: [...award.awards, { id: "b", amount_awarded: "50", project: "p" }] },
    [{ award: "b", amount: "60" }],
    [["pay.over-commitment", 1, "amount", "10"]],
  ],
  [
    "a project's awards together stand in the way too",
    { ...award, transactions: [{ type: "disbursement", project: "p", amount: "90" }] },
    [{ award: "a", amount: "20" }],
    [["pay.over-commitment", 1, "amount", "10"]],
  ],
  [
    "a commitment of the same file covers",
    {},
    [
      { type: "commitment", project: "p", amount: "10" },
      { project: "p", amount: "10" },
    ],
    [],
  ],
  ["where nobody committed anything it is told", {}, [{ project: "p" }], [["pay.no-commitment", 1, "amount", null]]],
  ["another currency than all that was committed is told", award, [{ award: "a", currency: "EUR" }], [["pay.other-currency", 1, "currency", "CNY"]]],
  ["what names neither award nor project is nobody's commitment", award, [{ fund: "f", amount: "1000" }], []],
  ["an award that is not there covers nothing", {}, [{ award: "gone" }], [["pay.no-commitment", 1, "amount", null]]],
  [
    "matching money and guarantees draw on nothing",
    award,
    [
      { type: "matching", award: "a", amount: "1000" },
      { type: "guarantee", award: "a", amount: "1000" },
    ],
    [],
  ],
])("%s", (_, given, payments, expected) => {
  expect(told(given, ...payments)).toEqual(expected);
});
