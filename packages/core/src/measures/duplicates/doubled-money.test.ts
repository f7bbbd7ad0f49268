import { expect, test } from "vitest";
import { doubledMoney } from "./doubled-money.ts";

const [a, b, c, d] = [{ funds: 100.1 }, { funds: 90 }, { funds: null }, { funds: 100.1 }];

test("of a pair the smaller amount is counted twice; of equal ones one of them", () => {
  expect(doubledMoney([{ a, b }])).toEqual({ amount: 90, unpriced: 0 });
  expect(doubledMoney([{ a, b: d }])).toEqual({ amount: 100.1, unpriced: 0 });
});

test("several that hang together are one group, whatever the order of their pairs; what has no amount adds nothing", () => {
  const pairs = [
    { a, b },
    { a: c, b: d },
    { a: b, b: c },
  ];
  expect(doubledMoney(pairs)).toEqual({ amount: 190.1, unpriced: 1 });
  expect(doubledMoney(pairs.toReversed())).toEqual(doubledMoney(pairs));
  expect(doubledMoney([{ a: c, b: { funds: null } }])).toEqual({ amount: 0, unpriced: 2 });
  expect(doubledMoney([])).toEqual({ amount: 0, unpriced: 0 });
});
