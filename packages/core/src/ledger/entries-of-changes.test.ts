import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LedgerInMemory, type Written } from "../../test/ledger-in-memory.ts";
import type { Outcome } from "../contract/outcome.ts";
import { wholeDay } from "./book-transaction.ts";

const budget = (amount: string, year = 2026, own: object = {}) => ({ year, level: "central", amount, ...own });
const fund = (...budgets: object[]): Written => ["fund", "f", { currency: "CNY", budgets }];
const call = (status: string, ...budgets: object[]): Written => ["call", "c", { fund: "f", department: "m", currency: "CNY", status, budgets }];
const award = (id: string, amount: string, own: object = {}): Written => [
  "award",
  id,
  {
    description: "–",
    currency: "CNY",
    amount_awarded: amount,
    award_date: "2026-05-12",
    recipient_organisation: "firm",
    funding_organisation: "m",
    project: `p-${id}`,
    call: "c",
    department: "m",
    application: `a-${id}`,
    ...own,
  },
];
const money = (id: string, type: string, amount: string, own: object = {}): Written => [
  "transaction",
  id,
  { type, date: "2026-06-01", amount, currency: "CNY", project: "p-w", award: "w", ...own },
];
/** What is awarded comes with the decision on its call; alone it was made elsewhere before, and no check of the day holds for it. */
const decision: Written = ["call", "c", { closes: "2026-05-12" }];
const codes = ({ notes }: Outcome<unknown>) => notes.map(({ code }) => code);

async function books(...commits: readonly (readonly Written[])[]): Promise<LedgerInMemory> {
  const ledger = new LedgerInMemory();
  for (const commit of commits) {
    const done = await ledger.write(commit);
    if (!done.ok) throw new Error(JSON.stringify(done.notes));
  }
  return ledger;
}

/** A fund of 1000, a call of 600 that is open and was a draft, an award of 400. */
const awarded = () => books([fund(budget("1000")), call("draft", budget("600"))], [call("open", budget("600"))], [award("w", "400")]);

describe("a fund", () => {
  test("is granted what its budgets say, each year and level apart, to the last coin", async () => {
    const ledger = await books([fund(budget("0.1"), budget("0.2"), budget("5", 2027))]);
    expect(ledger.sums()).toEqual({ appropriation: "5.3", budget: "-5.3" });
    expect(ledger.kinds()).toEqual(["grant 0.3", "grant 5"]);
  });

  test("that is written again as it is books nothing; of one that gains or loses the difference alone", async () => {
    const ledger = await books([fund(budget("100"))], [fund(budget("100"))], [fund(budget("150"))], [fund(budget("120"))]);
    expect(ledger.kinds()).toEqual(["grant 100", "grant 50", "cut 30"]);
    expect(ledger.sums()).toEqual({ appropriation: "120", budget: "-120" });
  });

  test("is not cut below what calls hold of it, and is as it was", async () => {
    const ledger = await awarded();
    const before = ledger.sums();
    expect((await ledger.write([fund(budget("599"))])).ok).toBe(false);
    expect(ledger.sums()).toEqual(before);
    expect((await ledger.write([fund(budget("600"))])).ok).toBe(true);
    expect(ledger.sums()["appropriation"]).toBeUndefined();
  });

  test("that is no longer in use loses all that it still has", async () => {
    const ledger = await books([fund(budget("100"))], [["fund", "f", null]]);
    expect(ledger.sums()).toEqual({});
    expect(ledger.kinds()).toEqual(["grant 100", "cut 100"]);
  });

  test("counts in one currency as long as it has money", async () => {
    const ledger = await books([fund(budget("100"))]);
    expect(codes(await ledger.write([["fund", "f", { currency: "USD" }]]))).toEqual(["ledger.fund-currency"]);
    expect((await (await books([fund()])).write([["fund", "f", { currency: "USD", budgets: [budget("7")] }]])).ok).toBe(true);
  });
});

