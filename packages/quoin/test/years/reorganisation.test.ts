import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Office, openOffice } from "../office-accounts.ts";

type Answer = Readonly<Record<string, unknown>>;
type Carried = { type: string; id: string; field: string; from: string | null; to: string | null };

const why = { type: "department", reason: "decision 12" };
const labels = (id: string) => ({ labels: { en: `Ministry ${id}` } });

let office: Office;
beforeAll(async () => {
  office = await openOffice(
    {
      li: { roles: ["programme-officer"], department: "old", person: "p-li" },
      chen: { roles: ["programme-officer"], department: "new", person: "p-chen" },
      wang: { roles: ["planner"], person: "p-wang" },
      zhao: { roles: ["planner"], person: "p-zhao" },
      boss: { roles: ["administrator"], person: "p-boss" },
    },
    async ({ keep }) => {
      for (const id of ["old", "new", "part-a", "part-b", "firm", "buyer", "empty"]) await keep("organisation", id, labels(id));
      await keep("organisation", "institute", { ...labels("institute"), supervisor: "old", parent: "old" });
      await keep("organisation", "new", { ...labels("new"), parent: "old" });
      const budgets = [{ year: 2026, level: "central", amount: "1000" }];
      await keep("fund", "f", { ...labels("f"), owner_department: "old", currency: "CNY", budgets });
      await keep("programme", "pr", { ...labels("pr"), fund: "f", owner_department: "old" });
      const call = {
        ...labels("k"),
        department: "old",
        fund: "f",
        currency: "CNY",
        opens: "2026-03-01",
        closes: "2026-12-31",
        budgets: [{ year: 2026, level: "central", amount: "300" }],
      };
      await keep("call", "k", { ...call, status: "draft" });
      await keep("call", "k", { status: "open" });
      await keep("call", "draft", { ...call, status: "draft" });
      await keep("application", "app", {
        ...labels("app"),
        call: "k",
        organisation: "firm",
        department: "old",
        status: "submitted",
        participants: ["firm", "buyer"],
      });
      await keep("project", "p", {
        ...labels("p"),
        department: "old",
        programme: "pr",
        lead: "firm",
        participants: [{ organisation: "buyer" }, { organisation: "firm" }],
      });
      await keep("award", "a", {
        ...labels("a"),
        description: "work",
        currency: "CNY",
        amount_awarded: "200",
        award_date: "2026-04-01",
        recipient_organisation: "firm",
        funding_organisation: "old",
        department: "old",
        project: "p",
        programme: "pr",
      });
      await keep("transaction", "t", {
        type: "disbursement",
        date: "2026-04-01",
        amount: "50",
        currency: "CNY",
        level: "central",
        award: "a",
        project: "p",
        from: "old",
        to: "firm",
      });
    },
    "two_people: {pay_above: 50}\n",
  );
});
afterAll(() => office.close());

async function asked(person: string, name: string, input: object): Promise<Answer> {
  return JSON.parse((await office.ask(person, name, input)).text) as Answer;
}
const codes = ({ notes = [] }: Answer) => (notes as readonly Answer[]).map(({ code }) => code);
const departments = async (at?: string) => {
  const { balances } = (await office.run("ledger", at === undefined ? {} : { at })) as {
    balances: { department: string | null; account: string; amount: string }[];
  };
  return balances.filter(({ department }) => department !== null).map(({ department, account, amount }) => `${department} ${account} ${amount}`);
};
const entries = async () => JSON.stringify(((await office.run("ledger", { entries: true })) as { entries: unknown }).entries);
const released = async (proposed: Answer, by: string) => (await asked(by, "release", { id: String(proposed["id"]) }))["answer"] as Answer;

