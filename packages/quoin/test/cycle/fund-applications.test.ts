import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice, type Person } from "../office-accounts.ts";

/** Applications as candidates of the fund: seen by whoever may see applications, counted for everybody else. */
const people = {
  officerA: { roles: ["programme-officer"], department: "science" },
  officerB: { roles: ["programme-officer"], department: "industry" },
  viewer: { roles: ["viewer"], department: "science" },
  applicant: { roles: ["applicant"], organisation: "firm" },
  planner: { roles: ["planner"] },
} as const satisfies Record<string, Person>;
type Name = keyof typeof people;

interface Told {
  readonly calls: number;
  readonly applications: number;
  readonly not_shown: number;
  readonly unscored: number;
  readonly other_currency: number;
  readonly funded: number;
  readonly amount: number;
  readonly value: number | null;
  readonly clash: readonly { readonly en: string; readonly zh: string }[];
  readonly table: { readonly columns: readonly { readonly name: string }[]; readonly rows: readonly (readonly unknown[])[] };
  readonly details: readonly { readonly name: string; readonly table: { readonly rows: readonly (readonly unknown[])[] } }[];
}

const terms = { currency: "CNY", status: "open", opens: "2026-01-01", closes: "2026-12-31" };
const applied = { organisation: "firm", currency: "CNY", status: "reviewed", start: "2026-07-01", end: "2028-06-30" };
let office: Office;

beforeAll(async () => {
  office = await openOffice(people, async ({ keep }) => {
    const put = (type: string, id: string, fields: Record<string, unknown>) => keep(type, id, { labels: { en: id, zh: id }, ...fields });
    for (const id of ["science", "industry", "firm"]) await put("organisation", id, { kind: id === "firm" ? "enterprise" : "national-department" });
    for (const id of ["north", "south"]) await put("region", id, {});
    await put("expert", "e", { organisation: "science" });
    await put("call", "a", {
      ...terms,
      department: "science",
      budgets: [{ year: 2026, amount: "100" }],
      region_floors: [{ region: "south", amount: "30" }],
    });
    await put("call", "b", { ...terms, department: "industry", budgets: [{ year: 2026, amount: "50" }] });
    await put("call", "draft", { ...terms, status: "draft", department: "science" });
    const score = async (id: string, call: string, amount: string, total: number | null, more: Record<string, unknown> = {}) => {
      const department = call === "b" ? "industry" : "science";
      await put("application", id, { ...applied, call, department, amount_requested: amount, ...more });
      if (total !== null)
        await put("review", `review-${id}`, { application: id, call, department, reviewer: "e", status: "submitted", total, labels: undefined });
    };
    await score("good", "a", "60", 90, { region: "north" });
    await score("fair", "a", "40", 50, { region: "north" });
    await score("kept", "a", "30", 20, { region: "south" });
    await score("unread", "a", "10", null);
    await score("foreign", "a", "10", 80, { currency: "EUR" });
    await score("out", "a", "10", 99, { status: "ineligible" });
    await score("gone", "a", "10", 99, { status: "withdrawn" });
    await score("secret", "b", "50", 70);
  });
}, 300_000);
afterAll(() => office.close());

async function told(person: Name, input: object = {}): Promise<Told> {
  const { status, text } = await office.ask(person, "design-applications", input);
  expect([person, status]).toEqual([person, 200]);
  return JSON.parse(text) as Told;
}

/** Applications by what became of them. */
function chosen({ table: { columns, rows } }: Told): Record<string, unknown> {
  const at = (column: string) => columns.findIndex(({ name }) => name === column);
  return Object.fromEntries(rows.map((row) => [row[at("application")], row[at("funded")]]));
}

test("the choice is worth the most under the budgets and floors of the calls; what has no review is neither chosen nor refused", async () => {
  const answer = await told("planner");
  // 60 + 30 for the floor of the south leave 10, which is too little for the third.
  expect(chosen(answer)).toEqual({ good: 1, fair: 0, kept: 1, unread: null, secret: 1 });
  expect(answer).toMatchObject({ calls: 2, applications: 6, not_shown: 0, unscored: 1, other_currency: 1, funded: 3, amount: 140, clash: [] });
  // None says what it would bring: points divide, and their sum is no value.
  expect(answer).toMatchObject({ value: null, certificate: { objective: { kind: "rule", unit: null, value: 180 } } });
  expect(answer.details.map(({ name }) => name)).toEqual(["trade-off"]);
  for (const row of answer.details[0]?.table.rows ?? []) expect(Number(row[3])).toBeLessThanOrEqual(180);
});

test("a region's own applications are chosen among by themselves", async () => {
  expect(chosen(await told("planner", { region: "south" }))).toEqual({ kept: 1 });
});

test("an officer chooses among those of the department and is told how many more there are", async () => {
  const [a, b] = [await told("officerA"), await told("officerB")];
  expect([a.applications, a.not_shown, Object.keys(chosen(a)).includes("secret")]).toEqual([5, 1, false]);
  expect([b.applications, b.not_shown, Object.keys(chosen(b))]).toEqual([1, 5, ["secret"]]);
});

test("who may see no application gets the plan, which names none; an applicant gets neither", async () => {
  for (const person of ["viewer", "applicant"] as const) expect((await office.ask(person, "design-applications", {})).status).toBe(403);
  const { status, text } = await office.ask("viewer", "design", {});
  expect(status).toBe(200);
  for (const id of ["good", "fair", "unread", "secret"]) expect(text).not.toContain(`"${id}"`);
  expect((await office.ask("applicant", "design", {})).status).toBe(403);
});

test("floors that exceed a budget leave no choice, and are named", async () => {
  await office.keep("call", "a", { budgets: [{ year: 2026, amount: "20" }] });
  // A question that nobody asked before: an older answer may stand while the new one is made.
  const answer = await told("planner", { scenario: "base" });
  expect(answer.value).toBeNull();
  expect(answer.clash.map(({ en }) => en)).toEqual(["budget of a in 2026", "floor of south in a"]);
});
