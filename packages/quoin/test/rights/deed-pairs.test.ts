import { deedKinds } from "@quoin/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Office, openOffice } from "../office-accounts.ts";

type Answer = Readonly<Record<string, unknown>>;

/** Who proposes; the same person under another name and role; somebody else of the department; and those who may not, with why. */
const people = {
  li: { roles: ["programme-officer", "planner"], department: "m", person: "p-li" },
  "li-again": { roles: ["administrator"], person: "p-li" },
  nobody: { roles: ["programme-officer", "planner"], department: "m" },
  insider: { roles: ["programme-officer", "planner"], department: "m", organisation: "firm", person: "p-insider" },
  expert: { roles: ["programme-officer", "planner", "reviewer"], department: "m", person: "p-expert" },
  reader: { roles: ["viewer"], department: "m", person: "p-reader" },
  auditor: { roles: ["auditor"], person: "p-auditor" },
  finance: { roles: ["finance"], department: "f", person: "p-finance" },
  "finance-of-firm": { roles: ["finance"], organisation: "firm", person: "p-firm" },
  "finance-again": { roles: ["finance"], person: "p-li" },
  office: { roles: ["office"], department: "m", person: "p-office" },
} as const;

/** Deeds of a sum that one may pay alone: the second of two need not be known for those. */
const ofKnownMoney = new Set<string>(["award", "contract", "pay"]);
/** What is proposed of each kind: above the sum of 50 CNY, below it, below it in number alone, and above it whatever its number. */
const sums = {
  "": { amount: "100", currency: "CNY" },
  "-small": { amount: "40", currency: "CNY" },
  "-foreign": { amount: "40", currency: "USD" },
  "-unsummed": { amount: null, currency: null },
  "-first": { amount: "40", currency: "CNY", above: true },
} as const;
const isOfFinance = new Set<string>(["call", "award", "contract", "pay", "budget", "dispensation"]);

let office: Office;
beforeAll(async () => {
  office = await openOffice(
    Object.fromEntries(Object.entries(people).map(([name, { roles, ...rest }]) => [name, { ...rest, roles: [...roles] }])),
    async ({ keep }) => {
      for (const id of ["m", "f", "firm"]) await keep("organisation", id, { labels: { en: id } });
      await keep("call", "k", { labels: { en: "k" }, department: "m", status: "closed", currency: "CNY" });
      await keep("application", "a", { labels: { en: "a" }, call: "k", organisation: "firm", status: "reviewed" });
      await keep("expert", "e", { labels: { en: "e" }, account: "expert" });
      await keep("review", "r", { labels: { en: "r" }, application: "a", call: "k", reviewer: "e", status: "assigned" });
    },
    "two_people: {pay_above: 50}\n",
  );
  for (const [kind, [size, sum]] of deedKinds.flatMap((each) => Object.entries(sums).map((of) => [each, of] as const)))
    await office.keep("proposal", `of-${kind}${size}`, {
      status: "proposed",
      use_case: "call-open",
      input: "{}",
      deeds: [kind],
      about: ["call/k"],
      ...sum,
      made_by: "li",
      made_at: "2026-04-01T08:00:00Z",
      department: "m",
      payees: ["firm"],
      calls: ["k"],
    });
});
afterAll(() => office.close());

async function refusal(person: keyof typeof people, kind: string): Promise<readonly unknown[]> {
  const { text } = await office.ask(person, "release", { id: `of-${kind}` });
  return ((JSON.parse(text) as Answer)["notes"] as readonly Answer[] | undefined)?.map(({ code }) => code) ?? [];
}

describe.each(deedKinds)("proposing and releasing: %s", (kind) => {
  test("are never both done by one account, nor by two accounts of one person", async () => {
    expect(await refusal("li", kind)).toEqual(["people.same-person"]);
    expect(await refusal("li-again", kind)).toEqual(["people.same-person"]);
  });

  test("are not parted among the maker and the payee's own people, or whoever reviews there", async () => {
    expect(await refusal("insider", kind)).toEqual(["people.release-conflict"]);
    expect(await refusal("expert", kind)).toEqual(["people.release-reviewer"]);
  });

  test("are released by finance of whichever department where money is asked for, and by no office from outside", async () => {
    expect(await refusal("finance-again", kind)).toEqual(["people.same-person"]);
    expect(await refusal("finance-of-firm", kind)).toEqual(isOfFinance.has(kind) ? ["people.release-conflict"] : ["people.release-right"]);
    // The deed itself is not there: what is asked of finance is the deed, no longer the right.
    const asked = await refusal("finance", kind);
    expect([kind, asked.includes("people.release-right")]).toEqual([kind, !isOfFinance.has(kind)]);
    expect(await refusal("office", kind)).toEqual(["rights.forbidden"]);
  });

  test("need the right to the deed itself, and two known people, but for a sum that one may pay alone", async () => {
    expect(await refusal("reader", kind)).toEqual(["rights.forbidden"]);
    expect(await refusal("auditor", kind)).toEqual(["rights.forbidden"]);
    for (const size of Object.keys(sums)) {
      const isUnknownRefused = (await refusal("nobody", `${kind}${size}`)).includes("people.no-person");
      expect([size, isUnknownRefused]).toEqual([size, !(size === "-small" && ofKnownMoney.has(kind))]);
    }
  });
});
