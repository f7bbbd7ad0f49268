import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileOf } from "../asked-over-http.ts";
import { type Office, openOffice } from "../office-accounts.ts";

type Answer = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, unknown>>;

/**
 * One officer, with every role that an officer may have, wants more than one may pay alone to reach an organisation to which nobody promised it. Each door is tried over HTTP, and afterwards the
 * ledger is asked what moved.
 */
const day = "2026-04-01";
const limit = 50;
const reason = "because";
let office: Office;
beforeAll(async () => {
  office = await openOffice(
    {
      li: { roles: ["programme-officer", "planner", "editor", "finance", "facility-manager"], department: "m", person: "p-li" },
      qian: { roles: ["programme-officer"], department: "m", person: "p-qian" },
    },
    async ({ keep }) => {
      for (const id of ["m", "n", "firm", "idle", "stranger"]) await keep("organisation", id, { labels: { en: id } });
      const budgets = [{ year: 2026, level: "central", amount: "100000" }];
      await keep("fund", "f", { labels: { en: "f" }, owner_department: "m", currency: "CNY", budgets });
      await keep("fund", "rich", { labels: { en: "rich" }, owner_department: "m", currency: "CNY", budgets });
      await keep("programme", "pr", { labels: { en: "pr" }, fund: "f", owner_department: "m" });
      const award = { description: "x", award_date: day, recipient_organisation: "firm", funding_organisation: "m", department: "m", currency: "CNY" };
      for (const id of ["p", "q", "loop", "back", "race", "tries"]) {
        await keep("project", id, { labels: { en: id }, department: "m", lead: "firm", programme: "pr" });
        await keep("award", `a-${id}`, { labels: { en: id }, ...award, programme: "pr", amount_awarded: "5000", project: id });
      }
      await keep("milestone", "m1", { labels: { en: "m1" }, project: "q", due: "2026-12-31" });
      const agreed = { award: "a-q", project: "q", department: "m", number: "1", payee: "firm", lead: "firm", parties: ["firm", "m"], currency: "CNY" };
      const instalments = [
        { id: "1", amount: "400", milestone: "m1" },
        { id: "2", amount: "3000" },
      ];
      await keep("contract", "c", { ...agreed, signed: day, instalments });
    },
    `two_people: {pay_above: ${limit}}\n`,
  );
});
afterAll(() => office.close());

const asked = async (person: string, name: string, input: object): Promise<Answer> => JSON.parse((await office.ask(person, name, input)).text) as Answer;
const codes = (answer: Answer) => ((answer["notes"] ?? []) as readonly Answer[]).map(({ code }) => code);
const pay = (more: object) => asked("li", "pay", { type: "disbursement", amount: String(limit), date: day, level: "central", ...more });
/** What became of a deed: booked, held for a second person, or the codes with which it was refused. */
function fate(answer: Answer): string {
  if (answer["status"] === "proposed") return "held";
  return Array.isArray(answer["created"]) || codes(answer).length === 0 ? "done" : codes(answer).join();
}
const entries = async () => (await asked("qian", "ledger", { entries: true }))["entries"] as readonly Answer[];
async function takenBack(answer: Answer): Promise<string> {
  const [id] = (answer["created"] ?? []) as readonly string[];
  const entry = (await entries()).find(({ document, kind }) => document === `transaction/${id}` && kind === "pay");
  return fate(await asked("li", "entry-reverse", { id: entry?.["id"], reason }));
}

test("the rules that quoin.yaml says hold from the first account on: who edits it before any deed loosens nothing", async () => {
  await office.editSettings((text) => text.replace(`pay_above: ${limit}`, "pay_above: 9000000"));
  try {
    const paid = await pay({ award: "a-p", amount: "900", to: "firm" });
    expect([fate(paid), codes(paid)]).toEqual(["held", ["people.rules-held"]]);
  } finally {
    await office.editSettings((text) => text.replace("pay_above: 9000000", `pay_above: ${limit}`));
  }
});

