import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileOf } from "../asked-over-http.ts";
import { type Office, openOffice } from "../office-accounts.ts";

type Answer = Readonly<Record<string, unknown>>;

let office: Office;
beforeAll(async () => {
  office = await openOffice(
    {
      li: { roles: ["programme-officer"], department: "m", person: "p-li" },
      qian: { roles: ["programme-officer"], department: "m", person: "p-qian" },
      other: { roles: ["programme-officer"], department: "n", person: "p-other" },
      firm: { roles: ["applicant"], organisation: "firm", person: "p-firm" },
      editor: { roles: ["editor"], department: "m", person: "p-editor" },
    },
    async ({ keep }) => {
      for (const id of ["m", "n", "firm", "bank", "stranger"]) await keep("organisation", id, { labels: { en: id } });
      await keep("fund", "f", { labels: { en: "f" }, owner_department: "m", currency: "CNY", budgets: [{ year: 2026, level: "central", amount: "1000" }] });
      await keep("programme", "pr", { labels: { en: "pr" }, fund: "f" });
      const award = {
        description: "work",
        currency: "CNY",
        amount_awarded: "700",
        award_date: "2026-04-01",
        recipient_organisation: "firm",
        funding_organisation: "m",
        department: "m",
        programme: "pr",
      };
      for (const id of ["p", "q"]) {
        await keep("project", id, { labels: { en: id }, department: "m", programme: "pr", lead: "firm" });
        await keep("award", id, { labels: { en: id }, ...award, amount_awarded: id === "p" ? "700" : "100", project: id });
      }
      for (const id of ["m1", "m2"]) await keep("milestone", id, { labels: { en: id }, project: "p", due: "2026-12-31" });
      await keep("milestone", "of-q", { labels: { en: "of-q" }, project: "q", due: "2026-12-31" });
    },
    "two_people: {pay_above: 1000}\n",
  );
});
afterAll(() => office.close());

async function asked(person: string, name: string, input: object): Promise<{ readonly status: number; readonly answer: Answer }> {
  const { status, text } = await office.ask(person, name, input);
  return { status, answer: JSON.parse(text) as Answer };
}
const codes = ({ answer }: { readonly answer: Answer }) => ((answer["notes"] ?? []) as readonly Answer[]).map(({ code }) => code);
const contract = {
  id: "c",
  award: "p",
  number: "2026-17",
  payee: "firm",
  payee_account: "6222 0001",
  signed: "2026-04-01",
  ends: "2027-12-31",
  instalments: [
    { id: "1", amount: "200", milestone: "m1" },
    { id: "2", amount: "300.50", year: 2026, level: "central", milestone: "m2" },
  ],
};
const put = (more: object = {}) => asked("li", "contract-put", { data: { ...contract, ...more } });
const pay = (instalment: string | undefined, amount: string, more: object = {}) =>
  asked("li", "pay", { type: "disbursement", amount, date: "2026-04-01", award: "p", ...(instalment === undefined ? {} : { instalment }), ...more });
async function standing(project: string): Promise<Readonly<Record<string, string>>> {
  const balances = ((await asked("qian", "ledger", { project })).answer["balances"] ?? []) as readonly { account: string; amount: string }[];
  return Object.fromEntries(balances.map(({ account, amount }) => [account, amount]));
}

