import { checkRecord, type Entity, entityOf, type Outcome, type RecordStore } from "@quoin/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ledgerProblems } from "./ledger-checker.ts";
import { onEveryDatabase, type RecordPlace } from "./record-databases.ts";

type Fields = Readonly<Record<string, unknown>>;

const day = "2026-05-04";
const author = { who: "li", at: `${day}T02:00:00.000Z`, reason: "test", currency: "CNY" };

onEveryDatabase("contracts in the ledger", (newPlace) => {
  let place: RecordPlace;
  let store: RecordStore;
  beforeEach(async () => {
    place = newPlace();
    store = await place.open();
    for (const id of ["o", "m", "new"]) await kept("organisation", id, {});
    await kept("fund", "f", { currency: "CNY", budgets: [{ year: 2026, level: "central", amount: "100" }] });
    await kept("programme", "pr", { fund: "f" });
    await kept("project", "p", { programme: "pr" });
    for (const id of ["m1", "m2"]) await kept("milestone", id, { project: "p", due: "2026-12-31" });
  });
  afterEach(async () => {
    expect(await ledgerProblems((statement) => place.sql(statement))).toEqual([]);
    expect(await store.problems()).toEqual([]);
    await store.close();
  });

  async function put(type: string, id: string, fields: Fields, more: Fields = {}): Promise<Outcome<unknown>> {
    const { version: _version, retired: _retired, ...held } = (await store.get(type, id))?.body ?? {};
    const change = checkRecord(entityOf(type) as Entity, { ...held, labels: { en: id }, ...fields, id });
    if (!change.ok) throw new Error(JSON.stringify(change.notes));
    return store.commit([change.value], { ...author, ...more });
  }
  async function kept(type: string, id: string, fields: Fields, more: Fields = {}): Promise<void> {
    expect([id, (await put(type, id, fields, more)).notes]).toEqual([id, []]);
  }
  const codes = async (outcome: Promise<Outcome<unknown>>) => (await outcome).notes.map(({ code }) => code);
  async function standing(query = {}): Promise<Fields> {
    const sums: Record<string, number> = {};
    for (const { place: at, units } of await store.closings({ ...query, isNewest: true })) sums[at.account] = (sums[at.account] ?? 0) + Number(units) / 100;
    return Object.fromEntries(Object.entries(sums).filter(([, amount]) => amount !== 0));
  }
  const award = (more: Fields = {}) =>
    kept(
      "award",
      "a",
      {
        description: "work",
        currency: "CNY",
        amount_awarded: "60",
        award_date: day,
        recipient_organisation: "o",
        funding_organisation: "m",
        project: "p",
        programme: "pr",
      },
      more,
    );
  const contract = (instalments: readonly Fields[]) => ({
    award: "a",
    project: "p",
    number: "2026-1",
    payee: "o",
    parties: ["o", "m"],
    currency: "CNY",
    signed: day,
    labels: {},
    instalments,
  });
  const first = { id: "1", amount: "20.05", milestone: "m1" };
  const second = { id: "2", amount: "30", milestone: "m2" };
  const pay = (id: string, amount: string, instalment: string) =>
    put("transaction", id, {
      type: "disbursement",
      amount,
      currency: "CNY",
      date: day,
      labels: {},
      award: "a",
      project: "p",
      contract: "c",
      instalment,
      to: "o",
    });

  test("takes its instalments out of what was due at once; a milestone that is accepted makes its own due", async () => {
    await award();
    expect(await standing({ project: "p" })).toEqual({ due: 60 });
    await kept("contract", "c", contract([first, second]));
    expect(await standing({ project: "p" })).toEqual({ reserved: 9.95, committed: 50.05 });
    expect(await codes(pay("t", "20.05", "1"))).toEqual(["pay.balance"]);
    await kept("milestone", "m1", { accepted: day });
    expect(await standing({ project: "p" })).toEqual({ reserved: 9.95, committed: 30, due: 20.05 });
    expect((await pay("t", "20.05", "1")).notes).toEqual([]);
    expect(await standing({ project: "p" })).toEqual({ reserved: 9.95, committed: 30, paid: 20.05 });
  });

  test("of an award that waits for its contract nothing is due; an instalment of another year or level is refused with what is there", async () => {
    await award({ needsContract: true });
    expect(await standing({ project: "p" })).toEqual({ reserved: 60 });
    const refused = await put("contract", "c", contract([{ ...first, year: 2027 }]));
    expect(refused).toMatchObject({ ok: false, notes: [{ code: "contract.lacks", parameters: { lack: "20.05", there: "2026 central 60" } }] });
    await kept("contract", "c", contract([{ id: "1", amount: "25", year: 2026, level: "central", milestone: null }]));
    expect(await standing({ project: "p" })).toEqual({ reserved: 35, due: 25 });
  });

  test("an amendment down gives back to the fund, one up takes from the award and then from the fund; what is due stays", async () => {
    await award();
    await kept("contract", "c", contract([first, second]));
    await kept("contract", "c", { instalments: [first, { ...second, amount: "10" }] });
    expect(await standing()).toEqual({ budget: -100, appropriation: 60, reserved: 9.95, committed: 30.05 });
    await kept("contract", "c", { instalments: [first, { ...second, amount: "39.95" }] });
    expect(await standing()).toEqual({ budget: -100, appropriation: 40, committed: 60 });
    await kept("milestone", "m1", { accepted: day });
    expect(await codes(put("contract", "c", { instalments: [{ ...first, amount: "1" }, second] }))).toEqual(["contract.settled"]);
  });

  test("an instalment that an amendment unties, or ties to a milestone that is accepted, is due and paid; nothing is blocked", async () => {
    await award();
    await kept("contract", "c", contract([first, second]));
    await kept("contract", "c", { instalments: [{ ...first, milestone: null }, second] });
    expect(await standing({ project: "p" })).toEqual({ reserved: 9.95, committed: 30, due: 20.05 });
    expect((await pay("t", "20.05", "1")).notes).toEqual([]);
    await kept("milestone", "m1", { accepted: day });
    await kept("contract", "c", {
      instalments: [
        { ...first, milestone: null },
        { ...second, amount: "25", milestone: "m1" },
      ],
    });
    expect(await standing({ project: "p" })).toEqual({ reserved: 9.95, due: 25, paid: 20.05 });
    expect((await pay("u", "25", "2")).notes).toEqual([]);
    // More, and untied in the same amendment: both are due.
    expect(await codes(put("contract", "c", { instalments: [{ ...first, milestone: "m2" }, second] }))).toEqual(["contract.settled"]);
  });

  test("an instalment that grows as it is untied is due whole", async () => {
    await award();
    await kept("contract", "c", contract([first, second]));
    await kept("contract", "c", { instalments: [first, { ...second, amount: "35", milestone: null }] });
    expect(await standing({ project: "p" })).toEqual({ reserved: 4.95, committed: 20.05, due: 35 });
  });

  test("a milestone that money waits for, or that is accepted, stays with its project; it is found by what waits for it", async () => {
    await kept("project", "q", {});
    await award();
    await kept("contract", "c", contract([first, { ...second, milestone: null }]));
    expect(await codes(put("milestone", "m1", { project: "q" }))).toEqual(["milestone.tied"]);
    expect(await codes(put("milestone", "m1", { project: null }))).toEqual(["milestone.tied"]);
    expect(await codes(put("milestone", "m1", { project: "q", accepted: day }))).toEqual(["milestone.tied"]);
    await kept("milestone", "m2", { project: "q" });
    await kept("milestone", "m2", { accepted: day });
    expect(await codes(put("milestone", "m2", { project: "p" }))).toEqual(["milestone.tied"]);
    await kept("milestone", "m1", { accepted: day });
    expect(await standing({ project: "p" })).toEqual({ reserved: 9.95, due: 50.05 });
  });

  test("an acceptance is taken back by entries that name what they undo, with what an amendment tied to it; what was paid is not", async () => {
    await award();
    await kept("contract", "c", contract([first, second]));
    await kept("milestone", "m1", { accepted: day });
    await kept("contract", "c", { instalments: [first, { ...second, milestone: "m1" }] });
    expect(await standing({ project: "p" })).toEqual({ reserved: 9.95, due: 50.05 });
    await kept("milestone", "m1", { accepted: null });
    expect(await standing({ project: "p" })).toEqual({ reserved: 9.95, committed: 50.05 });
    const entries = (await store.list("entry")).map(({ body }) => body).filter(({ document }) => document === "milestone/m1");
    expect(entries.map(({ kind }) => kind)).toEqual(["accept", "accept", "reversal", "reversal"]);
    expect(entries.map(({ reverses }) => reverses)).toEqual([null, null, entries[1]?.id, entries[0]?.id]);
    expect(await codes(pay("t", "20.05", "1"))).toEqual(["pay.balance"]);
    await kept("milestone", "m1", { accepted: day });
    expect((await pay("t", "20.05", "1")).notes).toEqual([]);
    // The other instalment is due and would cover it: what was paid is looked up, not what is left.
    expect(await codes(put("milestone", "m1", { accepted: null }))).toEqual(["milestone.paid"]);
    expect(await standing({ project: "p" })).toEqual({ reserved: 9.95, due: 30, paid: 20.05 });
  });
});