describe("a call", () => {
  test("takes nothing as a draft, and its budget out of its fund once it opens", async () => {
    const ledger = await books([fund(budget("1000")), call("draft", budget("600"))]);
    expect(ledger.sums()).toEqual({ appropriation: "1000", budget: "-1000" });
    expect((await ledger.write([call("open", budget("600"))])).ok).toBe(true);
    expect(ledger.sums()).toEqual({ allotted: "600", appropriation: "400", budget: "-1000" });
    expect((await ledger.write([call("closed", budget("600"))])).ok).toBe(true);
    expect(ledger.sums({ call: "c" })).toEqual({ allotted: "600" });
  });

  test("does not open beyond its fund; all that lacks is told at once, and nothing is taken", async () => {
    const lines = [budget("700"), budget("600", 2027)];
    const ledger = await books([fund(budget("500"), budget("500", 2027)), call("draft", ...lines)]);
    const refused = await ledger.write([call("open", ...lines)]);
    expect(refused.notes.map(({ code, parameters }) => [code, parameters?.["year"], parameters?.["lack"]])).toEqual([
      ["ledger.fund-lacks", 2026, "200"],
      ["ledger.fund-lacks", 2027, "100"],
    ]);
    expect(ledger.sums()).toEqual({ appropriation: "1000", budget: "-1000" });
  });

  test("does not take money of another year, level or currency", async () => {
    for (const line of [budget("10", 2027), budget("10", 2026, { level: "local" })]) {
      const ledger = await books([fund(budget("500")), call("draft", line)]);
      expect(codes(await ledger.write([call("open", line)]))).toEqual(["ledger.fund-lacks"]);
    }
    const abroad = await books([fund(budget("500")), ["call", "c", { fund: "f", currency: "USD", status: "draft", budgets: [budget("10")] }]]);
    expect(codes(await abroad.write([["call", "c", { status: "open" }]]))).toEqual(["ledger.fund-lacks"]);
  });

  test("of a fund that has not said what it has is granted what it asks for", async () => {
    const ledger = await books([fund(), call("draft", budget("600"))], [call("open", budget("600"))]);
    expect(ledger.sums()).toEqual({ allotted: "600", budget: "-600" });
  });

  test("that is cancelled gives all back; one that is decided what its awards left over, once that is said", async () => {
    const cancelled = await books([fund(budget("1000")), call("draft", budget("600"))], [call("open", budget("600"))], [call("cancelled", budget("600"))]);
    expect(cancelled.sums()).toEqual({ appropriation: "1000", budget: "-1000" });
    const decided = await awarded();
    expect((await decided.write([call("decided", budget("600"))])).ok).toBe(true);
    expect(decided.sums()["allotted"]).toBe("200");
    expect((await decided.write([["call", "c", { unallotted: "2026-05-12" }]])).ok).toBe(true);
    expect([decided.sums()["allotted"], decided.sums()["appropriation"]]).toEqual([undefined, "600"]);
  });
});

describe("an award", () => {
  test("takes its money out of its call, and without a contract it is due at once", async () => {
    const ledger = await awarded();
    expect(ledger.sums({ project: "p-w" })).toEqual({ due: "400" });
    expect(ledger.kinds().slice(-3)).toEqual(["award 400", "contract 400", "accept 400"]);
  });

  test("waits for its contract where the office pays under contracts alone", async () => {
    const ledger = await books([fund(budget("1000")), call("draft", budget("600"))], [call("open", budget("600"))]);
    expect((await ledger.write([award("w", "400")], { needsContract: true })).ok).toBe(true);
    expect(ledger.sums({ project: "p-w" })).toEqual({ reserved: "400" });
  });

  test("has no more than is left in its call, by a coin; two of one commit share it", async () => {
    const ledger = await awarded();
    const refused = await ledger.write([decision, award("v", "200.01")]);
    expect(refused.notes.map(({ code, parameters }) => [code, parameters?.["lack"]])).toEqual([["ledger.call-lacks", "0.01"]]);
    expect(codes(await ledger.write([decision, award("v", "150"), award("u", "60")]))).toEqual(["ledger.call-lacks"]);
    expect(ledger.sums()["allotted"]).toBe("200");
    expect((await ledger.write([decision, award("v", "140"), award("u", "60")])).ok).toBe(true);
    expect(ledger.sums()["allotted"]).toBeUndefined();
  });

  test("that is written again takes nothing more", async () => {
    const ledger = await awarded();
    const before = ledger.sums();
    expect((await ledger.write([["award", "w", { reason: "typing error" }]])).ok).toBe(true);
    expect(ledger.sums()).toEqual(before);
  });
});

