import type { PlanLine } from "@quoin/core";
import { expect, test } from "vitest";
import { knownMoney } from "./known-money.ts";

const line = (id: string, amount: number | null, currency: string, synthetic = false) => ({ id, amount, currency, synthetic }) as PlanLine;

test("sums by currency; what has no amount is not zero, what is invented is in no sum", () => {
  const lines = [line("a", 100, "CNY"), line("b", 5, "EUR"), line("c", null, "CNY"), line("d", 50, "CNY"), line("e", 7, "CNY", true)];
  const { byCurrency, priced, invented } = knownMoney(lines);
  expect([[...byCurrency], priced, invented.map(({ id }) => id)]).toEqual([
    [
      ["CNY", 150],
      ["EUR", 5],
    ],
    3,
    ["e"],
  ]);
});