describe("a contract", () => {
  test.each<[string, object, string]>([
    ["above its award", { instalments: [{ id: "1", amount: "700.01" }] }, "contract.above-award"],
    ["without an instalment", { instalments: [] }, "contract.no-instalments"],
    ["signed on a day to come", { signed: "2099-01-01", ends: "2099-12-31" }, "pay.day"],
    ["in another currency", { currency: "USD" }, "contract.currency"],
    ["whose payee is no party", { parties: ["firm", "m"], payee: "stranger" }, "contract.payee-no-party"],
    ["with a milestone of another project", { instalments: [{ id: "1", amount: "1", milestone: "of-q" }] }, "contract.other-milestone"],
    ["with an instalment that stands twice", { instalments: [contract.instalments[0], contract.instalments[0]] }, "contract.repeated-instalment"],
    ["finer than a coin", { instalments: [{ id: "1", amount: "1.005" }] }, "pay.too-fine"],
    ["of a year in which nothing was awarded", { instalments: [{ id: "1", amount: "1", year: 2031 }] }, "contract.lacks"],
  ])("is refused when it is proposed: %s", async (_, more, code) => {
    expect(codes(await put(more))).toContain(code);
  });

  test("is entered by one and released by another of its department; from then on its instalments alone are paid", async () => {
    expect((await asked("other", "contract-put", { data: contract })).status).toBeGreaterThanOrEqual(400);
    expect((await asked("editor", "contract-put", { data: contract })).status).toBe(403);
    const proposed = await put();
    expect(proposed.answer).toMatchObject({ status: "proposed", needs: { right: "contract-put" } });
    expect(await standing("p")).toEqual({ due: "700" });
    expect(codes(await asked("li", "release", { id: proposed.answer["id"] }))).toEqual(["people.same-person"]);
    expect((await asked("qian", "release", { id: proposed.answer["id"] })).answer).toMatchObject({ status: "released" });
    expect(await standing("p")).toEqual({ reserved: "199.5", committed: "500.5" });
    expect(codes(await put({ id: "d" }))).toEqual(["contract.second"]);
  });

  test.each<[string, string | undefined, string, object, string]>([
    ["before its milestone is accepted", "1", "200", {}, "pay.milestone"],
    ["of no instalment", undefined, "200", {}, "pay.no-instalment"],
    ["of one that is not there", "9", "200", {}, "pay.no-instalment"],
    ["to another than its payee", "1", "200", { to: "stranger" }, "pay.payee"],
    ["out of another award", "1", "200", { award: "q", contract: "c" }, "pay.other-award"],
    ["on another account", "1", "200", { to_account: "6222 0002" }, "pay.account"],
    ["above the instalment", "1", "200.01", {}, "pay.instalment"],
    ["above the instalment, with a reason", "1", "200.01", { over: "trust me" }, "pay.instalment"],
    ["on a day that has not come", "1", "200", { date: "2099-01-01" }, "pay.day"],
  ])("is not paid %s", async (_, instalment, amount, more, code) => {
    expect(codes(await pay(instalment, amount, more))).toContain(code);
  });

  test("a milestone is accepted by its officer on evidence, once; its instalment is then paid, at most", async () => {
    expect((await asked("firm", "milestone-accept", { id: "m1", evidence: "we did it" })).status).toBe(403);
    expect((await asked("editor", "record-put", { type: "milestone", id: "m1", data: { accepted: "2026-04-01" } })).status).toBeGreaterThanOrEqual(400);
    const accepted = await asked("qian", "milestone-accept", { id: "m1", evidence: "visit of 1 April, report 14" });
    expect(accepted.answer).toMatchObject({ accepted: "2026-04-01", accepted_by: "qian", evidence: "visit of 1 April, report 14", done: "2026-04-01" });
    expect(codes(await asked("li", "milestone-accept", { id: "m1", evidence: "again" }))).toEqual(["milestone.accepted"]);
    expect(await standing("p")).toEqual({ reserved: "199.5", committed: "300.5", due: "200" });
    expect(codes(await pay("1", "50", { date: "2026-03-31" }))).toContain("pay.before-milestone");
    const paid = await pay("1", "150", { to_account: "62220001" });
    expect(paid.answer["created"]).toHaveLength(1);
    expect(codes(await pay("1", "50.01"))).toContain("pay.balance");
    const rest = await pay("1", "50");
    expect((rest.answer["transactions"] as readonly Answer[])[0]).toMatchObject({ to: "firm", to_account: "6222 0001" });
    // Where the money goes is the office's to know; the firm is told that it was paid.
    const [{ id }] = rest.answer["transactions"] as readonly [Answer];
    expect((await asked("firm", "record-get", { type: "transaction", id })).answer).toMatchObject({ id, to: "firm", to_account: null });
    // What comes back is the fund's, and does not open the instalment anew.
    expect((await asked("li", "pay", { type: "refund", amount: "50", date: "2026-04-01", award: "p" })).answer["created"]).toHaveLength(1);
    expect(codes(await pay("1", "50", { description: "once more" }))).toContain("pay.balance");
    expect(await standing("p")).toEqual({ reserved: "199.5", committed: "300.5", paid: "150" });
  });

  test("is amended by two, with a reason: amount, end, lead and payee; what is paid or accepted stays", async () => {
    const amend = (data: object, reason = "the pilot line is smaller") => asked("li", "contract-amend", { id: "c", data, reason });
    const [first, second] = contract.instalments;
    expect(codes(await amend({ ends: "2028-12-31" }, ""))).toEqual(["contract.needs-reason"]);
    expect(codes(await amend({ signed: "2026-01-01" }))).toEqual(["contract.fixed"]);
    expect(codes(await amend({ ends: "2027-12-31" }))).toEqual(["contract.unchanged"]);
    expect(codes(await amend({ instalments: [{ ...first, amount: "100" }, second] }))).toEqual(["contract.settled"]);
    expect(codes(await amend({ instalments: [second] }))).toEqual(["contract.settled"]);
    expect(codes(await amend({ instalments: [first, { ...second, amount: "500.01" }] }))).toEqual(["contract.above-award"]);
    expect(codes(await amend({ lead: "bank", payee: "bank" }))).toEqual(["contract.former-account"]);
    const amended = await amend({ instalments: [first, { ...second, amount: "100.50" }], ends: "2028-06-30", lead: "bank", payee: "bank", payee_account: "1" });
    expect(amended.answer).toMatchObject({ status: "proposed" });
    expect((await asked("qian", "release", { id: amended.answer["id"] })).answer).toMatchObject({ status: "released" });
    expect(await office.stored("contract", "c")).toMatchObject({
      payee: "bank",
      lead: "bank",
      amendments: [{ number: 1, day: "2026-04-01", reason: "the pilot line is smaller", changed: "parties, lead, payee, payee_account, ends, instalments" }],
    });
    expect(await office.stored("project", "p")).toMatchObject({ lead: "bank", end: "2028-06-30" });
    expect(await standing("p")).toEqual({ reserved: "199.5", committed: "100.5", paid: "150" });
    // What was amended down is promised no more: 700 awarded, 200 of them released.
    const tracked = (await asked("qian", "track", {})).answer["projects"] as readonly Answer[];
    expect(tracked.find(({ project }) => project === "p")).toMatchObject({ planned: "700", committed: "500", paid: "150" });
    await asked("qian", "milestone-accept", { id: "m2", evidence: "report" });
    expect(codes(await pay("2", "100.5", { to: "firm" }))).toContain("pay.payee");
    expect((await pay("2", "100.5")).answer["created"]).toHaveLength(1);
    const entries = (await asked("qian", "ledger", { project: "p", entries: true })).answer["entries"] as readonly Answer[];
    expect(entries.filter(({ document }) => document === "contract/c").map(({ kind, by, released_by }) => [kind, by, released_by])).toEqual(
      ["unaccept", "uncontract", "contract", "contract", "release", "give-back"].map((kind) => [kind, "li", "qian"]),
    );
  });

  test("the entries of its project are told whole, or so many at a time, from one that there is", async () => {
    const whole = (await asked("qian", "ledger", { project: "p", entries: true })).answer;
    const all = whole["entries"] as readonly Answer[];
    expect([all.length > 3, whole["more"]]).toEqual([true, false]);
    const pages: Answer[] = [];
    for (let more = true; more; ) {
      const page = (await asked("qian", "ledger", { project: "p", entries: true, limit: 2, ...(pages.length === 0 ? {} : { after: pages.at(-1)?.["id"] }) }))
        .answer;
      pages.push(...(page["entries"] as readonly Answer[]));
      more = page["more"] === true;
    }
    expect(pages).toEqual(all);
    expect(codes(await asked("qian", "ledger", { project: "p", entries: true, after: "none" }))).toEqual(["record.not-found"]);
  });

  test("is shown with what each instalment waits for, and what is paid and left of it", async () => {
    const file = fileOf("acceptance.pdf", "%PDF-1.7 acceptance");
    await asked("qian", "document-add", { type: "milestone", id: "m2", data: file, kind: "acceptance" });
    const shown = (await asked("qian", "contract-show", { id: "c" })).answer;
    expect(shown).toMatchObject({
      agreed: "300.5",
      paid: "300.5",
      left: "0",
      instalments: [
        { id: "1", amount: "200", milestone: { id: "m1", accepted: "2026-04-01" }, state: "paid", payments: [{ amount: "150" }, { amount: "50" }] },
        { id: "2", amount: "100.5", milestone: { id: "m2", accepted: "2026-04-01" }, state: "paid", payments: [{ amount: "100.5" }] },
      ],
      documents: [{ name: "acceptance.pdf", kind: "acceptance", type: "milestone", of: "m2" }],
    });
    // A party is told the same of the money; a milestone that is not its own any more shows no file.
    expect((await asked("firm", "contract-show", { id: "c" })).answer).toMatchObject({ instalments: shown["instalments"], documents: [] });
    expect((await asked("other", "contract-show", { id: "c" })).status).toBe(404);
  });

  test("an acceptance is taken back with a reason, unless it was paid", async () => {
    expect(codes(await asked("firm", "milestone-revoke", { id: "m2", reason: "no" }))).toEqual(["rights.forbidden"]);
    expect(codes(await asked("qian", "milestone-revoke", { id: "of-q", reason: "no" }))).toEqual(["milestone.not-accepted"]);
    expect(codes(await asked("qian", "milestone-revoke", { id: "m2", reason: "another line was measured" }))).toEqual(["milestone.paid"]);
    await asked("li", "milestone", { id: "of-q", done: "2026-03-30" });
    await asked("qian", "milestone-accept", { id: "of-q", evidence: "visit" });
    const back = await asked("qian", "milestone-revoke", { id: "of-q", reason: "another line was measured" });
    expect(back.answer).toMatchObject({ accepted: null, accepted_by: null, evidence: null, done: "2026-03-30" });
  });

  test("is read by its parties, without the account of the payee", async () => {
    const seen = await asked("firm", "record-get", { type: "contract", id: "c" });
    expect(seen.answer).toMatchObject({ number: "2026-17" });
    expect((await asked("other", "record-get", { type: "contract", id: "c" })).status).toBe(404);
  });

  test("is required where the office says so: an award without one is not paid", async () => {
    const changes = [{ path: "two_people.contract_required", value: true }];
    expect((await asked("li", "pay", { type: "disbursement", amount: "10", date: "2026-04-01", award: "q" })).answer["created"]).toHaveLength(1);
    await office.run("user-add", { name: "wang", password: "four words make it", roles: ["planner"], person: "p-wang" });
    await office.run("user-add", { name: "zhao", password: "four words make it", roles: ["planner"], person: "p-zhao" });
    const ruled = await asked("wang", "settings-set", { changes });
    expect((await asked("zhao", "release", { id: ruled.answer["id"] })).answer).toMatchObject({ status: "released" });
    expect(codes(await asked("li", "pay", { type: "disbursement", amount: "11", date: "2026-04-01", award: "q" }))).toEqual(["pay.contract-required"]);
  });
});
