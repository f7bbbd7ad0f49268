import { afterAll, beforeAll, expect, test } from "vitest";
import { fileOf } from "../asked-over-http.ts";
import { type Office, openOffice } from "../office-accounts.ts";

type Answer = Readonly<Record<string, unknown>>;

/** An account of an outside firm tries every door of the hours of others. */
let office: Office;
beforeAll(async () => {
  office = await openOffice(
    {
      firm: { roles: ["applicant"], organisation: "firm" },
      rival: { roles: ["applicant"], organisation: "rival" },
      manager: { roles: ["facility-manager"], organisation: "host" },
      elsewhere: { roles: ["facility-manager"], organisation: "other" },
      officer: { roles: ["programme-officer"], department: "m" },
    },
    async ({ keep }) => {
      for (const id of ["m", "firm", "rival", "host", "other"]) await keep("organisation", id, { labels: { en: id }, kind: "enterprise" });
      await keep("facility", "f", { labels: { en: "Electron microscope" }, host: "host", supervisors: ["m"] });
      await keep("facility", "g", {
        labels: { en: "Electron microscope of the other" },
        host: "other",
        supervisors: ["m"],
        effective_hours: 700,
        hours_year: 2025,
      });
      for (const [id, amount] of [
        ["s", "80.5"],
        ["dear", "500"],
      ] as const)
        await keep("service", id, { labels: { en: id }, facility: "f", per: "hour", prices: [{ for: "firm", amount, currency: "CNY" }] });
      const weekly = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: "09:00", to: "17:00" }));
      await keep("opening", "o", { facility: "f", zone: "Asia/Shanghai", weekly, slot_minutes: 60, approval: "officer" });
      await keep("programme", "pr", { labels: { en: "pr" }, owner_department: "m" });
      await keep("call", "c", { labels: { en: "c" }, programme: "pr", department: "m", status: "open", opens: "2026-01-01", closes: "2026-12-31" });
      await keep("project", "secret-project", { labels: { en: "p" }, department: "m", lead: "rival" });
    },
  );
});
afterAll(() => office.close());

async function ask(person: string, name: string, input: object): Promise<{ readonly status: number; readonly answer: Answer }> {
  const { status, text } = await office.ask(person, name, input);
  return { status, answer: JSON.parse(text) as Answer };
}
const codes = ({ answer }: { readonly answer: Answer }) => ((answer["notes"] ?? []) as readonly Answer[]).map(({ code }) => code);
const hours = (organisation: string, day = "03", from = "09") => ({
  ...{ facility: "f", organisation, start: `2026-04-${day}T${from}:00`, end: `2026-04-${day}T${Number(from) + 2}:00` },
});

test("a booking names no project that its asker does not see, and nobody learns whether there is one", async () => {
  const [theirs, none] = [
    await ask("firm", "booking-request", { ...hours("firm"), project: "secret-project" }),
    await ask("firm", "booking-request", { ...hours("firm"), project: "no-such-project" }),
  ];
  expect([theirs.status, codes(theirs)]).toEqual([404, ["record.not-found"]]);
  expect([none.status, codes(none)]).toEqual([404, ["record.not-found"]]);
  expect((await ask("rival", "booking-request", { ...hours("rival", "20"), project: "secret-project" })).status).toBe(200);
});

test("a price, a state, a machine or a person is no word of a request", async () => {
  for (const more of [{ price: "0.01" }, { status: "approved" }, { unit: 9 }, { person: "officer" }, { external: false }, { id: "b-1" }])
    expect([more, (await ask("firm", "booking-request", { ...hours("firm", "06"), ...more })).status]).toEqual([more, 400]);
  expect(codes(await ask("firm", "booking-request", { ...hours("firm", "06"), service: "of-another" }))).toEqual(["booking.other-service"]);
  const { answer } = await ask("firm", "booking-request", { ...hours("firm", "06"), service: "dear" });
  expect(answer).toMatchObject({ status: "requested", price: "1000", person: "firm", external: true });
});