describe("a department that becomes part of another", () => {
  let booked = "";

  test("is shown first, field by field, and nothing is written; what tells of the past is counted and stays", async () => {
    booked = await entries();
    const seen = await asked("wang", "merge", { ...why, from: "old", into: "new", dry_run: true });
    const named = (seen["carried"] as Carried[]).map(({ type, id, field, to }) => `${type}/${id} ${field} → ${to}`);
    expect(named.sort()).toEqual([
      "application/app department → new",
      "award/a department → new",
      "award/a funding_organisation → new",
      "call/draft department → new",
      "call/k department → new",
      "fund/f owner_department → new",
      "organisation/institute parent → new",
      "organisation/institute supervisor → new",
      // It would have belonged to itself.
      "organisation/new parent → null",
      'organisation/old successors → ["new"]',
      "organisation/old valid_to → 2026-04-01",
      "programme/pr owner_department → new",
      "project/p department → new",
    ]);
    expect(seen).toMatchObject({ id: null, hidden: 0, stays: [{ type: "transaction", count: 1 }], money: [{ currency: "CNY", amount: "450" }], dry_run: true });
    expect(seen["accounts"]).toEqual([{ type: "account", id: "li", field: "department", from: "old", to: "new" }]);
    expect(await office.stored("project", "p")).toMatchObject({ department: "old" });
    expect(((await office.run("reorganisation-list", {})) as { reorganisations: unknown[] }).reorganisations).toEqual([]);
  });

  test("takes two people where it carries money above the office's sum; then everything goes along in one step", async () => {
    const proposed = await asked("wang", "merge", { ...why, from: "old", into: "new" });
    expect(proposed).toMatchObject({ status: "proposed", needs: { right: "merge", not: ["wang"] } });
    expect(await office.stored("call", "k")).toMatchObject({ department: "old" });
    expect(await office.stored("organisation", "old")).toMatchObject({ successors: [] });
    expect(codes(await asked("wang", "release", { id: String(proposed["id"]) }))).toEqual(["people.same-person"]);
    expect(await released(proposed, "zhao")).toMatchObject({ id: "reorganisation-1", dry_run: false });
    for (const [type, id, field] of [
      ["call", "k", "department"],
      ["call", "draft", "department"],
      ["application", "app", "department"],
      ["project", "p", "department"],
      ["award", "a", "department"],
      ["fund", "f", "owner_department"],
    ] as const)
      expect([type, (await office.stored(type, id))?.[field]]).toEqual([type, "new"]);
    expect(await office.stored("organisation", "old")).toMatchObject({
      valid_to: "2026-04-01",
      successors: ["new"],
      labels: { en: "Ministry old" },
      retired: false,
    });
    expect(await office.stored("organisation", "new")).toMatchObject({ parent: null });
  });

  test("what was said and booked keeps its name, and balances are told under the one that continues; on a day before, under the old one", async () => {
    expect(await office.stored("transaction", "t")).toMatchObject({ from: "old" });
    expect(await entries()).toBe(booked);
    expect(await departments()).toEqual(["new allotted 300", "new due 150", "new paid 50"]);
    expect((await departments("2026-03-31")).filter((each) => each.startsWith("new"))).toEqual([]);
    const history = (await office.run("history", { type: "project", id: "p" })) as { changes: { before: Answer | null; after: Answer }[] };
    expect(history.changes.map(({ after }) => after["department"])).toEqual(["old", "new"]);
  });

  test("its officer works on under the new name: sees its calls, opens its drafts, is paid for; an account of the other department does too", async () => {
    expect(await asked("li", "record-get", { type: "application", id: "app" })).toMatchObject({ department: "new" });
    expect(await asked("chen", "record-get", { type: "application", id: "app" })).toMatchObject({ department: "new" });
    const payment = { type: "disbursement", amount: "10", date: "2026-04-01", level: "central", award: "a", dry_run: true };
    expect(codes(await asked("li", "pay", payment))).toEqual([]);
  });

  test("what names the ended department since is carried by the same command again, and nothing else", async () => {
    await office.run("record-put", { type: "project", id: "late", data: { ...labels("late"), department: "old" } });
    const again = await asked("boss", "merge", { ...why, from: "old", into: "new" });
    expect((again["carried"] as Carried[]).filter(({ type }) => type !== "organisation").map(({ id }) => id)).toEqual(["late"]);
    expect(codes(await asked("boss", "merge", { ...why, from: "old", into: "part-a" }))).toEqual(["reorganise.is-over"]);
  });

  test("is taken back by two: what was carried is as it was, what somebody changed since stays and is told", async () => {
    await office.run("record-put", { type: "programme", id: "pr", data: { owner_department: "part-a" }, reason: "by hand" });
    const first = { id: "reorganisation-1", reason: "withdrawn" };
    expect(codes(await asked("wang", "reorganisation-undo", first))).toEqual(["reorganise.newest-first"]);
    expect(await asked("boss", "reorganisation-undo", { ...first, id: "reorganisation-2" })).toMatchObject({ id: "reorganisation-2", left: [] });
    const proposed = await asked("wang", "reorganisation-undo", first);
    expect(proposed).toMatchObject({ status: "proposed" });
    const back = await released(proposed, "zhao");
    expect(back["left"]).toEqual([{ type: "programme", id: "pr", field: "owner_department" }]);
    expect(await office.stored("project", "p")).toMatchObject({ department: "old" });
    expect(await office.stored("organisation", "old")).toMatchObject({ valid_to: null, successors: [] });
    expect(await office.stored("organisation", "new")).toMatchObject({ parent: "old" });
    expect(await entries()).toBe(booked);
    expect(codes(await asked("boss", "reorganisation-undo", { id: "reorganisation-1", reason: "twice" }))).toEqual(["reorganise.undone"]);
    const { users } = (await office.run("user-list", {})) as { users: { name: string; department: string }[] };
    expect(users.find(({ name }) => name === "li")).toMatchObject({ department: "old" });
  });
});

