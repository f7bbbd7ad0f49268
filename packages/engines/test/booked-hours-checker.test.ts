import { expect, test } from "vitest";
import { lentHoursProblems } from "./booked-hours-checker.ts";

type Fields = Readonly<Record<string, unknown>>;

const weekly = [1, 2, 3, 4, 5].map((day) => ({ day, from: "09:00", to: "17:00" }));
const rules = {
  facility: "f",
  weekly,
  slot_minutes: 60,
  units: 2,
  notice_hours: 24,
  horizon_days: 30,
  quota_hours: [{ organisation: null, hours: 6, per: "week" }],
};
const facility = ["facility", "f", { host: "host" }] as const;
const opening = ["opening", "o", rules] as const;
/** A booking of Monday the first of June 2026 from nine to eleven, eight hours east of Greenwich, asked for a week before. */
const booking = (id: string, more: Fields = {}) =>
  [
    "booking",
    id,
    {
      ...{ facility: "f", unit: 1, organisation: "firm", status: "approved", asked_at: "2026-05-25T00:00:00Z" },
      ...{ start: "2026-06-01T01:00:00Z", end: "2026-06-01T03:00:00Z", ...more },
    },
  ] as const;
const closure = (id: string, more: Fields = {}) =>
  ["closure", id, { facility: "f", unit: null, start: "2026-06-01T02:00:00Z", end: "2026-06-01T04:00:00Z", ...more }] as const;

/** What the checker says of a history of these changes. */
function said(...changes: readonly (readonly [string, string, Fields])[]): Promise<readonly string[]> {
  const rows = changes.map(([type, id, fields]) => {
    const after = JSON.stringify({ id, equipment: null, retired: false, ...fields });
    return { type, id, at: "2026-05-25T00:00:00Z", after };
  });
  return lentHoursProblems(async () => rows);
}
const later = { start: "2026-06-01T05:00:00Z", end: "2026-06-01T07:00:00Z" };

test("a sound history has no problem, also where rules change after a booking was made or a machine is another", async () => {
  expect(await said(facility, opening, booking("b"), booking("c", { unit: 2, organisation: "other" }))).toEqual([]);
  expect(await said(facility, opening, booking("b"), ["opening", "o", { ...rules, weekly: [], units: 1 }])).toEqual([]);
  expect(await said(facility, opening, booking("b"), booking("b", { status: "cancelled" }), booking("c", { organisation: "other" }))).toEqual([]);
  expect(await said(facility, opening, booking("b"), booking("b", { status: "cancelled" }), closure("x"))).toEqual([]);
});

test("an offer holds its hours: rules that change before it is taken leave it standing, and it is held to those under which it was made", async () => {
  const [waits, offered] = [booking("b", { status: "waiting" }), booking("b", { status: "offered", offered_until: "2026-05-26T00:00:00Z" })];
  const shut = ["opening", "o", { ...rules, weekly: [] }] as const;
  expect(await said(facility, opening, waits, offered, shut, booking("b"))).toEqual([]);
  expect(await said(facility, shut, waits, offered, opening, booking("b"))).toEqual(["b: outside the hours of the week"]);
  const lapsed = booking("b", { status: "offered", offered_until: "2026-05-24T00:00:00Z" });
  expect(await said(facility, opening, waits, lapsed)).toEqual([]);
  expect(await said(facility, opening, waits, lapsed, booking("b"))).toEqual(["b: taken after its offer"]);
});

test("one that is moved is held to the rules of that day as if it were asked anew; where it stays nothing is", async () => {
  const [there, back] = [booking("b", { ...later }), booking("b")];
  expect(await said(facility, opening, back, there, back)).toEqual([]);
  const shut = ["opening", "o", { ...rules, weekly: [] }] as const;
  expect(await said(facility, opening, back, shut, booking("b", { purpose: "other" }))).toEqual([]);
  expect(await said(facility, opening, back, shut, there)).toEqual(["b: outside the hours of the week"]);
  expect(await said(facility, opening, back, booking("c", { ...later, organisation: "other" }), there)).toEqual(["b: others have the machine"]);
});

test.each<[string, readonly (readonly [string, string, Fields])[]]>([
  ["c: others have the machine", [booking("b"), booking("c", { organisation: "other" })]],
  ["b: machine 3 of 2", [booking("b", { unit: 3 })]],
  ["b: closed by x", [closure("x"), booking("b")]],
  ["b stands in the closure x", [booking("b"), closure("x")]],
  ["b: outside the hours of the week", [booking("b", { start: "2026-06-06T01:00:00Z", end: "2026-06-06T03:00:00Z" })]],
  ["b: outside the hours of the week", [booking("b", { end: "2026-06-01T09:30:00Z", start: "2026-06-01T07:00:00Z" })]],
  ["b: between two slots", [booking("b", { start: "2026-06-01T01:30:00Z" })]],
  ["b: after the notice", [booking("b", { asked_at: "2026-05-31T12:00:00Z" })]],
  ["b: beyond the horizon", [booking("b", { asked_at: "2026-04-25T00:00:00Z" })]],
  ["d: above the quota of 6 hours", [booking("b"), booking("c", { unit: 2 }), booking("e", { ...later }), booking("d", { ...later, unit: 2 })]],
])("%s", async (problem, changes) => {
  expect(await said(facility, opening, ...changes)).toEqual([problem]);
});

test("the owner's share is kept until it is let go, and the owner may have it", async () => {
  const kept = ["opening", "o", { ...rules, quota_hours: [], owner_share: 0.975, share_until_hours: 48 }] as const;
  expect(await said(facility, kept, booking("b"))).toEqual([]);
  expect(await said(facility, kept, booking("b"), booking("c", { unit: 2 }))).toEqual(["c: in the owner's share"]);
  expect(await said(facility, kept, booking("b"), booking("c", { unit: 2, organisation: "host" }))).toEqual([]);
});