test("the list of who decides and the row of those who wait are not filled by asking again", async () => {
  expect((await ask("firm", "booking-request", hours("firm", "08"))).status).toBe(200);
  expect(codes(await ask("firm", "booking-request", hours("firm", "08", "10")))).toEqual(["booking.stands-already"]);
  expect((await ask("rival", "booking-request", hours("rival", "08"))).status).toBe(200);
  const [mine] = ((await ask("firm", "booking-list", {})).answer["bookings"] as readonly Answer[]).filter(({ start }) =>
    String(start).startsWith("2026-04-08"),
  );
  expect((await ask("manager", "booking-decide", { id: mine?.["id"], decision: "approve" })).status).toBe(200);
  const wait = { ...hours("rival", "08"), until: "2026-04-07T00:00" };
  expect((await ask("rival", "booking-wait", wait)).status).toBe(200);
  expect(codes(await ask("rival", "booking-wait", wait))).toEqual(["booking.stands-already"]);
});

test("a booking is moved by who asked for it, and the calendar tells only them which it is", async () => {
  const { answer } = await ask("firm", "booking-request", hours("firm", "10"));
  const { id } = answer;
  const to = { id, start: "2026-04-11T09:00" };
  expect((await ask("rival", "booking-move", to)).status).toBe(404);
  for (const person of ["manager", "elsewhere", "officer"]) expect([person, (await ask(person, "booking-move", to)).status >= 400]).toEqual([person, true]);
  expect((await ask("firm", "booking-move", to)).answer).toMatchObject({ status: "requested", start: "2026-04-11T01:00:00Z" });
  await ask("manager", "booking-decide", { id, decision: "approve" });
  expect(codes(await ask("firm", "booking-move", { id, start: "2026-04-12T09:00" }))).toEqual(["booking.move-decided"]);
  const day = { id: "f", from: "2026-04-11", to: "2026-04-11" };
  expect((await office.ask("rival", "facility-calendar", day)).text).not.toContain(String(id));
  expect((await office.ask("firm", "facility-calendar", day)).text).toContain(String(id));
});

test("a log is handed in by who runs the facility alone, a feed and an address of mail are one's own", async () => {
  const data = fileOf("log.csv", "facility,start,end,organisation\nf,2026-02-02T09:00,2026-02-02T11:00,rival\n");
  expect((await ask("firm", "booking-table", { data })).status).toBe(403);
  expect((await ask("elsewhere", "booking-table", { data })).status).toBe(403);
  expect((await ask("firm", "facility-feed", { organisation: "rival", token: true })).status).toBe(403);
  expect((await ask("firm", "facility-feed", { id: "f", organisation: "rival", token: true })).status).toBe(403);
  expect((await ask("firm", "notice-address", { name: "rival", mail: "firm@firm.example" })).status).toBe(403);
  expect((await ask("firm", "sharing", {})).status).toBe(403);
});

test("a review of a purchase is asked again by its own alone, for applications that one sees, and tells of no unit that is not open", async () => {
  const wanted = (more: object) => ({ data: { words: ["electron microscope"], price: "3000000", currency: "CNY", needed_hours: 100, ...more } });
  const theirs = await ask("rival", "purchase-review", wanted({ name: "SEM of the rival", host: "rival" }));
  expect(theirs.status).toBe(200);
  const { id } = theirs.answer;
  const taken = await ask("firm", "purchase-review", wanted({ id, name: "mine now", host: "firm" }));
  expect(taken.status).toBe(403);
  expect((await office.stored("purchase-review", String(id)))?.["host"]).toBe("rival");
  expect((await ask("firm", "purchase-review", wanted({ host: "rival" }))).status).toBe(403);
  expect(codes(await ask("firm", "purchase-review", wanted({ host: "firm", application: "app-of-the-rival" })))).toEqual(["record.not-found"]);
  const units = ({ answer }: { readonly answer: Answer }) => (answer["candidates"] as readonly Answer[]).map((each) => each["id"]).toSorted();
  expect(units(theirs)).toEqual(["f"]);
  expect(units(await ask("officer", "purchase-review", { ...wanted({ host: "rival" }), dry_run: true }))).toEqual(["f", "g"]);
  const read = await office.ask("rival", "record-get", { type: "purchase-review", id });
  expect([read.status, read.text.includes('"g"')]).toEqual([200, false]);
});
