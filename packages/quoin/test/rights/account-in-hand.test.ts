import { afterAll, beforeAll, expect, test } from "vitest";
import { accountPassword, type Office, openOffice } from "../office-accounts.ts";

type Answer = Readonly<Record<string, unknown>>;

/** Whoever keeps the accounts of others could act in their names: what he proposed is released by none that he had in hand. */
let office: Office;
beforeAll(async () => {
  office = await openOffice(
    {
      boss: { roles: ["administrator"], person: "p-boss" },
      li: { roles: ["programme-officer"], department: "m", person: "p-li" },
      qian: { roles: ["programme-officer"], department: "m", person: "p-qian" },
      zhou: { roles: ["programme-officer"], department: "m", person: "p-zhou" },
      wang: { roles: ["planner"], person: "p-wang" },
    },
    async ({ keep }) => {
      for (const id of ["m", "firm"]) await keep("organisation", id, { labels: { en: id } });
      await keep("fund", "f", { labels: { en: "f" }, owner_department: "m", currency: "CNY", budgets: [{ year: 2026, level: "central", amount: "1000" }] });
      await keep("fund", "g", { labels: { en: "g" }, owner_department: "m", currency: "CNY" });
      await keep("programme", "pr", { labels: { en: "pr" }, fund: "f" });
      await keep("project", "p", { labels: { en: "p" }, department: "m", programme: "pr", lead: "firm" });
      const award = {
        labels: { en: "a" },
        description: "work",
        currency: "CNY",
        amount_awarded: "900",
        award_date: "2026-04-01",
        programme: "pr",
        project: "p",
      };
      await keep("award", "a", { ...award, recipient_organisation: "firm", funding_organisation: "m", department: "m" });
    },
    "two_people: {pay_above: 50}\n",
  );
});
afterAll(() => office.close());

const ask = async (person: string, name: string, input: object): Promise<Answer> => JSON.parse((await office.ask(person, name, input)).text) as Answer;
const byToken = async (token: unknown, name: string, input: object): Promise<Answer> => {
  const headers = { authorization: `Bearer ${String(token)}`, "content-type": "application/json" };
  return JSON.parse((await office.visit(`/api/${name}`, { method: "POST", headers, body: JSON.stringify(input) })).text) as Answer;
};
const codes = (answer: Answer) => ((answer["notes"] ?? []) as readonly Answer[]).map(({ code }) => code);
/** A token of another's account, which only the owner of the folder makes: over HTTP it is refused. */
const tokenBy = async (by: string, name: string) => (await office.run("user-token", { name }, by)) as { readonly token: string };
let [day, made] = [1, 0];
// The same payment sent twice would be one.
const payment = () => ({ type: "disbursement", amount: String(100 + made++), date: `2026-04-0${day}`, level: "central", award: "a" });

test("a token that the proposer made of another's account releases nothing of his, and another's does", async () => {
  const { id } = await ask("boss", "pay", payment());
  const { token } = await tokenBy("boss", "qian");
  expect(codes(await byToken(token, "release", { id }))).toEqual(["people.account-in-hand"]);
  expect(await ask("zhou", "release", { id })).toMatchObject({ status: "released" });
});

test("what is asked by such a token is of whoever made it too", async () => {
  const { token } = await tokenBy("boss", "li");
  const { id, needs } = await byToken(token, "pay", payment());
  expect((needs as Answer)["not"]).toEqual(expect.arrayContaining(["boss", "li"]));
  expect(codes(await ask("boss", "release", { id }))).toEqual(["people.same-person"]);
  expect(await ask("zhou", "release", { id })).toMatchObject({ status: "released" });
});

test.each<[string, string, object]>([
  ["whose password he has set since", "user-password", { name: "qian", password: accountPassword }],
  ["whose person he has said since", "user-change", { name: "qian", person: "p-other" }],
])("an account %s releases nothing of his", async (_, deed, input) => {
  const { id } = await ask("boss", "pay", payment());
  expect((await office.ask("boss", deed, input)).status).toBe(200);
  office.moveTo(`2026-04-0${++day}`);
  expect(codes(await ask("qian", "release", { id }))).toEqual(["people.account-in-hand"]);
  expect(await ask("zhou", "release", { id })).toMatchObject({ status: "released" });
});

test("an account that he made since releases nothing of his", async () => {
  const { id } = await ask("boss", "pay", payment());
  const ghost = { name: "ghost", password: accountPassword, roles: ["programme-officer"], department: "m", person: "p-ghost" };
  expect((await office.ask("boss", "user-add", ghost)).status).toBe(200);
  expect(codes(await ask("ghost", "release", { id }))).toEqual(["people.account-in-hand"]);
});

test("the currency of a fund's budget is changed by two, as its amounts are", async () => {
  expect(await ask("wang", "record-put", { type: "fund", id: "f", data: { currency: "JPY" }, reason: "typed" })).not.toMatchObject({ type: "fund" });
  // One that names no budget says nothing yet.
  expect((await office.ask("wang", "record-put", { type: "fund", id: "g", data: { currency: "EUR" }, reason: "typed" })).status).toBe(200);
});
