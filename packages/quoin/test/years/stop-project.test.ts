import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "../office-accounts.ts";

type Answer = Readonly<Record<string, unknown>>;

const reason = { reason: "the lead is insolvent" };
const award = (id: string, amount: string) => ({
  labels: { en: id },
  description: "work",
  currency: "CNY",
  amount_awarded: amount,
  award_date: "2026-04-01",
  recipient_organisation: "firm",
  funding_organisation: "m",
  department: "m",
  programme: "pr",
});

let office: Office;
beforeAll(async () => {
  office = await openOffice(
    {
      li: { roles: ["programme-officer"], department: "m", person: "p-li" },
      qian: { roles: ["programme-officer"], department: "m", person: "p-qian" },
      chen: { roles: ["programme-officer"], department: "n", person: "p-chen" },
      he: { roles: ["auditor"], person: "p-he" },
      boss: { roles: ["administrator"], person: "p-boss" },
    },
    async ({ keep }) => {
      for (const id of ["m", "n", "firm"]) await keep("organisation", id, { labels: { en: id } });
      await keep("fund", "f", { labels: { en: "f" }, owner_department: "m", currency: "CNY", budgets: [{ year: 2026, level: "central", amount: "1000" }] });
      await keep("programme", "pr", { labels: { en: "pr" }, fund: "f" });
      for (const [id, amount] of [
        ["p", "700.10"],
        ["small", "40"],
      ] as const) {
        await keep("project", id, { labels: { en: id }, department: "m", programme: "pr", lead: "firm", currency: "CNY", status: "implementation" });
        await keep("award", `a-${id}`, { ...award(id, amount), project: id });
      }
      await keep("milestone", "reached", { labels: { en: "reached" }, project: "p", due: "2026-02-01", done: "2026-02-01" });
      await keep("milestone", "open", { labels: { en: "open" }, project: "p", due: "2026-03-01" });
    },
    "two_people: {pay_above: 50}\n",
  );
});
afterAll(() => office.close());

async function asked(person: string, name: string, input: object): Promise<Answer> {
  return JSON.parse((await office.ask(person, name, input)).text) as Answer;
}
const codes = ({ notes = [] }: Answer) => (notes as readonly Answer[]).map(({ code }) => code);
/** What stands on the accounts of a query, in the currency itself. */
async function standing(query: object): Promise<Answer> {
  const { balances } = (await office.run("ledger", { ...query })) as { balances: { account: string; amount: string }[] };
  const sums: Record<string, number> = {};
  for (const { account, amount } of balances) sums[account] = Math.round(((sums[account] ?? 0) + Number(amount)) * 100) / 100;
  return Object.fromEntries(Object.entries(sums).filter(([, amount]) => amount !== 0));
}
const position = async (project: string) => {
  const { projects } = (await office.run("track", { at: "2026-04-01" })) as { projects: Answer[] };
  const { committed, paid, status } = projects.find((each) => each["project"] === project) ?? {};
  return { committed, paid, status };
};
const work = async () => ((await office.run("work", { role: "programme-officer" })) as { waits: { subject: { id: string }; what: { en: string } }[] }).waits;

test("what is above the office's sum is stopped by two; the preview writes nothing and says what goes", async () => {
  for (const payment of [
    { type: "disbursement", amount: "200.05", date: "2026-04-01" },
    { type: "refund", amount: "0.05", date: "2026-04-01" },
  ]) {
    const { status, id } = await asked("li", "pay", { ...payment, level: "central", award: "a-p" });
    if (status === "proposed") await asked("qian", "release", { id: String(id) });
  }
  expect(await standing({ project: "p" })).toEqual({ due: 500.05, paid: 200 });
  const seen = await asked("li", "project-stop", { id: "p", on: "2026-04-01", refund: "120.5", refund_by: "2026-06-30", dry_run: true, ...reason });
  expect(seen).toMatchObject({
    released: [{ amount: "500.05", currency: "CNY", level: "central", fund: "f" }],
    milestones: ["open"],
    refund: { amount: "120.5", currency: "CNY", by: "2026-06-30" },
    dry_run: true,
  });
  expect(await office.stored("project", "p")).toMatchObject({ status: "implementation", stopped: null });
  const proposed = await asked("li", "project-stop", { id: "p", on: "2026-04-01", refund: "120.5", refund_by: "2026-06-30", ...reason });
  expect(proposed).toMatchObject({ status: "proposed", needs: { right: "project-stop" } });
  expect(await standing({ project: "p" })).toEqual({ due: 500.05, paid: 200 });
  expect(codes(await asked("li", "release", { id: String(proposed["id"]) }))).toEqual(["people.same-person"]);
  expect(await asked("qian", "release", { id: String(proposed["id"]) })).toMatchObject({ status: "released" });
});

