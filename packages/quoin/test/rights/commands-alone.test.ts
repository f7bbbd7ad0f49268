import { moneyTypes, useCaseName, useCases } from "@quoin/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Office, openOffice } from "../office-accounts.ts";

type Answer = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, unknown>>;

const day = "2026-04-01";
const reason = "because";
const year = 2026;
const budgets = (amount: string) => [{ year, level: "central", amount }];

/** Every command that moves money above the sum, or what money hangs on: what is asked, and what kind of deed it is. */
const moving: readonly (readonly [command: string, kind: string, input: Fields])[] = [
  ["record-put", "budget", { type: "fund", id: "f", data: { budgets: budgets("90000") }, reason }],
  ["record-put", "budget", { type: "programme", id: "pr", data: { central_funds: "500" }, reason }],
  ["record-put", "budget", { type: "programme", id: "pr", data: { fund: "idle" }, reason }],
  ["record-put", "pay", { type: "organisation", id: "firm", data: { labels: { en: "another" } }, reason }],
  ["record-retire", "budget", { type: "fund", id: "idle", reason }],
  ["call-open", "call", { id: "draft" }],
  ["call-cancel", "pay", { id: "open", reason }],
  ["call-unallot", "pay", { id: "decided", reason }],
  [
    "contract-put",
    "contract",
    { data: { id: "k", award: "a-p", number: "1", payee: "firm", signed: day, ends: "2027-12-31", instalments: [{ id: "1", amount: "60" }] } },
  ],
  [
    "contract-amend",
    "contract",
    {
      id: "c",
      data: {
        instalments: [
          { id: "1", amount: "150", milestone: "m1" },
          { id: "2", amount: "300", milestone: "m2" },
        ],
      },
      reason,
    },
  ],
  ["milestone-accept", "pay", { id: "m1", evidence: "report" }],
  ["milestone-revoke", "pay", { id: "m2", reason }],
  ["pay", "pay", { type: "disbursement", amount: "200", date: day, level: "central", award: "a-p" }],
  ["pay", "pay", { type: "refund", amount: "90", date: day, level: "central", award: "a-p" }],
  ["pay", "pay", { type: "release", amount: "90", date: day, level: "central", award: "a-p" }],
  ["pay", "pay", { type: "commitment", amount: "90", date: day, level: "central", project: "loose" }],
  ["entry-reverse", "pay", { id: "PAID", reason }],
  ["dispensation-grant", "dispensation", { rule: "ledger.fund-lacks", type: "fund", id: "f", limit: "90", until: "2026-12-31", reason }],
  ["project-stop", "pay", { id: "p", reason }],
  ["pay", "pay", { type: "equity", amount: "90", date: day, level: "central", award: "a-p" }],
  ["pay", "pay", { type: "guarantee", amount: "90", date: day, level: "central", award: "a-p" }],
  ["pay", "pay", { type: "guarantee", amount: "90", date: day, level: "central", backing: "b" }],
  ["pay", "pay", { type: "guarantee-call", amount: "60", date: day, level: "central", backing: "c" }],
  ["pay", "pay", { type: "guarantee-release", amount: "60", date: day, level: "central", backing: "c" }],
  ["rename", "pay", { type: "organisation", id: "firm", labels: { en: "another" }, reason }],
  ["merge", "pay", { type: "organisation", from: "m", into: "n", reason }],
  ["split", "pay", { type: "organisation", id: "m", into: ["m", "n"], data: { records: { "project/p": "n" }, accounts: {}, rest: "m" }, reason }],
  ["plan-approve", "plan", { reason }],
  ["settings-set", "rules", { changes: [{ path: "two_people.pay", value: false }], reason }],
];

/** Commands that move money too, asked with all that they need in tests of their own. */
const elsewhere: Readonly<Record<string, string>> = {
  award: "rights/deed-pairs.test.ts, years/two-years.ts",
  "plan-take": "whole/take-plan: a key that nobody knows",
  "consult-publish": "rights/two-people.test.ts",
  "rules-adopt": "rights/two-people.test.ts",
  "settings-undo": "rights/two-people.test.ts",
  "design-adopt": "rights/two-people.test.ts: settings as others",
  "reorganisation-undo": "years/reorganisation.test.ts",
  "record-table": "goes through the same register as record-put",
  import: "goes through the same register as record-put",
  "import-undo": "goes through the same register as record-put",
  "role-follow": "goes through the same register as record-put",
  "record-mend": "goes through the same register as record-put",
  release: "is the second of two",
  decline: "undoes nothing and moves nothing",
};

/** Commands by which no money moves, whoever asks: what they write is of types on which no entry hangs, or the accounts, which have rules of their own. */
const still: ReadonlySet<string> = new Set(
  `import-confirm role-drop glossary-take language-take organisation-decide rule-register derivation-run derivation-put indicators-take comment finding-comment fact-verify document-add milestone evaluate
  evaluation-input evaluation-decide plan-distrust consult-open consult-answer consult-decide consult-close consult-moderate plan-draft plan-hand-in plan-decide track-take user-add user-change
  user-disable user-program user-reset-factor token-make token-end user-tie user-hand-over user-password user-token call-put call-draft call-close task-settle audit-sample question-ask
  question-answer inspection-add apply apply-table apply-submit apply-withdraw application-screen check-duplicates decide-duplicate duplicate-show review-assign review-submit review-decline
  review-release booking-request booking-wait booking-accept booking-decide booking-move booking-cancel booking-withdraw booking-use booking-no-show booking-settle booking-table closure-put facility-feed
  purchase-review purchase-decide match-decide coding-decide registration-decide registration-forget notice-address person-erase person-unseal`.split(/\s+/),
);

