import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "../office-accounts.ts";

type Answer = Readonly<Record<string, unknown>>;

let office: Office;
beforeAll(async () => {
  office = await openOffice(
    {
      li: { roles: ["programme-officer"], department: "m", person: "p-li" },
      chen: { roles: ["programme-officer"], department: "n", person: "p-chen" },
      he: { roles: ["auditor"], person: "p-he" },
    },
    async ({ keep }) => {
      for (const id of ["m", "n"]) await keep("organisation", id, { labels: { en: id } });
      for (const id of ["small", "large", "middle"]) await keep("project", `p-${id}`, { labels: { en: id }, department: "m" });
      for (const [id, amount] of [
        ["small", "1"],
        ["large", "500"],
        ["middle", "99"],
      ] as const)
        await keep("transaction", id, { type: "disbursement", date: "2026-03-01", amount, currency: "CNY", project: `p-${id}` });
      await keep("transaction", "other", { type: "disbursement", date: "2026-03-01", amount: "900", currency: "EUR", project: "p-small" });
      await keep("transaction", "back", { type: "refund", date: "2026-03-02", amount: "9", currency: "CNY", project: "p-large" });
    },
  );
});
afterAll(() => office.close());

const asked = async (person: string, name: string, input: object) => JSON.parse((await office.ask(person, name, input)).text) as Answer;
const codes = ({ notes = [] }: Answer) => (notes as readonly Answer[]).map(({ code }) => code);

test("a sample is drawn from what was paid in one currency, keeps its seed, and is drawn the same again with it", async () => {
  const drawn = await asked("he", "audit-sample", { size: 6 });
  expect(drawn).toMatchObject({ payments: 3, total: "600", interval: "100", currency: "CNY", drawn_by: "he" });
  const items = drawn["items"] as { transaction: string; hits: number }[];
  // What is above the interval is drawn whatever the seed: five intervals of it, at least as many hits.
  expect(items.find(({ transaction }) => transaction === "large")?.hits).toBe(5);
  expect(items.reduce((sum, { hits }) => sum + hits, 0)).toBe(6);
  const again = await asked("he", "audit-sample", { size: 6, seed: drawn["seed"] });
  expect(again["items"]).toEqual(items);
  expect(again["id"]).not.toBe(drawn["id"]);
  expect(codes(await asked("he", "audit-sample", { size: 6, to: "2026-02-28" }))).toEqual(["audit.nothing-paid"]);
  expect(codes(await asked("li", "audit-sample", { size: 6 }))).toEqual(["rights.forbidden"]);
});

test("a question waits for the department of the record, is answered there alone, and keeps every answer", async () => {
  const question = await asked("he", "question-ask", { type: "transaction", id: "large", text: "Where is the report?", due: "2026-05-01" });
  expect(question).toMatchObject({ status: "asked", department: "m", asked_by: "he" });
  const id = String(question["id"]);
  const waiting = async (person: string) =>
    ((await asked(person, "work", {}))["waits"] as { use_case: string; subject: Answer }[]).filter(({ use_case }) => use_case === "question-answer");
  expect(await waiting("li")).toMatchObject([{ subject: { type: "question", id } }]);
  expect(await waiting("chen")).toEqual([]);
  expect(codes(await asked("chen", "question-answer", { id, text: "mine" }))).toEqual(["record.not-found"]);
  expect(codes(await asked("li", "question-ask", { type: "project", id: "p-large", text: "?" }))).toEqual(["rights.forbidden"]);
  await asked("li", "question-answer", { id, text: "With the milestone." });
  expect(await asked("li", "question-answer", { id, text: "And in the archive." })).toMatchObject({
    status: "answered",
    answers: [
      { text: "With the milestone.", by: "li" },
      { text: "And in the archive.", by: "li" },
    ],
  });
  expect(await waiting("li")).toEqual([]);
  const { questions } = (await asked("he", "question-list", { type: "transaction", id: "large" })) as unknown as { questions: Answer[] };
  expect(questions).toMatchObject([{ id, status: "answered" }]);
});
