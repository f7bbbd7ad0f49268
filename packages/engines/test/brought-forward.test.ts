import { type ChangeAuthor, checkRecord, type Entity, entityOf, type RecordChange, type RecordStore } from "@quoin/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ledgerProblems } from "./ledger-checker.ts";
import { onEveryDatabase, type RecordPlace } from "./record-databases.ts";

type Fields = Readonly<Record<string, unknown>>;

const before: ChangeAuthor = { who: "quoin", at: "2026-05-04T02:00:00.000Z", reason: "brought forward", currency: "CNY", isBefore: true };

/** The account on which a kind of entry shows what a transaction of a type was: a payment of what nobody had promised is a promise first. */
function accountOf(type: string, kind: string): string | undefined {
  if (kind === "brought-forward-excess") return "excess";
  const shown: Readonly<Record<string, readonly [kind: string, account: string]>> = {
    commitment: ["award", "reserved"],
    disbursement: ["pay", "paid"],
    refund: ["refund", "returned"],
    matching: ["own", "own"],
    guarantee: ["guarantee", "contingent"],
  };
  const [own, account] = shown[type] ?? [];
  return own === kind ? account : undefined;
}

/** Thousandths of a coin as text, so that nothing here is rounded. */
const text = (thousandths: number) => (thousandths / 100_000).toFixed(5);

onEveryDatabase("what was promised and paid before the ledger", (newPlace) => {
  let place: RecordPlace;
  let store: RecordStore;
  beforeEach(async () => {
    place = newPlace();
    store = await place.open();
  });
  afterEach(async () => {
    expect(await ledgerProblems((statement) => place.sql(statement))).toEqual([]);
    await store.close();
  });
  const change = (type: string, id: string, fields: Fields): RecordChange => {
    const checked = checkRecord(entityOf(type) as Entity, { labels: { en: id }, ...fields, id });
    if (!checked.ok) throw new Error(JSON.stringify(checked.notes));
    return checked.value;
  };

  test("comes over once, to the cent: every promise, payment, refund, own fund and guarantee is an entry or a listed excess, and what is below a coin is carried on", async () => {
    let seed = 11;
    const random = (most: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % most;
    };
    const records: RecordChange[] = [
      change("organisation", "o", {}),
      change("fund", "f", { currency: "CNY", budgets: [{ year: 2025, level: "central", amount: "400" }] }),
      change("programme", "pr", { fund: "f" }),
    ];
    // In hundred-thousandths of the currency: three digits below a coin.
    const sums = new Map<string, number>();
    const add = (key: string, amount: number) => sums.set(key, (sums.get(key) ?? 0) + amount);
    for (let project = 0; project < 12; project++) {
      const id = `p${project}`;
      records.push(change("project", id, { programme: "pr" }));
      const awarded = 1_000_000 + random(8_000_000);
      const terms = { description: "x", currency: "CNY", award_date: "2025-03-01", recipient_organisation: "o", funding_organisation: "o" };
      records.push(change("award", id, { ...terms, amount_awarded: text(awarded), project: id, programme: "pr" }));
      let paid = 0;
      for (let number = 0; number < 8; number++) {
        const isRefund = paid > 0 && random(5) === 0;
        const amount = isRefund ? 1 + random(paid) : 1 + random(1_500_000);
        paid += isRefund ? -amount : amount;
        add(`${isRefund ? "refund" : "disbursement"} ${id}`, amount);
        const day = `2025-0${4 + Math.floor(number / 2)}-1${number}`;
        const flow = { type: isRefund ? "refund" : "disbursement", amount: text(amount), currency: "CNY", date: day, labels: {}, project: id, award: id };
        records.push(change("transaction", `${id}-${number}`, flow));
      }
    }
    // Projects without an award are promised by commitments; beside the public money stand own funds and guarantees.
    for (let project = 0; project < 6; project++) {
      const id = `w${project}`;
      records.push(change("project", id, { programme: "pr" }));
      for (const [number, type] of ["commitment", "disbursement", "matching", "commitment", "guarantee", "disbursement", "matching"].entries()) {
        const amount = 1 + random(2_000_000);
        add(`${type} ${id}`, amount);
        const flow = { type, amount: text(amount), currency: "CNY", date: `2025-0${2 + number}-10`, labels: {}, project: id };
        records.push(change("transaction", `${id}-${number}`, flow));
      }
    }
    expect((await store.commit(records, before)).notes).toEqual([]);
    const booked = new Map<string, number>();
    const entries = (await store.list("entry")).map(
      ({ body }) => body as unknown as { kind: string; document: string; lines: { account: string; amount: string }[] },
    );
    const types = new Map(records.filter(({ type }) => type === "transaction").map(({ id, body }) => [id, body]));
    for (const { kind, document, lines } of entries) {
      const flow = document.startsWith("transaction/") ? types.get(document.slice("transaction/".length)) : undefined;
      const onto = flow === undefined ? undefined : accountOf(String(flow["type"]), kind);
      if (flow === undefined || onto === undefined) continue;
      const key = `${String(flow["type"])} ${String(flow["project"])}`;
      for (const { account, amount } of lines) if (account === onto) booked.set(key, (booked.get(key) ?? 0) + Math.round(Number(amount) * 100));
    }
    expect([...sums].map(([key, amount]) => [key, Math.floor(amount / 1_000)]).sort()).toEqual([...booked].sort());
    // The fund gave what it had and not more; all else is listed.
    const { length } = entries;
    await store.close();
    store = await place.open();
    expect(await store.count("entry")).toBe(length);
  });
});
