import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "../office-accounts.ts";

type Answer = Readonly<Record<string, unknown>>;

let office: Office;
beforeAll(async () => {
  office = await openOffice(
    {
      li: { roles: ["programme-officer"], department: "m", person: "p-li" },
      qian: { roles: ["programme-officer"], department: "m", person: "p-qian" },
      other: { roles: ["programme-officer"], department: "n", person: "p-other" },
    },
    async ({ keep }) => {
      for (const id of ["m", "n"]) await keep("organisation", id, { labels: { en: id } });
      await keep("fund", "f", { labels: { en: "f" }, owner_department: "m", currency: "CNY", budgets: [{ year: 2026, level: "central", amount: "100" }] });
      const points = [
        { input: 0, score: 0 },
        { input: 10, score: 100 },
      ];
      await keep("scorecard", "s", { labels: { en: "s" }, items: [{ code: "novelty", points }] });
      const call = { department: "m", fund: "f", currency: "CNY", status: "draft", opens: "2026-03-01", closes: "2026-12-31", scorecard: "s" };
      for (const [id, amount] of [
        ["k", "150"],
        ["l", "35"],
        ["n", "10"],
      ] as const)
        await keep("call", id, { labels: { en: id }, ...call, budgets: [{ year: 2026, level: "central", amount }] });
    },
    "two_people: {pay_above: 0}\n",
  );
});
afterAll(() => office.close());

async function asked(person: string, name: string, input: object): Promise<{ readonly status: number; readonly answer: Answer }> {
  const { status, text } = await office.ask(person, name, input);
  return { status, answer: JSON.parse(text) as Answer };
}
const codes = ({ answer }: { readonly answer: Answer }) => ((answer["notes"] ?? []) as readonly Answer[]).map(({ code }) => code);
const open = (id: string) => asked("li", "call-open", { id });
async function released({ answer }: { readonly answer: Answer }): Promise<void> {
  expect(answer).toMatchObject({ status: "proposed" });
  expect((await asked("qian", "release", { id: answer["id"] })).answer).toMatchObject({ status: "released" });
}
const grant = (limit: string, more: object = {}) =>
  asked("li", "dispensation-grant", { rule: "ledger.fund-lacks", type: "fund", id: "f", limit, until: "2026-12-31", reason: "supplement of July", ...more });

test("a dispensation lets a fund promise more than there is: granted by two, at most its limit, until its day, booked under its name", async () => {
  expect(codes(await open("k"))).toEqual(["ledger.fund-lacks"]);
  expect(codes(await grant("50", { until: "2026-03-31" }))).toEqual(["dispensation.day"]);
  expect(codes(await grant("0"))).toEqual(["dispensation.limit"]);
  expect(
    (await asked("other", "dispensation-grant", { rule: "ledger.fund-lacks", type: "fund", id: "f", limit: "5", until: "2026-12-31", reason: "x" })).status,
  ).toBe(403);
  const proposed = await grant("49.99");
  // As long as nobody else has said so it lifts nothing.
  expect(codes(await open("k"))).toEqual(["ledger.fund-lacks"]);
  await released(proposed);
  expect(codes(await open("k"))).toEqual(["ledger.fund-lacks"]);
  await released(await grant("60"));
  await released(await open("k"));
  const { balances, entries } = (await asked("qian", "ledger", { fund: "f", entries: true })).answer as {
    balances: readonly Answer[];
    entries: readonly Answer[];
  };
  expect(balances.map(({ account, amount }) => [account, amount])).toEqual([
    ["allotted", "150"],
    ["budget", "-150"],
  ]);
  const [taken] = entries.filter(({ kind }) => kind === "dispensation");
  expect(taken).toMatchObject({ document: "call/k", released_by: "qian" });
  expect(String(taken?.["reason"])).toMatch(/^dispensation\/dispensation-[0-9a-f]+: supplement of July$/);
  // 49.99 of the first and 10 of the second are left: what is taken counts.
  await released(await open("l"));
  await released(await open("n"));
  const { version: _version, retired: _retired, ...like } = (await office.stored("call", "n")) ?? {};
  await office.keep("call", "z", {
    ...like,
    status: "draft",
    budgets: [{ year: 2026, level: "central", amount: "15" }],
  });
  expect(codes(await open("z"))).toEqual(["ledger.fund-lacks"]);
});
