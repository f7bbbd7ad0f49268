import { checkRecord, type Entity, entityOf, type Outcome, type RecordStore } from "@quoin/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LedgerProblem, ledgerProblems } from "./ledger-checker.ts";
import { onEveryDatabase, type RecordPlace } from "./record-databases.ts";

type Fields = Readonly<Record<string, unknown>>;

const day = "2026-05-04";
const author = { who: "li", at: `${day}T02:00:00.000Z`, reason: "test", currency: "CNY" };

onEveryDatabase("the ledger", (newPlace) => {
  let place: RecordPlace;
  let store: RecordStore;
  beforeEach(async () => {
    place = newPlace();
    store = await place.open();
    await kept("organisation", "o", {});
    await kept("organisation", "m", {});
  });
  afterEach(async () => {
    expect(await problems()).toEqual([]);
    expect(await store.problems()).toEqual([]);
    await store.close();
  });

  /** Puts a record as it is to be, in one commit of its own. */
  async function put(type: string, id: string, fields: Fields, more: Partial<typeof author> & { isBefore?: boolean } = {}): Promise<Outcome<unknown>> {
    const { version: _version, retired: _retired, ...held } = (await store.get(type, id))?.body ?? {};
    const change = checkRecord(entityOf(type) as Entity, { ...held, labels: { en: id }, ...fields, id });
    if (!change.ok) throw new Error(JSON.stringify(change.notes));
    return store.commit([change.value], { ...author, ...more });
  }
  async function kept(type: string, id: string, fields: Fields, more: Partial<typeof author> & { isBefore?: boolean } = {}): Promise<void> {
    const outcome = await put(type, id, fields, more);
    expect([id, outcome.notes]).toEqual([id, []]);
  }
  const codes = async (outcome: Promise<Outcome<unknown>>) => (await outcome).notes.map(({ code }) => code);
  /** What stands on the accounts, summed over everything else, in the currency itself. */
  async function standing(query = {}): Promise<Fields> {
    const sums: Record<string, number> = {};
    for (const { place: at, units } of await store.closings({ ...query, isNewest: true })) sums[at.account] = (sums[at.account] ?? 0) + Number(units) / 100;
    return Object.fromEntries(Object.entries(sums).filter(([, amount]) => amount !== 0));
  }
  const problems = (): Promise<readonly LedgerProblem[]> => ledgerProblems((statement) => place.sql(statement));
  const budgets = (amount: string, level = "central") => [{ year: 2026, level, amount }];
  const fund = (amount: string) => kept("fund", "f", { currency: "CNY", budgets: budgets(amount) });
  const call = (fields: Fields) => ({ fund: "f", currency: "CNY", opens: "2026-01-01", closes: "2026-12-31", department: "m", ...fields });
  const award = (amount: string, fields: Fields = {}) => ({
    description: "work",
    currency: "CNY",
    amount_awarded: amount,
    award_date: day,
    recipient_organisation: "o",
    funding_organisation: "m",
    ...fields,
  });
  const transaction = (type: string, amount: string, fields: Fields) => ({ type, amount, currency: "CNY", date: day, labels: {}, ...fields });

  test("a budget is granted, allotted to its call, and what is beyond it refused with what lacks", async () => {
    await fund("100");
    expect(await standing()).toEqual({ budget: -100, appropriation: 100 });
    await kept("call", "k", call({ budgets: budgets("60"), status: "draft" }));
    await kept("call", "k", { status: "open" });
    expect(await standing()).toEqual({ budget: -100, appropriation: 40, allotted: 60 });
    await kept("call", "l", call({ budgets: budgets("40.01"), status: "draft" }));
    const refused = await put("call", "l", { status: "open" });
    expect(refused).toMatchObject({ ok: false, notes: [{ code: "ledger.fund-lacks", parameters: { fund: "f", left: "40", lack: "0.01" } }] });
    expect((await store.get("call", "l"))?.body["status"]).toBe("draft");
    // Money of another level is not taken for it.
    await kept("call", "n", call({ budgets: budgets("1", "provincial"), status: "draft" }));
    expect(await codes(put("call", "n", { status: "open" }))).toEqual(["ledger.fund-lacks"]);
    // Opened again, it is not allotted again.
    await kept("call", "k", { status: "closed" });
    await kept("call", "k", { status: "open" });
    expect(await standing({ call: "k" })).toEqual({ allotted: 60 });
  });

  test("a cut takes what nobody was promised, and is refused with those whom it would uncover", async () => {
    await fund("100");
    await kept("call", "k", call({ budgets: budgets("60"), status: "draft" }));
    await kept("call", "k", { status: "open" });
    const cut = await put("fund", "f", { budgets: budgets("59.99") });
    expect(cut).toMatchObject({ ok: false, notes: [{ code: "ledger.cut-uncovers", parameters: { lack: "0.01", uncovers: "call k (allotted 60)" } }] });
    await kept("fund", "f", { budgets: budgets("60") });
    expect(await standing()).toEqual({ budget: -60, allotted: 60 });
    await kept("fund", "f", { budgets: budgets("70") });
    expect(await standing()).toEqual({ budget: -70, allotted: 60, appropriation: 10 });
  });

  test("an award is due at once; payments, refunds and what is taken back balance to the cent", async () => {
    await fund("100");
    await kept("programme", "pr", { fund: "f" });
    await kept("project", "p", { programme: "pr" });
    await kept("award", "a", award("30.10", { project: "p", programme: "pr" }));
    expect(await standing()).toEqual({ budget: -100, appropriation: 69.9, due: 30.1 });
    await kept("transaction", "t1", transaction("disbursement", "20.05", { award: "a", project: "p", level: "central" }));
    expect(await codes(put("transaction", "t2", transaction("disbursement", "10.06", { award: "a", project: "p" })))).toEqual(["pay.balance"]);
    // Provincial money was never promised.
    expect(await codes(put("transaction", "t3", transaction("disbursement", "1", { award: "a", project: "p", level: "provincial" })))).toEqual(["pay.balance"]);
    await kept("transaction", "t4", transaction("refund", "5.05", { award: "a", project: "p" }));
    expect(await standing()).toEqual({ budget: -100, appropriation: 74.95, due: 10.05, paid: 15 });
    expect(await codes(put("transaction", "t5", transaction("refund", "15.01", { award: "a", project: "p" })))).toEqual(["pay.refund"]);
    const stored = await store.get("transaction", "t4");
    const back = checkRecord(entityOf("transaction") as Entity, { ...transaction("refund", "5.05", { award: "a", project: "p" }), id: "t4" });
    if (!back.ok || stored === null) throw new Error("no refund");
    expect((await store.commit([{ ...back.value, retired: true }], { ...author, reason: "typed twice" })).notes).toEqual([]);
    expect(await standing()).toEqual({ budget: -100, appropriation: 69.9, due: 10.05, paid: 20.05 });
    const entries = (await store.list("entry")).map(({ body }) => body);
    const reversals = entries.filter(({ kind }) => kind === "reversal");
    expect(reversals.map(({ reverses, reason }) => [entries.find(({ id }) => id === reverses)?.["kind"], reason])).toEqual([
      ["give-back", "typed twice"],
      ["refund", "typed twice"],
    ]);
  });

  test("entries are found by whose money they move, in the order of booking, a page at a time", async () => {
    await fund("100");
    for (const id of ["p", "q"]) {
      await kept("project", id, { currency: "CNY", department: "m" });
      await kept("award", `a-${id}`, award("30", { project: id }));
    }
    for (const [at, id] of ["p", "q", "p", "p"].entries()) await kept("transaction", `t${at}`, transaction("disbursement", "5", { award: `a-${id}`, to: "o" }));
    const all = await store.entriesAbout({ limit: 100 });
    expect(all.map(({ id }) => id)).toEqual(all.map(({ id }) => id).sort());
    expect(new Set(all.map(({ at }) => at))).toEqual(new Set([author.at]));
    const ofRecords = await store.list("entry");
    expect(all.length).toBe(ofRecords.length);
    const about = (project: string) =>
      ofRecords.filter(({ body }) => (body["lines"] as readonly Fields[]).some((line) => line["project"] === project)).map(({ id }) => id);
    const [first, second] = about("p");
    expect((await store.entriesAbout({ project: "p", limit: 100 })).map(({ id }) => id)).toEqual(about("p"));
    expect((await store.entriesAbout({ project: "p", after: first, limit: 1 })).map(({ id }) => id)).toEqual([second]);
    expect(await store.entriesAbout({ project: "p", at: "2026-05-03", limit: 100 })).toEqual([]);
    expect(await store.entriesAbout({ fund: null, project: "q", limit: 100 })).toHaveLength(about("q").length);
    expect(await store.entriesAbout({ project: "nobody", limit: 100 })).toEqual([]);
  });

  test("a booking dated before its promise is refused, since a day would end below 0", async () => {
    await kept("project", "p", {});
    await kept("award", "a", award("30", { project: "p" }));
    expect(await codes(put("transaction", "t", transaction("disbursement", "1", { award: "a", project: "p", date: "2026-05-03" })))).toEqual(["pay.balance"]);
  });

  test("what was done before and does not fit is an excess, in no other sum", async () => {
    await fund("10");
    await kept("programme", "pr", { fund: "f" });
    await kept("project", "p", { programme: "pr" });
    const before = { isBefore: true };
    await kept("award", "a", award("30", { project: "p", programme: "pr" }), before);
    await kept("transaction", "t", transaction("disbursement", "12", { award: "a", project: "p" }), before);
    expect(await standing()).toEqual({ budget: -10, paid: 10, excess: 22, "excess-source": -22 });
    // It becomes a promise as the fund gets the money, and only falls.
    expect(await codes(put("transaction", "u", transaction("disbursement", "5", { award: "a", project: "p" })))).toEqual(["ledger.fund-lacks"]);
    await kept("fund", "f", { budgets: budgets("15") });
    await kept("transaction", "u", transaction("disbursement", "5", { award: "a", project: "p" }));
    expect(await standing()).toEqual({ budget: -15, paid: 15, excess: 17, "excess-source": -17 });
  });

  test("own funds and guarantees stand beside the public money", async () => {
    await kept("project", "p", {});
    await kept("transaction", "t", transaction("matching", "7.5", { project: "p", level: "enterprise" }));
    await kept("transaction", "g", transaction("guarantee", "100", { project: "p", level: "bank" }));
    expect(await standing()).toEqual({ own: 7.5, "own-source": -7.5, contingent: 100, "contingent-source": -100 });
  });

  test("a loan or guarantee is granted, called and released within what may be lost by it, and each of it is taken back by its opposite", async () => {
    const backing = (fields: Fields) => ({ kind: "guarantee", taker: "o", currency: "CNY", principal: "100", covered: 0.8, from: "2026-01-01", ...fields });
    const act = (type: string, amount: string, fields: Fields = {}) => transaction(type, amount, { backing: "b", level: "provincial", ...fields });
    await kept("backing", "b", backing({}));
    await kept("backing", "c", backing({ kind: "loan", principal: "50" }));
    expect(await codes(put("transaction", "much", act("guarantee", "80.01")))).toEqual(["pay.backing-left"]);
    await kept("transaction", "g", act("guarantee", "80"));
    await kept("transaction", "h", act("guarantee", "50", { backing: "c" }));
    expect(await codes(put("transaction", "more", act("guarantee", "0.01")))).toEqual(["pay.backing-left"]);
    await kept("transaction", "r", act("guarantee-release", "30"));
    await kept("transaction", "k", act("guarantee-call", "20"));
    expect(await standing()).toEqual({ contingent: 80, called: 20, "contingent-source": -100 });
    // What stands there of another one is not this one's.
    expect(await codes(put("transaction", "over", act("guarantee-call", "30.01")))).toEqual(["pay.backing-left"]);
    expect(await codes(put("transaction", "early", act("guarantee-call", "1", { date: "2026-05-01" })))).toEqual(["pay.backing-left"]);
    expect(await codes(put("transaction", "none", transaction("guarantee-call", "1", { level: "provincial" })))).toEqual(["pay.without-backing"]);
    expect(await codes(put("transaction", "euro", act("guarantee-release", "1", { currency: "EUR" })))).toEqual(["pay.backing-currency"]);
    const back = async (id: string) => {
      const { version: _version, retired: _retired, ...body } = (await store.get("transaction", id))?.body ?? {};
      const checked = checkRecord(entityOf("transaction") as Entity, body);
      if (!checked.ok) throw new Error(id);
      return store.commit([{ ...checked.value, retired: true }], author);
    };
    expect(await codes(back("g"))).toEqual(["pay.backing-used"]);
    expect((await back("k")).ok).toBe(true);
    expect(await standing()).toEqual({ contingent: 100, "contingent-source": -100 });
    expect((await back("r")).ok).toBe(true);
    expect((await back("g")).ok).toBe(true);
    expect(await standing()).toEqual({ contingent: 50, "contingent-source": -50 });
  });

  describe("the database itself", () => {
    const entry = (id: string, more = "") =>
      `insert into ledger_entry (id, seq, day, kind, currency, reverses, reason, document) values ('${id}', 900, '${day}', 'pay', 'CNY', null, '', 'x')${more}`;

    async function placesOfPayment(): Promise<readonly [number, number]> {
      await kept("project", "p", {});
      await kept("award", "a", award("30", { project: "p" }));
      await kept("transaction", "t", transaction("disbursement", "1", { award: "a", project: "p" }));
      const id = async (account: string) => Number((await place.sql(`select id from ledger_account where account = '${account}'`))[0]?.["id"]);
      return [await id("due"), await id("paid")];
    }

    test("refuses entries that do not balance, that take more than there is, and every change of what was booked", async () => {
      const [due, paid] = await placesOfPayment();
      const lines = (units: number, other: number) =>
        `insert into ledger_line (entry, line, account, units) values ('z', 1, ${due}, ${units}), ('z', 2, ${paid}, ${other})`;
      const tried = async (...statements: readonly string[]) => {
        await expect(place.strictly(statements)).rejects.toThrow();
      };
      await tried(lines(-100, 101), entry("z"));
      await tried(lines(-3_000, 3_000), entry("z"));
      await tried(lines(-100, 100));
      await tried("update ledger_line set units = 5");
      await tried("delete from ledger_entry");
      await tried("update record set body = '{}' where type = 'entry'");
      await tried(`insert into ledger_line (entry, line, account, units) values ('e-000000001', 9, ${due}, 1)`);
      await tried("update ledger_balance set units = -1 where is_source = 0");
      await place.strictly([lines(-100, 100), entry("z")]);
      expect(await problems()).toEqual([{ problem: "entry without a record", at: "z" }]);
      await dropped("z", due, paid);
    });

    /** Takes a posting away behind all rules, so that the checker's own test leaves sound books. */
    async function dropped(id: string, due: number, paid: number): Promise<void> {
      for (const trigger of ["ledger_line_no_delete", "ledger_entry_no_delete"])
        if (place.words[0] === "sqlite") await place.sql(`drop trigger if exists ${trigger}`);
      await place.sql(`delete from ledger_line where entry = '${id}'`);
      await place.sql(`delete from ledger_entry where id = '${id}'`);
      await place.sql(`update ledger_balance set units = units + 100 where account = ${due}`);
      await place.sql(`update ledger_balance set units = units - 100 where account = ${paid}`);
    }
  });

  test("money of a source that a budget line names is kept apart: a call, a cut and an award draw on their own; a line that names none serves any", async () => {
    const line = (amount: string, source?: string) => ({ year: 2026, level: "central", amount, ...(source === undefined ? {} : { source }) });
    await kept("fund", "f", { currency: "CNY", budgets: [line("60", "bond"), line("40", "tax"), line("10")] });
    const bySource = async (account: string) =>
      Object.fromEntries(
        (await store.closings({ isNewest: true }))
          .filter(({ place: at }) => at.account === account)
          .map(({ place: at, units }) => [at.source ?? "–", Number(units) / 100]),
      );
    expect(await bySource("appropriation")).toEqual({ bond: 60, tax: 40, "–": 10 });
    const lacking = await put("call", "k", call({ budgets: [line("51", "tax")], status: "draft" }));
    expect(lacking.notes).toEqual([]);
    expect(await put("call", "k", { status: "open" })).toMatchObject({
      ok: false,
      notes: [{ code: "ledger.fund-lacks", parameters: { lack: "1", level: "central tax" } }],
    });
    await kept("call", "k", { budgets: [line("45", "tax")] });
    await kept("call", "k", { status: "open" });
    expect(await bySource("appropriation")).toEqual({ bond: 60, tax: 0, "–": 5 });
    expect(await bySource("allotted")).toEqual({ tax: 40, "–": 5 });
    const cut = put("fund", "f", { budgets: [line("60", "bond"), line("39", "tax"), line("10")] });
    expect(await cut).toMatchObject({ ok: false, notes: [{ code: "ledger.cut-uncovers", parameters: { lack: "1", level: "central tax" } }] });
    await kept("fund", "f", { budgets: [line("50", "bond"), line("40", "tax"), line("10")] });
    expect(await bySource("appropriation")).toEqual({ bond: 50, tax: 0, "–": 5 });
    // What is said without a source reads as it was kept before there were any.
    const stored = (await store.get("fund", "f"))?.body["budgets"] as readonly Fields[];
    expect(stored.map((each) => Object.keys(each))).toEqual([
      ["year", "level", "amount", "source"],
      ["year", "level", "amount", "source"],
      ["year", "level", "amount"],
    ]);
  });

  test("two servers at once: of two payments that are too much together one is booked", async () => {
    await kept("project", "p", {});
    await kept("award", "a", award("30", { project: "p" }));
    const other = await place.open();
    try {
      const paying = (at: RecordStore, id: string) => {
        const change = checkRecord(entityOf("transaction") as Entity, { ...transaction("disbursement", "20", { award: "a", project: "p" }), id });
        if (!change.ok) throw new Error(JSON.stringify(change.notes));
        return at.commit([change.value], author);
      };
      const both = await Promise.all([paying(store, "x"), paying(other, "y")]);
      expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
      expect(await standing({ project: "p" })).toEqual({ due: 10, paid: 20 });
    } finally {
      await other.close();
    }
  });
});
