import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileOf } from "../asked-over-http.ts";
import { type Office, openOffice } from "../office-accounts.ts";

type Answer = Readonly<Record<string, unknown>>;

const date = "2026-04-01";
let office: Office;
beforeAll(async () => {
  office = await openOffice(
    {
      li: { roles: ["programme-officer"], department: "m", person: "p-li" },
      qian: { roles: ["programme-officer"], department: "m", person: "p-qian" },
      reader: { roles: ["viewer"], department: "n", person: "p-reader" },
      boss: { roles: ["administrator"], person: "p-boss" },
      "li-again": { roles: ["finance"], person: "p-li" },
      wu: { roles: ["programme-officer"], department: "m", person: "p-wu" },
    },
    async ({ keep }) => {
      for (const id of ["m", "n", "firm", "other", "stranger"]) await keep("organisation", id, { labels: { en: id } });
      for (const id of ["promised", "unnamed", "led", "shares", "one", "two"]) await keep("project", id, { labels: { en: id }, department: "m", lead: "firm" });
      await keep("project", "awarded", { labels: { en: "awarded" }, department: "m", lead: "firm" });
      const award = {
        labels: { en: "a" },
        description: "x",
        currency: "CNY",
        amount_awarded: "900",
        award_date: date,
        department: "m",
        recipient_organisation: "firm",
        funding_organisation: "m",
      };
      await keep("award", "a", { ...award, project: "awarded" });
      for (const id of ["parts", "whole", "wrong"]) {
        await keep("project", id, { labels: { en: id }, department: "m", lead: "firm" });
        await keep("award", `a-${id}`, { ...award, project: id });
      }
      const promise = { type: "commitment", amount: "90", currency: "CNY", date, level: "central" };
      await keep("transaction", "t1", { ...promise, project: "promised", to: "other" });
      await keep("transaction", "t2", { ...promise, project: "unnamed" });
      await keep("transaction", "t3", { ...promise, project: "led" });
      // Of an award that belongs to no project the payment says the project.
      await keep("award", "a-wide", award);
      for (const project of ["one", "two"]) await keep("transaction", `t-${project}`, { ...promise, project, award: "a-wide", to: "firm" });
    },
    "two_people: {pay_above: 50}\n",
  );
});
afterAll(() => office.close());

async function asked(person: string, name: string, input: object): Promise<Answer> {
  return JSON.parse((await office.ask(person, name, input)).text) as Answer;
}
const codes = (answer: Answer) => ((answer["notes"] ?? []) as readonly Answer[]).map(({ code }) => code);
const paying = (more: object) => asked("li", "pay", { type: "disbursement", amount: "5", date, level: "central", ...more });
const isHeld = (answer: Answer) => (answer["status"] === "proposed" ? "held" : Array.isArray(answer["created"]) ? "booked" : codes(answer).join());

describe("one alone pays a small sum without an award", () => {
  test.each<[string, object, string]>([
    ["to whom the project's commitment names", { project: "promised", to: "other" }, "booked"],
    ["to nobody in particular, which is whom it was promised", { project: "promised" }, "booked"],
    ["to the lead where the commitment names nobody", { project: "unnamed", to: "firm" }, "booked"],
    ["not to a stranger", { project: "promised", to: "stranger" }, "held"],
    ["not to the lead where the commitment names another", { project: "promised", to: "firm" }, "held"],
    ["not as a commitment to a stranger under an award", { type: "commitment", award: "a", to: "stranger" }, "pay.payee"],
    ["not on a bank account on which no contract agreed", { project: "promised", to: "other", to_account: "6222 0009" }, "held"],
    ["not to a stranger where the commitment names nobody", { project: "unnamed", to: "stranger" }, "held"],
  ])("%s", async (_, more, expected) => {
    expect(isHeld(await paying({ ...more, description: _ }))).toBe(expected);
  });
});

test("who makes a stranger the lead of a project pays it nothing alone; the lead of the day of the promise is paid as before", async () => {
  expect(await asked("li", "record-put", { type: "project", id: "led", data: { lead: "stranger" }, reason: "moved" })).toMatchObject({ lead: "stranger" });
  expect(isHeld(await paying({ project: "led", to: "stranger" }))).toBe("held");
  expect(isHeld(await paying({ project: "led", to: "firm" }))).toBe("booked");
});

