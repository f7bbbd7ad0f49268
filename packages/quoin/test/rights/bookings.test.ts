import { afterAll, beforeAll, expect, test } from "vitest";
import { readCalendar } from "../../../core/test/calendar-reader.ts";
import { type Office, openOffice } from "../office-accounts.ts";

type Answer = Readonly<Record<string, unknown>>;

let office: Office;
beforeAll(async () => {
  office = await openOffice(
    {
      firm: { roles: ["applicant"], organisation: "firm" },
      "firm-again": { roles: ["applicant"], organisation: "firm" },
      rival: { roles: ["applicant"], organisation: "rival" },
      manager: { roles: ["facility-manager"], organisation: "host" },
      officer: { roles: ["programme-officer"], department: "m" },
      stranger: { roles: ["programme-officer"], department: "n" },
      viewer: { roles: ["viewer"], department: "m" },
      planner: { roles: ["planner"] },
    },
    async ({ keep }) => {
      for (const id of ["m", "n", "firm", "rival", "host"]) await keep("organisation", id, { labels: { en: id }, kind: "enterprise" });
      await keep("facility", "f", { labels: { en: "Microscope of the host" }, host: "host", supervisors: ["m"] });
      await keep("service", "s", { labels: { en: "Imaging" }, facility: "f", per: "hour", prices: [{ for: "firm", amount: "80.5", currency: "CNY" }] });
      const weekly = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: "09:00", to: "17:00" }));
      await keep("opening", "o", { facility: "f", zone: "Asia/Shanghai", weekly, slot_minutes: 60, approval: "officer" });
    },
  );
});
afterAll(() => office.close());

async function ask(person: string, name: string, input: object): Promise<{ readonly status: number; readonly answer: Answer }> {
  const { status, text } = await office.ask(person, name, input);
  return { status, answer: JSON.parse(text) as Answer };
}
const codes = ({ answer }: { readonly answer: Answer }) => ((answer["notes"] ?? []) as readonly Answer[]).map(({ code }) => code);
const hours = (organisation: string, day = "03") => ({ facility: "f", organisation, start: `2026-04-${day}T09:00`, end: `2026-04-${day}T13:00` });
const listed = async (person: string) => ((await ask(person, "booking-list", {})).answer["bookings"] as readonly Answer[]).map(({ id }) => id);

test("a firm finds a time, asks, is approved by who runs the facility, uses it and is billed its price; its rival sees hours and no names", async () => {
  const { slots } = (await ask("firm", "slots", { words: "imaging", hours: 4 })).answer as { slots: readonly Answer[] };
  expect(slots[0]).toMatchObject({ facility: "f", service: "s", price: "322", currency: "CNY", instant: false });
  // The record is not the firm's to read; what is lent to it is called by its name all the same.
  expect((await ask("firm", "record-names", { records: ["facility/f"] })).answer["names"]).toEqual([]);
  const name = { en: "Microscope of the host" };
  expect(slots[0]).toMatchObject({ label: name });
  expect((await ask("firm", "facility-calendar", { id: "f", from: "2026-04-03", to: "2026-04-03" })).answer).toMatchObject({ label: name });
  const asked = await ask("firm", "booking-request", { ...hours("firm"), purpose: "alloy of the firm" });
  expect([asked.status, asked.answer["status"]]).toEqual([200, "requested"]);
  const { id } = asked.answer;
  expect((await ask("firm", "booking-list", {})).answer["bookings"]).toMatchObject([{ id, lent_label: name }]);
  for (const person of ["rival", "stranger"]) expect(await listed(person)).toEqual([]);
  for (const person of ["firm", "manager", "officer", "viewer", "planner"]) expect([person, await listed(person)]).toEqual([person, [id]]);
  for (const [person, status] of [
    ["firm", 403],
    ["viewer", 403],
    ["planner", 403],
    ["rival", 403],
    ["stranger", 404],
  ] as const)
    expect([person, (await ask(person, "booking-decide", { id, decision: "approve" })).status]).toEqual([person, status]);
  expect((await ask("manager", "booking-decide", { id, decision: "approve" })).answer).toMatchObject({ status: "approved", unit: 1, price: "322" });
  const calendar = await office.ask("rival", "facility-calendar", { id: "f", from: "2026-04-03", to: "2026-04-03" });
  expect(calendar.text).toContain('"mine":false');
  expect(calendar.text).not.toMatch(/firm|alloy/);
  expect((await office.ask("firm", "facility-calendar", { id: "f", from: "2026-04-03", to: "2026-04-03" })).text).toContain('"mine":true');
  const taken = await ask("rival", "booking-request", hours("rival"));
  expect([taken.status, codes(taken)]).toEqual([409, ["booking.taken"]]);
  const [note] = taken.answer["notes"] as readonly { readonly parameters: { readonly next: readonly Answer[] } }[];
  const next = note?.parameters.next ?? [];
  expect(next.map(({ start }) => start)).toEqual(["2026-04-03T05:00:00Z", "2026-04-04T01:00:00Z", "2026-04-04T02:00:00Z"]);
});