test("a firm that is taken over: its applications and projects name the buyer once, its awards pay the buyer", async () => {
  const proposed = await asked("wang", "merge", { ...why, type: "organisation", from: "firm", into: "buyer" });
  await released(proposed, "zhao");
  expect(await office.stored("application", "app")).toMatchObject({ organisation: "buyer", participants: ["buyer"] });
  expect((await office.stored("project", "p"))?.["participants"]).toEqual([{ organisation: "buyer", role: null }]);
  expect(await office.stored("award", "a")).toMatchObject({ recipient_organisation: "buyer" });
  expect(await office.stored("transaction", "t")).toMatchObject({ to: "firm" });
});

test("a department that is parted: nothing goes by guess; what belongs to a call or project goes with it; money is told under its part", async () => {
  const parting = { ...why, id: "old", into: ["part-a", "part-b"], dry_run: true };
  const unsaid = await asked("wang", "split", { ...parting, data: { records: { "call/k": "part-a" } } });
  expect(codes(unsaid)).toEqual(["split.unassigned"]);
  const [{ parameters }] = unsaid["notes"] as [{ parameters: { records: string } }];
  expect(parameters.records).not.toContain("application/app");
  expect(parameters.records).toContain("project/p");
  expect(codes(await asked("wang", "split", { ...parting, data: { records: { "call/none": "part-a" }, rest: "elsewhere" } }))).toEqual([
    "split.no-part",
    "split.not-of-it",
  ]);
  const data = { records: { "call/k": "part-a", "project/p": "part-b" }, accounts: { li: "part-a" }, rest: "part-b" };
  const proposed = await asked("wang", "split", { ...parting, data, dry_run: false });
  await released(proposed, "zhao");
  expect(await office.stored("application", "app")).toMatchObject({ department: "part-a" });
  expect(await office.stored("award", "a")).toMatchObject({ department: "part-b" });
  expect(await office.stored("fund", "f")).toMatchObject({ owner_department: "part-b" });
  expect(await office.stored("organisation", "old")).toMatchObject({ successors: ["part-a", "part-b"] });
  expect(await departments()).toEqual(["part-a allotted 300", "part-b due 150", "part-b paid 50"]);
});

test("another name: found under both, the former kept with its day, taken back", async () => {
  const named = await asked("wang", "rename", { ...why, id: "new", labels: { en: "Ministry of Works", zh: "工程部" } });
  expect(await office.stored("organisation", "new")).toMatchObject({ labels: { en: "Ministry of Works", zh: "工程部" }, other_names: ["Ministry new"] });
  const { reorganisations } = (await office.run("reorganisation-list", {})) as { reorganisations: Answer[] };
  expect(reorganisations[0]).toMatchObject({ kind: "rename", name_before: "Ministry new", status: "done" });
  await asked("wang", "reorganisation-undo", { id: String(named["id"]), reason: "too early" });
  expect(await office.stored("organisation", "new")).toMatchObject({ labels: { en: "Ministry new", zh: null }, other_names: [] });
});

test.each<[string, string, string, object, readonly string[]]>([
  ["a day to come", "wang", "merge", { from: "empty", into: "new", on: "2026-06-01" }, ["reorganise.day"]],
  ["into itself", "wang", "merge", { from: "empty", into: "empty" }, ["reorganise.same"]],
  ["into what has ended", "wang", "merge", { from: "empty", into: "old" }, ["reorganise.is-over"]],
  ["what is not there", "wang", "merge", { from: "none", into: "new" }, ["record.not-found"]],
  ["by an officer", "li", "merge", { from: "empty", into: "new" }, ["rights.forbidden"]],
])("is refused: %s", async (_, person, name, input, expected) => {
  expect(codes(await asked(person, name, { ...why, ...input }))).toEqual(expected);
  expect(await office.stored("organisation", "empty")).toMatchObject({ successors: [], valid_to: null });
});