const all = ["programme-officer", "planner"] as const;
const people = {
  li: { roles: [...all], department: "m", person: "p-li" },
  "li-again": { roles: ["administrator"], person: "p-li" },
  "li-of-finance": { roles: ["finance"], person: "p-li" },
  reader: { roles: ["viewer"], department: "m", person: "p-reader" },
  auditor: { roles: ["auditor"], person: "p-auditor" },
} as const;

let office: Office;
let paidEntry = "";
beforeAll(async () => {
  office = await openOffice(
    Object.fromEntries(Object.entries(people).map(([name, { roles, ...rest }]) => [name, { ...rest, roles: [...roles] }])),
    async ({ keep }) => {
      for (const id of ["m", "n", "firm"]) await keep("organisation", id, { labels: { en: id } });
      await keep("fund", "f", { labels: { en: "f" }, owner_department: "m", currency: "CNY", budgets: budgets("10000") });
      await keep("fund", "idle", { labels: { en: "idle" }, owner_department: "m", currency: "CNY", budgets: budgets("10") });
      await keep("programme", "pr", { labels: { en: "pr" }, fund: "f", owner_department: "m" });
      const call = { department: "m", fund: "f", programme: "pr", currency: "CNY", opens: "2026-03-01", closes: "2026-12-31", budgets: budgets("300") };
      await keep("scorecard", "s", { labels: { en: "s" }, items: [{ code: "novelty", points: [{ input: 0, score: 0 }] }] });
      for (const id of ["draft", "open", "decided"]) await keep("call", id, { labels: { en: id }, ...call, scorecard: "s", status: "draft" });
      for (const id of ["open", "decided"]) await keep("call", id, { status: "open" });
      await keep("call", "decided", { status: "decided" });
      const award = {
        description: "x",
        award_date: day,
        recipient_organisation: "firm",
        funding_organisation: "m",
        department: "m",
        currency: "CNY",
        programme: "pr",
      };
      for (const id of ["p", "q", "loose"])
        await keep("project", id, { labels: { en: id }, department: "m", lead: "firm", programme: "pr", currency: "CNY", status: "implementation" });
      for (const id of ["p", "q"]) await keep("award", `a-${id}`, { labels: { en: id }, ...award, amount_awarded: "700", project: id });
      for (const id of ["m1", "m2"]) await keep("milestone", id, { labels: { en: id }, project: "q", due: "2026-12-31" });
      const instalments = [
        { id: "1", amount: "200", milestone: "m1" },
        { id: "2", amount: "300", milestone: "m2" },
      ];
      const agreed = { award: "a-q", project: "q", department: "m", number: "1", payee: "firm", lead: "firm", parties: ["firm", "m"], currency: "CNY" };
      await keep("contract", "c", { ...agreed, signed: day, instalments });
      await keep("milestone", "m2", { accepted: day, accepted_by: "li", evidence: "report", done: day });
      await keep("transaction", "t", {
        type: "disbursement",
        amount: "100",
        currency: "CNY",
        date: day,
        level: "central",
        award: "a-p",
        project: "p",
        to: "firm",
      });
      const backing = { kind: "guarantee", taker: "firm", department: "m", currency: "CNY", principal: "100", covered: 1, from: day };
      for (const id of ["b", "c"]) await keep("backing", id, backing);
      await keep("transaction", "granted", { type: "guarantee", amount: "100", currency: "CNY", date: day, level: "central", backing: "c" });
    },
    "two_people: {pay_above: 50}\n",
  );
  const { records } = (await office.run("record-list", { type: "entry" })) as { readonly records: readonly { readonly id: string; readonly kind: string }[] };
  paidEntry = records.find(({ kind }) => kind === "pay")?.id ?? "";
});
afterAll(() => office.close());

const asked = async (person: string, name: string, input: object): Promise<Answer> => JSON.parse((await office.ask(person, name, input)).text) as Answer;
const codes = (answer: Answer) => ((answer["notes"] ?? []) as readonly Answer[]).map(({ code }) => code);
const booked = async () => ((await office.run("record-list", { type: "entry", limit: 1 })) as { readonly total: number }).total;

test("each command that changes anything is known to move money, or to move none", () => {
  const known = [...moving.map(([command]) => command), ...Object.keys(elsewhere), ...still];
  const changing = useCases.filter(({ changes }) => changes).map(useCaseName);
  expect(changing.filter((name) => !known.includes(name))).toEqual([]);
  expect([...new Set(known)].filter((name) => !changing.includes(name))).toEqual([]);
  // What entries are made from is what those commands write.
  expect([...moneyTypes].sort()).toEqual(["award", "call", "contract", "fund", "milestone", "transaction"]);
});

describe.each(moving)("%s as a deed of %s (%#)", (command, kind, input) => {
  test("is done by no one alone: not by a second account, nor by who only reads", async () => {
    const before = await booked();
    const said = Object.fromEntries(Object.entries(input).map(([name, value]) => [name, value === "PAID" ? paidEntry : value]));
    const proposed = await asked("li", command, said);
    expect([command, proposed["status"], codes(proposed).filter((code) => code !== "people.split")]).toEqual([command, "proposed", []]);
    const id = String(proposed["id"]);
    expect((await office.stored("proposal", id))?.["deeds"]).toContain(kind);
    for (const person of ["li", "li-again", "li-of-finance"])
      expect([person, codes(await asked(person, "release", { id }))]).toEqual([person, ["people.same-person"]]);
    for (const person of ["reader", "auditor"]) expect([person, codes(await asked(person, "release", { id }))]).toEqual([person, ["rights.forbidden"]]);
    expect(await booked()).toBe(before);
  });
});