test("nobody asks, cancels or decides for others, and states and prices are written by no other door", async () => {
  expect((await ask("rival", "booking-request", hours("firm", "05"))).status).toBe(403);
  expect((await ask("manager", "booking-request", hours("firm", "05"))).status).toBe(403);
  const [id] = await listed("firm");
  expect((await ask("rival", "booking-cancel", { id })).status).toBe(404);
  for (const person of ["firm", "manager", "officer", "planner"])
    expect([person, (await ask(person, "record-put", { type: "booking", id, data: { price: "0.01" } })).status >= 400]).toEqual([person, true]);
  expect((await ask("stranger", "closure-put", { facility: "f", start: "2026-04-20T09:00", end: "2026-04-21T09:00", reason: "x" })).status).toBe(403);
  const closure = { facility: "f", start: "2026-04-03T09:00", end: "2026-04-03T10:00", reason: "broken" };
  expect(codes(await ask("officer", "closure-put", closure))).toEqual(["closure.booked"]);
  expect((await office.stored("booking", String(id)))?.["price"]).toBe("322");
  expect((await ask("firm", "booking-cancel", { id })).answer).toMatchObject({ status: "cancelled" });
});

test("a quota is an organisation's, however many accounts ask for it", async () => {
  await office.keep("facility", "q", { labels: { en: "Press" }, host: "host", supervisors: ["m"] });
  const weekly = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: "09:00", to: "17:00" }));
  const quota = [{ organisation: null, hours: 4, per: "week" }];
  await office.keep("opening", "oq", { facility: "q", zone: "Asia/Shanghai", weekly, slot_minutes: 60, approval: "instant", units: 3, quota_hours: quota });
  const asked = (organisation: string, day: string) => ({ facility: "q", organisation, start: `2026-05-${day}T09:00`, end: `2026-05-${day}T12:00` });
  expect((await ask("firm", "booking-request", asked("firm", "12"))).status).toBe(200);
  expect(codes(await ask("firm-again", "booking-request", asked("firm", "13")))).toEqual(["booking.quota"]);
  // Nor in the name of another.
  expect((await ask("firm-again", "booking-request", asked("rival", "13"))).status).toBe(403);
  expect((await ask("rival", "booking-request", asked("rival", "13"))).status).toBe(200);
  expect((await ask("firm-again", "booking-request", asked("firm", "19"))).status).toBe(200);
});

test("a calendar program reads by an address what its account may see, with no log-in and no other way in, until it is revoked", async () => {
  const asked = await ask("firm", "booking-request", { ...hours("firm", "10"), purpose: "alloy of the firm" });
  expect(asked.status).toBe(200);
  const { answer } = await ask("firm", "facility-feed", { id: "f", token: true });
  const path = String(answer["path"]);
  const read = await office.visit(path);
  expect(read.status).toBe(200);
  const [event] = readCalendar(read.text).filter(({ uid }) => uid.includes(String(asked.answer["id"])));
  expect(event).toMatchObject({ start: "2026-04-10T01:00:00Z", end: "2026-04-10T05:00:00Z", status: "TENTATIVE", text: "firm" });
  expect(read.text).not.toContain("alloy");
  const rivals = String((await ask("rival", "facility-feed", { id: "f", token: true })).answer["path"]);
  expect(readCalendar((await office.visit(rivals)).text).filter(({ uid }) => uid.includes(String(asked.answer["id"])))).toEqual([]);
  const [kept] = JSON.parse((await office.ask("planner", "record-list", { type: "feed" })).text).records ?? [];
  for (const forged of [
    "/feeds/",
    "/feeds/x.ics",
    `/feeds/${"A".repeat(43)}.ics`,
    `/feeds/${String(kept?.token_sha256 ?? "a").slice(0, 43)}.ics`,
    path.replace(".ics", ""),
  ])
    expect([forged, (await office.visit(forged)).status]).toEqual([forged, 404]);
  expect((await office.visit(path, { method: "POST", body: "x" })).status).toBeGreaterThanOrEqual(400);
  expect((await ask("rival", "facility-feed", { revoke: path })).status).toBe(404);
  expect((await ask("viewer", "facility-feed", { id: "f", token: true })).status).toBe(403);
  expect((await ask("firm", "facility-feed", { revoke: path })).answer).toMatchObject({ revoked: true });
  expect((await office.visit(path)).status).toBe(404);
});