describe("a payment", () => {
  test.each<[string, Fields, string]>([
    ["in shares, to a stranger under an award", { type: "equity", award: "a-p", to: "stranger", amount: "5" }, "pay.payee"],
    ["in shares, to a stranger on its project", { type: "equity", project: "p", to: "stranger", amount: "5" }, "pay.payee"],
    ["in shares of which nobody says the level", { type: "equity", award: "a-p", to: "stranger", amount: "5", level: undefined }, "pay.payee"],
    ["in shares, to a stranger under a contract", { type: "equity", award: "a-q", contract: "c", to: "stranger", amount: "5" }, "pay.payee"],
    ["as a public guarantee above the sum", { type: "guarantee", award: "a-p", to: "stranger", amount: "4000" }, "held"],
    ["as a public guarantee for what nobody promised", { type: "guarantee", to: "stranger", amount: "1" }, "held"],
    ["to a stranger", { award: "a-p", to: "stranger", amount: "5" }, "pay.payee"],
    ["below nothing", { award: "a-tries", amount: "-400" }, "record.bad-amount"],
    ["of nothing below nothing", { award: "a-tries", amount: "-0" }, "pay.zero"],
    ["with a power of ten", { award: "a-tries", amount: "1e9", over: "trust me" }, "held"],
    ["in figures of another script", { award: "a-tries", amount: "９００" }, "record.bad-amount"],
    ["finer than a coin", { award: "a-tries", amount: "50.001" }, "pay.too-fine"],
    ["with a comma", { award: "a-tries", amount: "50,000" }, "record.bad-amount"],
    ["in figures without end", { award: "a-tries", amount: "9".repeat(60) }, "record.amount-out-of-range"],
    ["in another currency", { award: "a-tries", amount: "30", currency: "USD" }, "pay.other-currency"],
    ["in a currency in small letters", { award: "a-tries", amount: "30", currency: "cny" }, "record.bad-format"],
    ["on a day to come", { award: "a-tries", amount: "1", date: "2026-04-02" }, "pay.day"],
    ["on a day with a clock of its own", { award: "a-tries", amount: "1", date: "2026-04-01+14:00" }, "record.bad-date"],
    ["of a year", { award: "a-tries", amount: "1", date: "2026" }, "pay.not-to-the-day"],
    ["before it was promised", { award: "a-tries", amount: "1", date: "2025-01-01" }, "pay.balance"],
    ["of a level that promised nothing", { award: "a-tries", amount: "1", level: "bank" }, "pay.balance"],
    ["of a fund that promised nothing", { award: "a-tries", amount: "1", fund: "rich" }, "pay.balance"],
    ["of an instalment before its milestone", { award: "a-q", instalment: "1", amount: "5" }, "pay.milestone"],
    ["of before, to a stranger", { award: "a-tries", amount: "4000", date: "2020-01-01", to: "stranger", historic: true, reason }, "historic.administrator"],
    ["above the sum, with a reason", { award: "a-tries", amount: "20", over: "trust me", to: "firm" }, "held"],
  ])("%s is not made alone", async (_, more, expected) => {
    expect(fate(await pay({ description: _, ...more }))).toBe(expected);
  });

  test("in two rows of one file, each below the sum, is one sum", async () => {
    const rows = "type,amount,date,award,to,level\ndisbursement,40,2026-04-01,a-tries,firm,central\n".concat(
      "disbursement,40,2026-04-01,a-tries,firm,central\n",
    );
    expect(fate(await asked("li", "pay", { data: fileOf("payments.csv", rows) }))).toBe("held");
  });

  test("that he took back himself counts as paid: whether the bank had it by then only he says", async () => {
    const first = await pay({ award: "a-loop", to: "firm", id: "loop-1" });
    expect([fate(first), await takenBack(first)]).toEqual(["done", "done"]);
    const second = await pay({ award: "a-loop", to: "firm", id: "loop-2" });
    expect([fate(second), codes(second)]).toEqual(["held", ["people.split"]]);
    // Another who takes it back has looked at it.
    const other = await asked("qian", "pay", { type: "disbursement", amount: "50", date: day, level: "central", award: "a-loop", to: "firm", id: "loop-3" });
    expect([fate(other), await takenBack(other)]).toEqual(["done", "done"]);
    expect(
      fate(await asked("qian", "pay", { type: "disbursement", amount: "50", date: day, level: "central", award: "a-loop", to: "firm", id: "loop-4" })),
    ).toBe("done");
  });

  test("that he says came back counts as paid", async () => {
    expect(fate(await pay({ award: "a-back", to: "firm", id: "back-1" }))).toBe("done");
    expect(fate(await pay({ award: "a-back", type: "refund", id: "back-2" }))).toBe("done");
    expect(fate(await pay({ award: "a-back", to: "firm", id: "back-3" }))).toBe("held");
  });

  test("in three parts at one moment is one sum", async () => {
    const all = await Promise.all([1, 2, 3].map((at) => pay({ project: "race", to: "firm", amount: "49", id: `race-${at}` })));
    expect(all.map(fate).sort()).toEqual(["done", "held", "held"]);
  });
});

