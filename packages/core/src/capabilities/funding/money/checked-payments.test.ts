import { decimalOfNumber } from "@quoin/methods";
import { expect, test } from "vitest";
import { moneyOf } from "../../../../test/money-of.ts";
import { storedRecord } from "../../../../test/stored-record.ts";
import { type CheckedPayment, checkedPayments } from "./checked-payments.ts";

type Fields = Readonly<Record<string, unknown>>;

const money = moneyOf({
  awards: [
    { id: "a", amount_awarded: "100", project: "p" },
    { id: "b", amount_awarded: "5" },
  ],
});
const known = new Set(["award a", "award b", "project p", "project q"]);

/** Payments checked against a register that holds `known`; an id is the text that was hashed. */
async function checked(requests: readonly Fields[], scale = 1, over: string | null = null) {
  const records = {
    get: async (type: string, id: string) => (known.has(`${type} ${id}`) ? storedRecord(type, id) : null),
  };
  const placed = requests.map((fields, row) => ({
    fields: { type: "disbursement", date: "2025-03-01", ...fields },
    at: (field: string) => ({ row: row + 1, field }),
  }));
  const ports = { records, hasher: { sha256: (text: string | Uint8Array) => Buffer.from(text).toString("hex").slice(0, 64) } };
  return checkedPayments(ports, placed, money, { currency: "CNY", scale: decimalOfNumber(scale), over, takenOver: null });
}

async function bodies(requests: readonly Fields[], scale?: number, over?: string): Promise<readonly CheckedPayment["transaction"][]> {
  const outcome = await checked(requests, scale, over ?? null);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.notes));
  return outcome.value.map(({ transaction }) => transaction);
}

test.each<[Fields, Fields]>([
  [
    { amount: "10", award: "a" },
    { amount: "10", award: "a", project: "p", currency: "CNY" },
  ],
  [
    { amount: "10", award: "b" },
    { award: "b", project: null },
  ],
  [
    { amount: "10", award: "a", project: "p" },
    { award: "a", project: "p" },
  ],
  [
    { amount: "10", currency: "EUR", id: "own" },
    { currency: "EUR", id: "own" },
  ],
  [{ amount: 10.5 }, { amount: "10.5" }],
])("%o is booked as %o", async (given, expected) => {
  expect(await bodies([given])).toMatchObject([expected]);
});

test.each<[Fields, string, string]>([
  [{ amount: "0" }, "pay.zero", "amount"],
  [{ amount: "1", date: "2025-03" }, "pay.not-to-the-day", "date"],
  [{ amount: "1", award: "a", project: "q" }, "pay.other-project", "project"],
  [{ amount: "1", project: "gone" }, "pay.unknown-record", "project"],
  [{ amount: "1", award: "gone" }, "pay.unknown-record", "award"],
  [{}, "record.missing-field", "amount"],
  [{ amount: "ten" }, "record.bad-amount", "amount"],
  [{ amount: "1e50" }, "record.amount-out-of-range", "amount"],
  [{ amount: "1", type: "gift" }, "record.unknown-code", "type"],
])("%o is refused: %s", async (given, code, field) => {
  const outcome = await checked([given]);
  expect(outcome.ok ? [] : outcome.notes.map((each) => [each.code, each.at])).toContainEqual([code, { row: 1, field }]);
});

test("amounts in 万元 are yuan in the register", async () => {
  expect((await bodies([{ amount: "1.5" }], 10_000)).map(({ amount }) => amount)).toEqual(["15000"]);
});

test("the same payment has the same id, alike rows of one file ids of their own, and an id stands once", async () => {
  const [one] = await bodies([{ amount: "10" }]);
  const pair = await bodies([{ amount: "10" }, { amount: "10" }]);
  expect(pair[0]?.id).toBe(one?.id);
  expect(new Set(pair.map(({ id }) => id)).size).toBe(2);
  const repeated = await checked([
    { amount: "1", id: "x" },
    { amount: "2", id: "x" },
  ]);
  expect(repeated.ok ? [] : repeated.notes.map(({ code, at }) => [code, at.row])).toEqual([["pay.repeated-id", 2]]);
});

test("the reason to pay above the commitment stands with every payment", async () => {
  expect((await bodies([{ amount: "1" }], 1, "minutes of May")).map(({ over_commitment }) => over_commitment)).toEqual(["minutes of May"]);
});