test("once stopped the balance is the fund's, nothing is committed beyond what was paid, milestones are waited for no more and the refund is asked for until it came", async () => {
  expect(await standing({ project: "p" })).toEqual({ paid: 200 });
  expect(await standing({ fund: "f" })).toEqual({ budget: -1000, appropriation: 760, due: 40, paid: 200 });
  expect(await position("p")).toEqual({ committed: "200.05", paid: "200", status: "done" });
  expect(await office.stored("milestone", "open")).toMatchObject({ cancelled: "2026-04-01", done: null });
  expect(await office.stored("milestone", "reached")).toMatchObject({ cancelled: null, done: "2026-02-01" });
  const { flags } = (await office.run("track", {})) as { flags: { subject: { id: string } }[] };
  expect(flags.filter(({ subject }) => subject.id === "p")).toEqual([]);
  const waits = await work();
  expect(waits.filter(({ subject }) => subject.id === "open" || subject.id === "a-p")).toEqual([]);
  expect(waits.find(({ subject }) => subject.id === "p")?.what.en).toBe("Ask back 120.5 CNY, of which 0 CNY came, from the stopped project: p");
  // Nothing more is paid to it.
  expect(codes(await asked("li", "pay", { type: "disbursement", amount: "0.10", date: "2026-04-01", level: "central", award: "a-p" }))).toContain(
    "pay.balance",
  );
  const refund = { type: "refund", amount: "120.50", date: "2026-04-01", level: "central", award: "a-p" };
  await asked("qian", "release", { id: String((await asked("li", "pay", refund))["id"]) });
  expect((await work()).filter(({ subject }) => subject.id === "p")).toEqual([]);
});

test("it is taken back by two, its releases reversed; a second stop releases anew", async () => {
  const back = await asked("li", "project-stop", { id: "p", undo: true, reason: "the court kept the firm" });
  await asked("qian", "release", { id: String(back["id"]) });
  expect(await office.stored("project", "p")).toMatchObject({ status: "implementation", stopped: null, refund_asked: null });
  expect(await office.stored("milestone", "open")).toMatchObject({ cancelled: null });
  expect(await standing({ project: "p" })).toEqual({ due: 500.05, paid: 79.5 });
  const again = await asked("li", "project-stop", { id: "p", reason: "it did not" });
  expect(await asked("qian", "release", { id: String(again["id"]) })).toMatchObject({ status: "released" });
  expect(await standing({ project: "p" })).toEqual({ paid: 79.5 });
});

test.each<[string, string, object, readonly string[]]>([
  ["a day to come", "li", { id: "small", on: "2026-05-01" }, ["project.stop-day"]],
  ["more asked back than was paid", "li", { id: "small", refund: "1" }, ["project.refund-above"]],
  ["what is no amount", "li", { id: "small", refund: "ten" }, ["project.refund-above"]],
  ["another department's project", "chen", { id: "small" }, ["record.not-found"]],
  ["an auditor", "he", { id: "small" }, ["rights.forbidden"]],
  ["one that is over", "li", { id: "p" }, ["project.is-over"]],
  ["to take back what was not stopped", "li", { id: "small", undo: true }, ["project.not-stopped"]],
])("is refused, nothing changed: %s", async (_, person, input, expected) => {
  const answer = await asked(person, "project-stop", { ...input, ...reason });
  expect(codes(answer)).toEqual(expected);
  expect(await office.stored("project", "small")).toMatchObject({ status: "implementation", stopped: null });
  expect(await standing({ project: "small" })).toEqual({ due: 40 });
});

test("a part of a promise is released by itself, never more than is left of it; below the office's sum one person is enough", async () => {
  const release = (amount: string) => asked("li", "pay", { type: "release", amount, date: "2026-04-01", level: "central", award: "a-small" });
  expect(codes(await release("40.01"))).toContain("pay.release");
  expect(await release("15.5")).toMatchObject({ created: [expect.any(String)] });
  expect(await position("small")).toMatchObject({ committed: "24.5", status: "on-track" });
  expect(await standing({ project: "small" })).toEqual({ due: 24.5 });
  expect(codes(await asked("li", "pay", { type: "release", amount: "1", date: "2026-03-31", level: "central", award: "a-small" }))).toContain("pay.release");
});