describe("a record", () => {
  test.each<[string, Fields]>([
    ["contract/c", { payee: "stranger" }],
    ["award/a-p", { recipient_organisation: "stranger" }],
    ["transaction/new", { type: "disbursement", amount: "900", currency: "CNY", date: day, to: "stranger", award: "a-p" }],
    ["entry/new", { kind: "pay" }],
    ["proposal/proposal-1", { status: "released" }],
    ["proposal/new", { status: "released", about: ["transaction/loop-1"] }],
    ["rules-in-force/rules", { two_people: null }],
    ["dispensation/new", { limit: "9000" }],
    ["reorganisation/new", { kind: "merge", of: "firm", into: ["stranger"] }],
    ["setting-change/new", {}],
    ["account-change/new", {}],
    ["application/new", { status: "awarded" }],
  ])("%s is written by no form and no table, nor taken out of use", async (named, data) => {
    const [type = "", id = ""] = named.split("/");
    expect(codes(await asked("li", "record-put", { type, id, data, reason }))).toEqual(["record.commanded"]);
    expect(codes(await asked("li", "record-table", { type, data: fileOf("rows.csv", `id\n${id}\n`), reason }))).toEqual(["record.commanded"]);
    expect(codes(await asked("li", "record-retire", { type, id, reason }))).toEqual(["record.commanded"]);
  });

  test.each<[string, string, Fields, string]>([
    ["a milestone as accepted", "milestone/m1", { accepted: day }, "record.kept-by-command"],
    ["a milestone of another project", "milestone/m1", { project: "p" }, "milestone.tied"],
    ["the budget of a fund", "fund/f", { budgets: [{ year: 2026, level: "central", amount: "900000" }] }, "held"],
    ["the currency of a fund", "fund/f", { currency: "KWD" }, "ledger.fund-currency"],
    ["the fund of a programme", "programme/pr", { fund: "rich" }, "held"],
    ["no fund of a programme", "programme/pr", { fund: null }, "held"],
    ["the name of whom money is on its way to", "organisation/firm", { labels: { en: "stranger" } }, "held"],
    ["a name of an organisation that gets nothing", "organisation/idle", { labels: { en: "another" } }, "done"],
    ["a name in one more language", "organisation/firm", { labels: { zh: "公司" } }, "done"],
  ])("says %s by two, where money hangs on it", async (_, named, data, expected) => {
    const [type, id] = named.split("/");
    expect(fate(await asked("li", "record-put", { type, id, data, reason }))).toBe(expected);
  });

  test("of a fund is not taken out of use over what is promised of it, and by two where it has money", async () => {
    expect(codes(await asked("li", "record-retire", { type: "fund", id: "f", reason }))).toEqual(["ledger.cut-uncovers"]);
    const retired = await asked("li", "record-retire", { type: "fund", id: "rich", reason });
    expect(fate(retired)).toBe("held");
    expect(await asked("qian", "release", { id: retired["id"] })).toMatchObject({ status: "released" });
    const balances = (await asked("qian", "ledger", { fund: "rich" }))["balances"] as readonly Answer[];
    expect(balances.filter(({ amount }) => amount !== "0")).toEqual([]);
  });
});