describe("a sum that one person pays in parts", () => {
  const part = (person: string, amount: string, award: string, more: object = {}) =>
    asked(person, "pay", { type: "disbursement", amount, date, level: "central", award, to: "firm", ...more });

  test("counts as that sum, under whichever account; told to who pays, and not counted to another", async () => {
    expect(isHeld(await part("li", "30", "a-parts"))).toBe("booked");
    expect(isHeld(await part("li", "20", "a-parts"))).toBe("booked");
    const held = await part("li-again", "1", "a-parts");
    expect([isHeld(held), codes(held)]).toEqual(["held", ["people.split"]]);
    expect(await office.stored("proposal", String(held["id"]))).toMatchObject({ above: true, amount: "1" });
    expect(isHeld(await part("wu", "50", "a-parts"))).toBe("booked");
    expect(isHeld(await part("li", "50", "a-whole"))).toBe("booked");
  });

  test("counts together under one award, whatever project each part names", async () => {
    expect(isHeld(await part("qian", "50", "a-wide", { project: "one" }))).toBe("booked");
    expect(isHeld(await part("qian", "50", "a-wide", { project: "two" }))).toBe("held");
    expect(isHeld(await part("qian", "50", "a-wide"))).toBe("held");
  });

  test("counts no part that another released, or that was taken back", async () => {
    const { id } = await part("qian", "60", "a-parts");
    expect(await asked("wu", "release", { id })).toMatchObject({ status: "released" });
    expect(isHeld(await part("qian", "40", "a-parts", { description: "first" }))).toBe("booked");
    const held = await part("qian", "40", "a-parts", { description: "second" });
    expect(isHeld(held)).toBe("held");
    expect(await asked("wu", "release", { id: held["id"] })).toMatchObject({ status: "released" });
    expect(isHeld(await part("qian", "10", "a-parts", { description: "third" }))).toBe("booked");
    expect(isHeld(await part("qian", "1", "a-parts", { description: "fourth" }))).toBe("held");
  });
});

describe("equity", () => {
  test.each<[string, object, string]>([
    ["of a public level above the sum takes two", { project: "awarded", amount: "900000000" }, "held"],
    ["of a public level in a project to which nobody promised anything takes two, whatever its number", { project: "shares", level: "local" }, "held"],
    ["of a public level up to the sum is booked by one", { project: "awarded", amount: "50" }, "booked"],
    ["whose level nobody says is not known to be told only", { project: "shares", amount: "900000000", level: undefined }, "held"],
    ["of a bank is told, not given", { project: "shares", amount: "900000000", level: "bank" }, "booked"],
  ])("%s", async (_, more, expected) => {
    expect(isHeld(await paying({ type: "equity", to: "firm", ...more }))).toBe(expected);
  });
});

test("a payment above its promise waits as what it is about, told once", async () => {
  const id = String((await paying({ award: "a", amount: "950", over: "supplementary budget", to: "firm" }))["id"]);
  const { about, deeds } = (await office.stored("proposal", id)) as { about: readonly string[]; deeds: readonly string[] };
  expect([deeds, about.length]).toEqual([["pay", "dispensation"], 1]);
  const { waits } = (await asked("qian", "work", {})) as { waits: readonly { subject: Answer; what: { en: string } }[] };
  const told = waits.find(({ subject }) => subject["id"] === id)?.what.en ?? "";
  // What it is, how much, and for whom, is read before it is released; the payment has no name of its own yet.
  expect(told).toContain("a payment and a dispensation (Transaction)");
  expect(told).toContain(": CNY 950 for firm, proposed by li");
});

describe("a payment that was booked wrongly", () => {
  const payment = { award: "a-wrong", amount: "7", description: "twice", to: "firm" };

  test("is taken back whoever has said something about it, and is booked again only under an id of its own", async () => {
    const paid = await paying(payment);
    const [id] = paid["created"] as readonly string[];
    expect(codes(await asked("qian", "comment", { type: "transaction", id, text: "is it ours?" }))).toEqual([]);
    expect(codes(await asked("li", "document-add", { type: "transaction", id, data: fileOf("receipt.pdf", "%PDF-1.7 a receipt"), kind: "receipt" }))).toEqual(
      [],
    );
    const entry = ((await asked("boss", "ledger", { entries: true, project: "wrong" }))["entries"] as readonly Answer[]).find(
      ({ document }) => document === `transaction/${id}`,
    );
    expect(await asked("li", "entry-reverse", { id: entry?.["id"], reason: "paid twice" })).toMatchObject({ transaction: id });
    expect(await office.stored("transaction", String(id))).toMatchObject({ retired: true });
    const again = await paying(payment);
    expect([codes(again), again["created"]]).toEqual([["pay.taken-back"], undefined]);
    expect(await paying({ ...payment, id: "anew" })).toMatchObject({ created: ["anew"] });
    // The page of a payment knows the payment and none of its entries; its receipt stays readable once it is taken back.
    expect(await asked("li", "entry-reverse", { id: "transaction/anew", reason: "not to be paid at all" })).toMatchObject({ transaction: "anew" });
    expect(codes(await asked("li", "entry-reverse", { id: "transaction/none", reason: "no such payment" }))).toEqual(["record.not-found"]);
    expect(await asked("li", "document-list", { type: "transaction", id })).toMatchObject({ documents: [{ kind: "receipt" }], may_attach: false });
  });
});
