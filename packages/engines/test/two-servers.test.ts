import { checkRecord, type Entity, entityOf, type RecordStore } from "@quoin/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ledgerProblems } from "./ledger-checker.ts";
import { onEveryDatabase, type RecordPlace } from "./record-databases.ts";

type Fields = Readonly<Record<string, unknown>>;

const day = "2026-05-04";
const author = { who: "li", at: `${day}T02:00:00.000Z`, reason: "test", currency: "CNY" };

onEveryDatabase("two servers on one ledger", (newPlace) => {
  let place: RecordPlace;
  let servers: readonly [RecordStore, RecordStore];
  beforeEach(async () => {
    place = newPlace();
    servers = [await place.open(), await place.open()];
  });
  afterEach(async () => {
    for (const each of servers) await each.close();
  });

  /** Puts a record through one of the servers as it holds it; whether it was taken. */
  async function put(store: RecordStore, type: string, id: string, fields: Fields): Promise<boolean> {
    const { version, retired: _retired, ...held } = (await store.get(type, id))?.body ?? {};
    const change = checkRecord(entityOf(type) as Entity, { ...held, labels: { en: id }, ...fields, id });
    if (!change.ok) throw new Error(JSON.stringify(change.notes));
    return (await store.commit([{ ...change.value, expectedVersion: Number(version ?? 0) }], author)).ok;
  }

  test("of all that both do at once what is taken adds up to the coin, and no rule is broken in between", async () => {
    let seed = 7;
    const random = (most: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % most;
    };
    const [first] = servers;
    const budgets = (amount: number) => ({ currency: "CNY", budgets: [{ year: 2026, level: "central", amount: String(amount) }] });
    for (const id of ["o", "m"]) await put(first, "organisation", id, {});
    await put(first, "fund", "f", budgets(400));
    await put(first, "programme", "pr", { fund: "f" });
    const award = { description: "x", currency: "CNY", award_date: day, recipient_organisation: "o", funding_organisation: "m", programme: "pr" };
    for (const id of ["p", "q"]) {
      await put(first, "project", id, { programme: "pr" });
      await put(first, "award", id, { ...award, amount_awarded: "60", project: id });
    }
    const instalments = [1, 2, 3].map((number) => ({ id: String(number), amount: "20", milestone: `m${number}` }));
    for (const { milestone } of instalments) await put(first, "milestone", milestone, { project: "p", due: day });
    const agreed = { award: "p", project: "p", number: "1", payee: "o", parties: ["o", "m"], currency: "CNY", signed: day, labels: {}, instalments };
    expect(await put(first, "contract", "c", agreed)).toBe(true);

    // What was taken, kept beside the ledger: in hundredths.
    const tally = { paid: 0, back: 0, budget: 40_000, awarded: 12_000 };
    let number = 0;
    const flow = (type: string, cents: number, project: string, more: Fields = {}) => ({
      type,
      amount: (cents / 100).toFixed(2),
      currency: "CNY",
      date: day,
      labels: {},
      award: project,
      project,
      to: "o",
      ...more,
    });
    const deeds: readonly ((store: RecordStore) => Promise<void>)[] = [
      async (store) => {
        const [cents, id] = [1 + random(1_500), `t${number++}`];
        if (await put(store, "transaction", id, flow("disbursement", cents, "q"))) tally.paid += cents;
      },
      async (store) => {
        const [instalment, id] = [String(1 + random(3)), `t${number++}`];
        if (await put(store, "transaction", id, flow("disbursement", 2_000, "p", { contract: "c", instalment }))) tally.paid += 2_000;
      },
      async (store) => {
        const [cents, id] = [1 + random(900), `t${number++}`];
        if (await put(store, "transaction", id, flow("refund", cents, "q"))) tally.back += cents;
      },
      async (store) => {
        const id = `m${1 + random(3)}`;
        const accepted = (await store.get("milestone", id))?.body["accepted"] ?? null;
        await put(store, "milestone", id, { accepted: accepted === null ? day : null });
      },
      async (store) => {
        const whole = 100 + random(500);
        if (await put(store, "fund", "f", budgets(whole))) tally.budget = whole * 100;
      },
      async (store) => {
        const [cents, id] = [1 + random(6_000), `a${number++}`];
        if (await put(store, "award", id, { ...award, amount_awarded: (cents / 100).toFixed(2) })) tally.awarded += cents;
      },
    ];
    const done: number[] = [];
    for (let round = 0; round < 30; round++) {
      const before = JSON.stringify(tally);
      await Promise.all(servers.map((store) => deeds[random(deeds.length)]?.(store)));
      if (JSON.stringify(tally) !== before) done.push(round);
      expect([round, await ledgerProblems((statement) => place.sql(statement))]).toEqual([round, []]);
    }
    const sums: Record<string, number> = {};
    for (const { place: at, units } of await first.closings({ isNewest: true })) sums[at.account] = (sums[at.account] ?? 0) + Number(units);
    const { paid = 0, budget = 0, appropriation = 0, reserved = 0, committed = 0, due = 0, excess = 0 } = sums;
    expect(paid).toBe(tally.paid - tally.back);
    expect(budget).toBe(-tally.budget);
    // Awards that come without a call are entered as made elsewhere: what the fund lacks for them is listed, and in no other sum.
    expect(reserved + committed + due + paid + tally.back + excess).toBe(tally.awarded);
    expect(appropriation).toBe(tally.budget - (reserved + committed + due + paid));
    expect(done.length).toBeGreaterThan(8);
    expect(await first.problems()).toEqual([]);
  });
});