describe("a payment", () => {
  test("goes out of what is due, to the last coin, and not beyond", async () => {
    const ledger = await awarded();
    expect((await ledger.write([money("t1", "disbursement", "399.99")])).ok).toBe(true);
    expect(ledger.sums({ project: "p-w" })).toEqual({ due: "0.01", paid: "399.99" });
    const refused = await ledger.write([money("t2", "disbursement", "0.02")]);
    expect(refused.notes.map(({ code, parameters }) => [code, parameters?.["left"], parameters?.["lack"]])).toEqual([["pay.balance", "0.01", "0.01"]]);
    expect((await ledger.write([money("t2", "disbursement", "0.01")])).ok).toBe(true);
    expect(ledger.sums({ project: "p-w" })).toEqual({ paid: "400" });
  });

  test("of an amount finer than a coin is refused, and one of nothing moves nothing", async () => {
    const ledger = await awarded();
    expect(codes(await ledger.write([money("t1", "disbursement", "1.005")]))).toEqual(["ledger.too-fine"]);
    const before = ledger.kinds();
    expect((await ledger.write([money("t2", "disbursement", "0")])).ok).toBe(true);
    expect(ledger.kinds()).toEqual(before);
  });

  test("is not made before its money is there, though it comes later", async () => {
    const ledger = await awarded();
    expect(codes(await ledger.write([money("t1", "disbursement", "1", { date: "2026-05-11" })]))).toEqual(["pay.balance"]);
    expect((await ledger.write([money("t1", "disbursement", "1", { date: "2026-05-12" })])).ok).toBe(true);
  });

  test("that somebody answers for is granted above the budget", async () => {
    const ledger = await awarded();
    const beyond = money("t1", "disbursement", "450", { over_commitment: "flood" });
    expect((await ledger.write([beyond])).ok).toBe(true);
    expect(ledger.sums({ project: "p-w" })).toEqual({ paid: "450" });
    const paid = ledger.drafts.filter(({ document }) => document === "transaction/t1").map(({ kind, reason }) => [kind, reason]);
    // What the fund still has free is taken first, and nothing out of nowhere.
    expect(paid.map(([kind]) => kind)).not.toContain("grant");
    expect(ledger.sums()).toMatchObject({ appropriation: "350", budget: "-1000" });
    expect((await ledger.write([money("t2", "disbursement", "360", { over_commitment: "flood" })])).ok).toBe(true);
    expect(ledger.drafts.filter(({ kind }) => kind === "dispensation").map(({ reason }) => reason)).toEqual(["flood"]);
    expect(ledger.sums()).toMatchObject({ paid: "810", budget: "-1010" });
  });

  test("that is taken back leaves every sum, by entries that name the ones they undo", async () => {
    const ledger = await awarded();
    const before = ledger.sums();
    const count = ledger.drafts.length;
    await ledger.write([money("t1", "disbursement", "100")]);
    expect((await ledger.write([["transaction", "t1", null]])).ok).toBe(true);
    expect(ledger.sums()).toEqual(before);
    expect(ledger.drafts.slice(count).map(({ kind, reverses, reason }) => [kind, reverses, reason])).toEqual([
      ["pay", undefined, undefined],
      ["reversal", `e-${String(count + 1).padStart(9, "0")}`, "because"],
    ]);
    expect((await ledger.write([["transaction", "t1", null]])).ok).toBe(true);
    expect(ledger.sums()).toEqual(before);
  });

  test("that is dated later than today is taken back on its own day, so that no day before is below nothing", async () => {
    const ledger = await awarded();
    await ledger.write([money("t1", "disbursement", "100", { date: "2026-12-31" })]);
    expect((await ledger.write([["transaction", "t1", null]])).ok).toBe(true);
    expect(ledger.drafts.at(-1)).toMatchObject({ kind: "reversal", day: "2026-12-31" });
    const past = await awarded();
    await past.write([money("t1", "disbursement", "100", { date: "2026-05-12" })]);
    await past.write([["transaction", "t1", null]], { day: "2026-08-01" });
    expect(past.drafts.at(-1)).toMatchObject({ kind: "reversal", day: "2026-08-01" });
  });

  test("that comes back is its fund's again", async () => {
    const ledger = await awarded();
    await ledger.write([money("t1", "disbursement", "300")]);
    const free = Number(ledger.sums()["appropriation"]);
    expect((await ledger.write([money("t2", "refund", "120", { date: "2026-07-01" })])).ok).toBe(true);
    expect([Number(ledger.sums()["appropriation"]), Number(ledger.sums()["paid"])]).toEqual([free + 120, 180]);
    expect((await ledger.write([money("t3", "refund", "180.01", { date: "2026-08-01" })])).ok).toBe(false);
  });

  test("of a project that nothing was promised to is the first that is heard of it, and draws on the fund", async () => {
    const ledger = await books([fund(budget("1000"))]);
    const own = { project: "elsewhere", award: null, fund: "f", level: "central" };
    expect((await ledger.write([["transaction", "t1", { type: "disbursement", date: "2026-06-01", amount: "70", currency: "CNY", ...own }]])).ok).toBe(true);
    expect(ledger.sums()).toEqual({ appropriation: "930", budget: "-1000", paid: "70" });
  });

  test("in another currency than the award's has nothing to do with what is due", async () => {
    const ledger = await awarded();
    const due = ledger.sums()["due"];
    await ledger.write([money("t1", "disbursement", "5", { currency: "USD", over_commitment: "abroad" })]);
    expect([ledger.sums()["due"], ledger.sums()["paid"], ledger.sums()["paid USD"]]).toEqual([due, undefined, "5"]);
  });
});