describe("an organisation", () => {
  test.each<[string, string, Fields, string]>([
    ["becomes part of a stranger", "merge", { type: "organisation", from: "firm", into: "stranger" }, "held"],
    ["takes a stranger in", "merge", { type: "organisation", from: "stranger", into: "firm" }, "done"],
    ["has a stranger's name", "rename", { type: "organisation", id: "firm", labels: { en: "stranger" } }, "held"],
    [
      "is parted",
      "split",
      { type: "organisation", id: "firm", into: ["firm", "idle"], data: { records: { "award/a-p": "idle" }, accounts: {}, rest: "firm" } },
      "held",
    ],
  ])("%s: by two where money is on its way to it", async (_, command, input, expected) => {
    expect(fate(await asked("li", command, { on: day, reason, ...input }))).toBe(expected);
  });
});

describe("what was agreed", () => {
  test.each<[string, string, Fields, string]>([
    [
      "a small contract over a large award",
      "contract-put",
      { data: { id: "k", award: "a-p", number: "2", payee: "idle", parties: ["idle", "m"], signed: day, instalments: [{ id: "1", amount: "40" }] } },
      "held",
    ],
    ["another payee", "contract-amend", { id: "c", data: { payee: "idle", parties: ["idle", "m"] }, reason }, "held"],
    [
      "an earlier day of an instalment",
      "contract-amend",
      {
        id: "c",
        data: {
          instalments: [
            { id: "1", amount: "400" },
            { id: "2", amount: "3000" },
          ],
        },
        reason,
      },
      "held",
    ],
    [
      "an instalment below nothing",
      "contract-amend",
      {
        id: "c",
        data: {
          instalments: [
            { id: "1", amount: "-5", milestone: "m1" },
            { id: "2", amount: "3000" },
          ],
        },
        reason,
      },
      "record.bad-amount",
    ],
    ["its milestone as reached", "milestone-accept", { id: "m1", evidence: "seen" }, "held"],
  ])("is not made by one: %s", async (_, command, input, expected) => {
    expect(fate(await asked("li", command, input))).toBe(expected);
  });
});

test.each<[string, unknown, string]>([
  ["two_people", null, "held"],
  ["two_people.pay", false, "held"],
  ["two_people.pay_above", 1e12, "held"],
  ["two_people.pay_above", -5, "settings.wrong-value"],
  ["two_people.pay_above", "1e9", "settings.wrong-value"],
  ["Two_people.pay", false, "settings.unknown"],
  ["currency", "KWD", "held"],
])("the setting %s is not %s by one", async (path, value, expected) => {
  expect(fate(await asked("li", "settings-set", { changes: [{ path, value }], reason }))).toBe(expected);
});

test("an import says no payments, awards or contracts", async () => {
  for (const role of ["transactions", "awards", "contracts", "funds"]) {
    const mapping = fileOf("m.yaml", `roles:\n  ${role}:\n    fields: {id: id}\n`);
    expect([role, codes(await asked("li", "import", { data: fileOf("rows.csv", "id,amount\nx1,9000\n"), as: "rows", mapping, reason }))]).toEqual([
      role,
      ["roles.unknown-role"],
    ]);
  }
});

test("after all of it nothing above the sum moved by him alone, and nothing to a stranger", async () => {
  const alone = (await entries()).filter(({ by, released_by }) => by === "li" && released_by === null);
  const paid = new Map<unknown, number>();
  for (const { kind, lines } of alone)
    for (const { account, project, amount } of lines as readonly Answer[]) {
      if (kind === "pay" && account === "paid") paid.set(project, (paid.get(project) ?? 0) + Number(amount));
      expect([kind, account, project, Math.abs(Number(amount)) <= limit]).toEqual([kind, account, project, true]);
    }
  expect(paid.size).toBeGreaterThan(0);
  for (const [project, sum] of paid) expect([project, sum <= limit]).toEqual([project, true]);
  const { records } = (await asked("qian", "record-list", { type: "transaction", where: ["to=stranger"] })) as { readonly records: readonly Answer[] };
  expect(records).toEqual([]);
});
