import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "../office-accounts.ts";

type Answer = Readonly<Record<string, unknown>>;

let office: Office;
beforeAll(async () => {
  office = await openOffice(
    {
      li: { roles: ["programme-officer"], department: "m" },
      other: { roles: ["programme-officer"], department: "n" },
      reader: { roles: ["viewer"], department: "m" },
      firm: { roles: ["applicant"], organisation: "firm" },
      auditor: { roles: ["auditor"] },
      planner: { roles: ["planner"] },
    },
    async ({ keep }) => {
      for (const id of ["m", "n", "firm"]) await keep("organisation", id, { labels: { en: id } });
      await keep("programme", "old", { labels: { en: "Old" }, owner_department: "m", call_years: [2020] });
      await keep("programme", "new", { labels: { en: "New" }, owner_department: "m", call_years: [2025] });
      await keep("project", "p", { labels: { en: "p" }, department: "m", lead: "firm", programme: "old" });
    },
  );
});
afterAll(() => office.close());

async function asked(person: string, name: string, input: object): Promise<Answer> {
  return JSON.parse((await office.ask(person, name, input)).text) as Answer;
}
const codes = (answer: Answer) => ((answer["notes"] ?? []) as readonly Answer[]).map(({ code }) => code);
const states = async (person = "reader") =>
  Object.fromEntries(((await asked(person, "inspection-list", {}))["programmes"] as readonly Answer[]).map(({ id, state, due }) => [id, [state, due]]));
const inspected = { type: "programme", id: "old", day: "2026-03-31", inspector: "group 2", result: "faults", found: "two receipts lack" };

test("a programme that nobody looked at within three years is due, and no longer once an inspection is entered; taken back, it is due again", async () => {
  expect(await states()).toEqual({ old: ["due", "2023-12-31"], new: ["not-yet", "2028-12-31"] });
  expect(await asked("li", "inspection-add", inspected)).toMatchObject({ result: "faults", inspector: "group 2", kind: "inspection" });
  expect(await states()).toMatchObject({ old: ["done", "2029-03-31"] });
  // The same day and kind again corrects what was entered.
  expect(await asked("planner", "inspection-add", { ...inspected, result: "grave-faults" })).toMatchObject({ version: 2, result: "grave-faults" });
  expect((await asked("li", "inspection-list", {}))["inspections"]).toMatchObject([{ result: "grave-faults", found: "two receipts lack" }]);
  expect(codes(await asked("li", "inspection-add", { ...inspected, undo: true }))).toEqual(["inspection.needs-reason"]);
  expect(codes(await asked("li", "inspection-add", { ...inspected, undo: true, reason: "it was of another" }))).toEqual([]);
  expect(await states()).toMatchObject({ old: ["due", "2023-12-31"] });
  expect(codes(await asked("li", "inspection-add", { ...inspected, undo: true, reason: "again" }))).toEqual(["record.not-found"]);
});

test("what was found is the office's; whoever is inspected reads the result", async () => {
  const [of] = [{ type: "project", id: "p", day: "2026-02-28" }];
  expect(codes(await asked("li", "inspection-add", { ...of, result: "in-order", found: "the laboratory is shared" }))).toEqual([]);
  const [seen] = (await asked("firm", "inspection-list", {}))["inspections"] as readonly Answer[];
  expect(seen).toMatchObject({ result: "in-order", found: null });
});

test.each<[string, string, object, string]>([
  ["by another department", "other", {}, "rights.out-of-reach"],
  ["by a reader", "reader", {}, "rights.forbidden"],
  ["by an auditor, who asks by questions", "auditor", {}, "rights.forbidden"],
  ["by who is inspected", "firm", {}, "rights.forbidden"],
  ["on a day to come", "li", { day: "2099-01-01" }, "pay.day"],
  ["on no day", "li", { day: "2026-02-30" }, "track.bad-date"],
  ["without a result", "li", { result: undefined }, "inspection.no-result"],
  ["of what is not there", "li", { id: "none" }, "record.not-found"],
])("is not entered %s", async (_, person, more, code) => {
  expect(codes(await asked(person, "inspection-add", { ...inspected, ...more }))).toEqual([code]);
});