test("a commit is booked in the order in which money goes, whichever order its records are written in", async () => {
  const all = [fund(budget("1000")), call("open", budget("600")), award("w", "400"), money("t1", "commitment", "400"), money("t2", "disbursement", "250")];
  const asWritten = await books(all);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), async (order) => {
      const ledger = await books(order);
      expect(ledger.sums()).toEqual(asWritten.sums());
      expect(ledger.kinds()).toEqual(asWritten.kinds());
    }),
    { numRuns: 15 },
  );
  expect(asWritten.sums()).toMatchObject({ paid: "250", budget: "-1000" });
});

test("every entry takes as much as it gives, so that all accounts together are nothing", async () => {
  const amounts = fc.integer({ min: 0, max: 40_000 }).map((cents) => (cents / 100).toFixed(2));
  const deeds = fc.array(fc.record({ type: fc.constantFrom("disbursement", "refund", "commitment"), amount: amounts }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(deeds, async (told) => {
      const ledger = await awarded();
      for (const [at, { type, amount }] of told.entries()) await ledger.write([money(`t${at}`, type, amount)]);
      for (const { lines } of ledger.drafts) expect(lines.reduce((sum, { units }) => sum + units, 0n)).toBe(0n);
      const sums = ledger.sums();
      expect(Object.values(sums).reduce((sum, text) => sum + Math.round(100 * Number(text)), 0)).toBe(0);
      for (const [account, text] of Object.entries(sums)) if (account !== "budget") expect(Number(text)).toBeGreaterThan(0);
    }),
    { numRuns: 25 },
  );
});

test.each([
  ["2026-05-12", "2026-05-12", "2026-05-12"],
  ["2026-02", "2026-02-01", "2026-02-28"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2026-12", "2026-12-01", "2026-12-31"],
  ["2026", "2026-01-01", "2026-12-31"],
])("a promise of %s is of %s, a payment of %s", (date, first, last) => {
  expect([wholeDay(date, true), wholeDay(date, false)]).toEqual([first, last]);
});
