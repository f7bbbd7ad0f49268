import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "../office-accounts.ts";

type Answer = Readonly<Record<string, unknown>>;

let office: Office;
beforeAll(async () => {
  office = await openOffice(
    {
      li: { roles: ["programme-officer", "reviewer"], department: "m", person: "p-li" },
      "li-again": { roles: ["viewer"], department: "m", person: "p-li" },
      wang: { roles: ["viewer"], department: "m", person: "p-wang" },
      zhao: { roles: ["programme-officer"], department: "m", person: "p-zhao" },
      chen: { roles: ["programme-officer"], department: "n", person: "p-chen" },
      gone: { roles: ["programme-officer"], department: "m", person: "p-gone" },
      boss: { roles: ["administrator"], person: "p-boss" },
      nobody: { roles: ["programme-officer"], department: "m" },
      liu: { roles: ["programme-officer"], department: "m", person: "p-liu" },
    },
    async ({ keep }) => {
      for (const id of ["m", "n", "firm"]) await keep("organisation", id, { labels: { en: id } });
      const budgets = [{ year: 2026, level: "central", amount: "10000" }];
      await keep("fund", "f", { labels: { en: "f" }, owner_department: "m", currency: "CNY", budgets });
      await keep("programme", "pr", { labels: { en: "pr" }, fund: "f", owner_department: "m" });
      await keep("project", "p", { labels: { en: "p" }, department: "m", programme: "pr", lead: "firm", currency: "CNY", status: "implementation" });
      const of = { project: "p", programme: "pr", department: "m", recipient_organisation: "firm", funding_organisation: "m" };
      await keep("award", "a", { ...of, labels: { en: "a" }, description: "work", currency: "CNY", amount_awarded: "500", award_date: "2026-04-01" });
      await keep("call", "c", { labels: { en: "Call C" }, department: "m", status: "closed", currency: "CNY", opens: "2026-01-01", closes: "2026-03-01" });
      await keep("application", "ap", { labels: { en: "ap" }, call: "c", organisation: "firm", department: "m", status: "eligible" });
      await keep("expert", "e", { labels: { en: "e" }, account: "li" });
      await keep("review", "r", { application: "ap", call: "c", reviewer: "e", account: "li", department: "m", status: "assigned" });
    },
    "two_people: {pay_above: 100}\n",
  );
});
afterAll(() => office.close());

async function asked(person: string, name: string, input: object): Promise<Answer> {
  return JSON.parse((await office.ask(person, name, input)).text) as Answer;
}
beforeAll(() => office.run("user-disable", { name: "gone" }));
const codes = (answer: Answer) => ((answer["notes"] ?? []) as readonly Answer[]).map(({ code }) => code);
const payment = { type: "disbursement", amount: "150", date: "2026-04-01", level: "central", award: "a", to: "firm" };
const given = { name: "li", reason: "moved to another ministry" };

test("an officer's open work goes to a successor, shown before it is done, with what goes to nobody", async () => {
  const held = await asked("li", "pay", payment);
  expect(held).toMatchObject({ status: "proposed" });
  const id = String(held["id"]);

  // A viewer lacks the role: what waits is left to nobody, and that is said before.
  const without = await asked("boss", "user-hand-over", { ...given, to: "wang", dry_run: true });
  expect(without).toMatchObject({ gains: [], taken: [], proposals: [{ id }], reviews: [{ id: "r", application: "ap" }], dry_run: true });
  expect((without["left"] as readonly Answer[]).length).toBeGreaterThan(0);
  const seen = await asked("boss", "user-hand-over", { ...given, to: "wang", with_roles: true, dry_run: true });
  expect(seen).toMatchObject({ gains: ["programme-officer"], left: [], disabled: true });
  expect((seen["taken"] as readonly Answer[]).map(({ subject }) => subject)).toContainEqual({ type: "award", id: "a" });
  // Nothing is done yet.
  expect(await office.stored("proposal", id)).toMatchObject({ made_by: "li", held_by: null });
  expect((await office.ask("li", "work", {})).status).toBe(200);

  expect(await asked("boss", "user-hand-over", { ...given, to: "wang", with_roles: true })).toMatchObject({
    gains: ["programme-officer"],
    proposals: [{ id }],
  });
  expect((await office.ask("li", "work", {})).status).toBe(401);
  const { waits } = (await asked("wang", "work", {})) as { waits: readonly Answer[] };
  expect(waits.map(({ subject }) => subject)).toEqual(expect.arrayContaining((seen["taken"] as readonly Answer[]).map(({ subject }) => subject)));

  // Neither who made it, nor who took it over, nor who handed it over releases it; another of the department does.
  for (const person of ["wang", "boss"]) expect([person, codes(await asked(person, "release", { id }))]).toEqual([person, ["people.same-person"]]);
  expect(await asked("zhao", "release", { id })).toMatchObject({ status: "released" });
  const history = (await office.run("history", { type: "proposal", id })) as { value: { changes: readonly Answer[] } };
  expect(JSON.stringify(history)).toContain("moved to another ministry");
  const log = JSON.stringify(await office.run("log", { limit: 100, newest: true, type: "account-change" }));
  expect(log).toContain('"to":"wang"');
});

test.each([
  ["the own second account", "boss", { ...given, to: "li-again" }, ["hand-over.same-person"]],
  ["an account that is shut out", "boss", { name: "chen", to: "gone", reason: "x" }, ["user.disabled"]],
  ["nobody", "boss", { ...given, to: "none" }, ["user.not-found"]],
  ["without a reason", "boss", { name: "li", to: "wang", reason: " " }, ["input.invalid"]],
  ["by an officer", "zhao", { ...given, to: "wang" }, ["rights.forbidden"]],
])("refuses a handing over to or by: %s", async (_, person, input, expected) => {
  expect(codes(await asked(person, "user-hand-over", input))).toEqual(expected);
});

test("of a deed that was handed to an account of nobody it cannot be said who had a hand in it, so that none releases it", async () => {
  const held = await asked("liu", "pay", { ...payment, amount: "160" });
  const id = String(held["id"]);
  expect(await asked("boss", "user-hand-over", { name: "liu", to: "nobody", keep: true, reason: "leaves" })).toMatchObject({
    proposals: [{ id }],
    disabled: false,
  });
  expect(codes(await asked("zhao", "release", { id }))).toEqual(["people.no-person"]);
  expect(await asked("nobody", "decline", { id, reason: "to be proposed anew" })).toMatchObject({ status: "declined" });
});

test("a successor of another department is told that nothing of the department goes along", async () => {
  const answer = await asked("boss", "user-hand-over", { name: "zhao", to: "chen", reason: "leaves", dry_run: true });
  expect(answer["taken"]).toEqual([]);
  expect((answer["left"] as readonly Answer[]).map(({ subject }) => subject)).toContainEqual({ type: "programme", id: "pr" });
});
