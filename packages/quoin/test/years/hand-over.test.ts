import { afterAll, beforeAll, describe, expect, test } from "vitest";
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
      feng: { roles: ["programme-officer"], department: "m", person: "p-feng" },
      "feng-again": { roles: ["programme-officer"], department: "m", person: "p-feng" },
      yun: { roles: ["programme-officer"], department: "m", person: "p-yun" },
      xi: { roles: ["programme-officer"], department: "m", person: "p-xi" },
      "of-the-north": { roles: ["programme-officer"], department: "m", region: "north", person: "p-north" },
      "of-a-town": { roles: ["viewer"], department: "m", region: "town", person: "p-town" },
      "of-the-south": { roles: ["viewer"], department: "m", region: "south", person: "p-south" },
      liu: { roles: ["programme-officer"], department: "m", person: "p-liu" },
    },
    async ({ keep }) => {
      for (const id of ["m", "n", "firm"]) await keep("organisation", id, { labels: { en: id } });
      for (const id of ["north", "south", "town"])
        await keep("region", id, { labels: { en: id }, level: "province", ...(id === "town" ? { level: "prefecture", parent: "north" } : {}) });
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

describe("nobody who ever had a hand in a deed releases it", () => {
  test("neither an earlier successor nor an earlier one who handed it over", async () => {
    const id = String((await asked("feng", "pay", { ...payment, amount: "170" }))["id"]);
    await office.run("user-add", { name: "boss-2", password: "four words make it", roles: ["administrator"], person: "p-boss-2" });
    for (const [boss, from, to] of [
      ["boss", "feng", "yun"],
      ["boss-2", "yun", "xi"],
    ] as const)
      expect(await asked(boss, "user-hand-over", { name: from, to, keep: true, reason: "leaves" })).toMatchObject({ proposals: [{ id }] });
    const hands = ["feng", "feng-again", "yun", "xi", "boss", "boss-2"];
    for (const person of hands) expect([person, codes(await asked(person, "release", { id }))]).toEqual([person, ["people.same-person"]]);
    const told = async (person: string) =>
      ((await asked(person, "work", {})) as { waits: readonly Answer[] }).waits.filter(({ use_case }) => use_case === "release");
    expect(JSON.stringify(await told("yun"))).not.toContain(`"${id}"`);
    expect(JSON.stringify(await told("zhao"))).toContain(`"${id}"`);
    expect(await asked("zhao", "release", { id })).toMatchObject({ status: "released" });
  });

  test("nor the second account of the maker, though it is given to another person afterwards", async () => {
    const id = String((await asked("feng", "pay", { ...payment, amount: "101" }))["id"]);
    expect(codes(await asked("boss", "user-change", { name: "feng-again", person: "p-nobody-else" }))).toEqual([]);
    expect(codes(await asked("feng-again", "release", { id }))).toEqual(["people.same-person"]);
    expect(await asked("feng", "decline", { id, reason: "not needed" })).toMatchObject({ status: "declined" });
  });
});

test.each<[string, string, readonly string[]]>([
  ["to nobody's place", "wang", ["hand-over.place"]],
  ["to another place", "of-the-south", ["hand-over.place"]],
  ["to a place within it", "of-a-town", []],
])("roles that are bound to a place go %s", async (_, to, expected) => {
  // wang is an officer by now: what is lacking is the editor's role.
  await office.run("user-change", { name: "of-the-north", roles: ["programme-officer", "editor"] });
  expect(codes(await asked("boss", "user-hand-over", { name: "of-the-north", to, with_roles: true, dry_run: true, reason: "leaves" }))).toEqual(expected);
});
