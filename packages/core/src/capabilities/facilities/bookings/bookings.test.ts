import { beforeEach, describe, expect, test } from "vitest";
import { told, workspacePortsOf } from "../../../../test/asked-of.ts";
import type { Account } from "../../../contract/account.ts";
import type { Outcome } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { useCaseName, type WorkspaceUseCase } from "../../../contract/use-case.ts";
import { renderNote } from "../../../language/note.ts";
import { useCases } from "../../../use-cases.ts";

type Fields = Readonly<Record<string, unknown>>;
type Answer = Readonly<Record<string, unknown>>;

let now = "";
let ports: WorkspacePorts;

/** A microscope in Warsaw that is open each day from nine to five, one machine. */
function office(opening: Fields = {}): void {
  now = "2026-06-01T06:00:00.000Z";
  ports = workspacePortsOf(
    {
      records: {
        organisation: ["host", "a", "b", "c"].map((id) => ({ id, kind: id === "host" ? "university" : "enterprise" })),
        facility: [{ id: "f", host: "host" }],
        service: [{ id: "s", facility: "f", per: "hour", prices: [{ for: "firm", amount: "100", currency: "PLN" }] }],
        opening: [
          {
            id: "o",
            facility: "f",
            zone: "Europe/Warsaw",
            weekly: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: "09:00", to: "17:00" })),
            slot_minutes: 60,
            approval: "instant",
            offer_minutes: 60,
            ...opening,
          },
        ],
      },
    },
    { clock: { now: () => now, seconds: () => 0 } } as Partial<WorkspacePorts>,
  );
}
beforeEach(() => office());

async function ask(name: string, input: Fields, account?: Partial<Account>): Promise<Outcome<Answer>> {
  const useCase = useCases.find((each) => useCaseName(each) === name) as unknown as WorkspaceUseCase;
  const caller = account === undefined ? ports.caller : { ...ports.caller, account: account as Account };
  const outcome = (await useCase.run({ ...ports, caller }, useCase.input.parse(input))) as Outcome<Answer>;
  if (outcome.ok) expect(useCase.output.safeParse(outcome.value).error).toBeUndefined();
  return outcome;
}
async function got(name: string, input: Fields, account?: Partial<Account>): Promise<Answer> {
  const outcome = await ask(name, input, account);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.notes));
  return outcome.value;
}
const hours = (organisation: string, day = "02", from = "09", to = "12") => ({
  facility: "f",
  organisation,
  start: `2026-06-${day}T${from}:00`,
  end: `2026-06-${day}T${to}:00`,
});
const stateOf = async (id: unknown) => ((await got("booking-list", {}))["bookings"] as readonly Answer[]).find((each) => each["id"] === id)?.["status"];

describe("a request", () => {
  test("is approved at once where the rules say so, holds one machine, and costs what it costs who asks", async () => {
    expect(await got("booking-request", hours("a"))).toMatchObject({
      status: "approved",
      unit: 1,
      start: "2026-06-02T07:00:00Z",
      end: "2026-06-02T10:00:00Z",
      zone: "Europe/Warsaw",
      price: "300",
      currency: "PLN",
      external: true,
    });
    expect(await got("booking-request", hours("host", "03"))).toMatchObject({ external: false, price: null });
  });

  test("of which nobody is recorded as owner is neither for others nor for the owner", async () => {
    await ports.unrestrictedRecords.commit(
      [{ type: "facility", id: "f", body: { ...(await ports.unrestrictedRecords.get("facility", "f"))?.body, host: null }, references: [] }],
      {
        who: "li",
        at: now,
        reason: "",
      },
    );
    expect(await got("booking-request", hours("a"))).toMatchObject({ status: "approved", external: null });
  });

  test("above a quota is told the days over which the quota goes, in words of every language", async () => {
    office({ quota_hours: [{ organisation: null, hours: 2, per: "week" }] });
    const [refused] = (await ask("booking-request", hours("a"))).notes;
    expect(renderNote(refused as never, "en").message).toContain("a has 0 of the 2 hours that one organisation may have from 2026-06-01 to 2026-06-07");
    for (const language of ["zh", "de"] as const) expect(renderNote(refused as never, language).message).toMatch(/2026-06-01.*2026-06-07/);
    for (const language of ["zh", "de"] as const) expect(renderNote(refused as never, language).message).not.toContain("week");
  });

  test("that begins this very moment is not put before an officer, for whom it would have lapsed, nor is it waited for", async () => {
    await got("booking-request", hours("b"));
    now = "2026-06-02T07:00:00.000Z";
    expect(told(await ask("booking-wait", { ...hours("a"), until: "2026-06-02T10:00" }))).toEqual(["booking.past start"]);
    office({ approval: "officer" });
    now = "2026-06-02T07:00:00.000Z";
    expect(told(await ask("booking-request", hours("a")))).toEqual(["booking.past start"]);
    now = "2026-06-02T06:59:59.000Z";
    expect(await got("booking-request", hours("a"))).toMatchObject({ status: "requested" });
  });

  test("of hours that others have is refused with the three that are free next, once more kept as demand, and never holds anything", async () => {
    await got("booking-request", hours("a"));
    for (let again = 0; again < 2; again++) {
      const refused = await ask("booking-request", hours("b"));
      expect([refused.ok, !refused.ok && refused.kind, told(refused)]).toEqual([false, "taken", ["booking.taken start"]]);
      const [note] = refused.notes;
      const { parameters } = renderNote(note as never, "en");
      expect((parameters["next"] as readonly Answer[]).map(({ start }) => start)).toEqual([
        "2026-06-02T10:00:00Z",
        "2026-06-02T11:00:00Z",
        "2026-06-02T12:00:00Z",
      ]);
    }
    const kept = await ports.unrestrictedRecords.list("refused-request");
    expect(kept.map(({ body }) => [body["organisation"], body["day"], body["hours"]])).toEqual([["b", "2026-06-02", 3]]);
    expect(await ports.unrestrictedRecords.list("booking")).toHaveLength(1);
  });

  test.each<[string, Fields, Fields, string]>([
    ["in the past", {}, { start: "2026-05-31T09:00", end: "2026-05-31T10:00" }, "booking.past start"],
    ["too short before", { notice_hours: 48 }, hours("a"), "booking.notice start"],
    ["too far ahead", { horizon_days: 1 }, hours("a", "03"), "booking.horizon start"],
    ["beyond the opening hours", {}, hours("a", "02", "16", "18"), "booking.closed start"],
    ["too long", { max_hours: 2 }, hours("a"), "booking.length start"],
    ["of no length", {}, hours("a", "02", "09", "09"), "booking.length end"],
    ["off the grid", { slot_minutes: 120 }, hours("a", "02", "10", "12"), "booking.grid start"],
    ["above the quota", { quota_hours: [{ organisation: "a", hours: 2, per: "month" }] }, hours("a"), "booking.quota start"],
    ["into the owner's share", { owner_share: 1, share_until_hours: 0 }, hours("a"), "booking.owner-share start"],
    ["of another service", {}, { ...hours("a"), service: "x" }, "booking.other-service service"],
    ["of nothing that is there", {}, { ...hours("a"), facility: "x" }, "booking.unknown-unit facility"],
    ["at no time", {}, { ...hours("a"), start: "soon" }, "booking.bad-time start"],
  ])("%s is refused", async (_, opening, input, code) => {
    office(opening);
    const refused = await ask("booking-request", { organisation: "a", facility: "f", ...input });
    expect([refused.ok, told(refused)]).toEqual([false, [code]]);
    expect(await ports.unrestrictedRecords.list("booking")).toEqual([]);
  });

  test("that needs an officer holds nothing until it is approved, and lapses where nobody decides by its start", async () => {
    office({ approval: "officer" });
    const [first, second] = [await got("booking-request", hours("a")), await got("booking-request", hours("b"))];
    expect([first["status"], first["unit"], second["status"]]).toEqual(["requested", null, "requested"]);
    expect(await got("booking-decide", { id: first["id"], decision: "approve" })).toMatchObject({ status: "approved", unit: 1 });
    expect(told(await ask("booking-decide", { id: second["id"], decision: "approve" }))).toEqual(["booking.taken start"]);
    expect(told(await ask("booking-decide", { id: second["id"], decision: "decline" }))).toEqual(["booking.needs-reason reason"]);
    now = "2026-06-02T07:00:00.000Z";
    expect(await stateOf(second["id"])).toBe("lapsed");
    expect(told(await ask("booking-decide", { id: second["id"], decision: "decline", reason: "late" }))).toEqual(["booking.state status"]);
  });

  test("as a series is all or nothing, with the times that clash", async () => {
    await got("booking-request", hours("b", "16"));
    const refused = await ask("booking-request", { ...hours("a"), weekly: 4 });
    expect(told(refused)).toEqual(["booking.clashes start"]);
    const { parameters } = renderNote(refused.notes[0] as never, "en");
    expect(parameters["clashes"]).toEqual([{ start: "2026-06-16T07:00:00Z", end: "2026-06-16T10:00:00Z", code: "booking.taken" }]);
    const { bookings } = (await got("booking-request", { ...hours("a", "03"), weekly: 4 })) as { bookings: readonly Answer[] };
    expect(bookings.map(({ start, status }) => `${String(start).slice(0, 10)} ${status}`)).toEqual(
      ["03", "10", "17", "24"].map((day) => `2026-06-${day} approved`),
    );
    expect(new Set(bookings.map(({ series }) => series)).size).toBe(1);
  });
});

describe("along its states", () => {
  test("who asked cancels in time, later only who runs it; what was cancelled is free", async () => {
    office({ cancel_hours: 24 });
    const { id } = await got("booking-request", hours("a"));
    const firm = { name: "firm", roles: ["applicant"], organisation: "a", department: null, region: null } as Partial<Account>;
    const other = { ...firm, organisation: "b" };
    expect(told(await ask("booking-cancel", { id }, other))).toEqual(["rights.out-of-reach"]);
    now = "2026-06-01T08:00:00.000Z";
    expect(told(await ask("booking-cancel", { id }, firm))).toEqual(["booking.too-late start"]);
    const manager = { ...firm, roles: ["facility-manager"], organisation: "host" } as Partial<Account>;
    expect(await got("booking-cancel", { id, reason: "broken" }, manager)).toMatchObject({ status: "cancelled", reason: "broken", decided_by: "firm" });
    expect(await got("booking-request", hours("b"))).toMatchObject({ status: "approved" });
    expect(told(await ask("booking-request", hours("a"), other))).toEqual(["rights.out-of-reach"]);
  });

  test("used once it is over and within what was booked, then settled; a no-show from its start on", async () => {
    const { id } = await got("booking-request", hours("a"));
    const use = { id, start: "2026-06-02T09:10", end: "2026-06-02T11:50" };
    expect(told(await ask("booking-use", use))).toEqual(["booking.too-early status"]);
    now = "2026-06-02T10:00:00.000Z";
    expect(told(await ask("booking-use", { ...use, end: "2026-06-02T12:01" }))).toEqual(["booking.length end"]);
    expect(await got("booking-use", use)).toMatchObject({ status: "used", used: { start: "2026-06-02T07:10:00Z", end: "2026-06-02T09:50:00Z" } });
    expect(told(await ask("booking-no-show", { id }))).toEqual(["booking.state status"]);
    expect(await got("booking-settle", { id })).toMatchObject({ status: "settled", price: "300" });
    const { id: missed } = await got("booking-request", hours("b", "03"));
    expect(told(await ask("booking-no-show", { id: missed }))).toEqual(["booking.too-early status"]);
    now = "2026-06-03T07:00:00.000Z";
    expect(await got("booking-no-show", { id: missed })).toMatchObject({ status: "no-show" });
  });
});

describe("a wait", () => {
  const wait = (organisation: string) => ({ ...hours(organisation), until: "2026-06-02T08:00" });

  test("is offered what is freed, in order, holds it for its time, and hands it on where it is let pass", async () => {
    expect(told(await ask("booking-wait", wait("b")))).toEqual(["booking.is-free start"]);
    const { id } = await got("booking-request", hours("a"));
    const first = (await got("booking-wait", wait("b")))["id"];
    now = "2026-06-01T06:01:00.000Z";
    const second = (await got("booking-wait", wait("c")))["id"];
    expect([await stateOf(first), await stateOf(second)]).toEqual(["waiting", "waiting"]);
    now = "2026-06-01T07:00:00.000Z";
    await got("booking-cancel", { id });
    expect([await stateOf(first), await stateOf(second)]).toEqual(["offered", "waiting"]);
    expect(told(await ask("booking-request", hours("a")))).toEqual(["booking.taken start"]);
    expect(told(await ask("booking-accept", { id: second }))).toEqual(["booking.state status"]);
    // The hour of the first is over: the second has its turn, written down by nobody yet.
    now = "2026-06-01T08:30:00.000Z";
    expect([await stateOf(first), await stateOf(second)]).toEqual(["lapsed", "offered"]);
    expect(told(await ask("booking-request", hours("a")))).toEqual(["booking.taken start"]);
    expect(told(await ask("booking-accept", { id: first }))).toEqual(["booking.state status"]);
    expect(await got("booking-accept", { id: second })).toMatchObject({ status: "approved", unit: 1 });
  });

  test("withdrawn leaves its turn to the next; nobody left, the hours are free", async () => {
    const { id } = await got("booking-request", hours("a"));
    const [first, second] = [(await got("booking-wait", wait("b")))["id"], (await got("booking-wait", wait("c")))["id"]];
    await got("booking-cancel", { id });
    const offered = [first, second].map(async (each) => [await stateOf(each), each] as const);
    const [turn] = (await Promise.all(offered)).flatMap(([state, each]) => (state === "offered" ? [each] : []));
    await got("booking-withdraw", { id: turn });
    expect(await stateOf(turn === first ? second : first)).toBe("offered");
    now = "2026-06-02T06:30:00.000Z";
    expect(await got("booking-request", hours("a"))).toMatchObject({ status: "approved" });
  });
});

describe("a closure", () => {
  const closed = { facility: "f", start: "2026-06-02T00:00", end: "2026-06-03T00:00", reason: "maintenance" };

  test("over booked hours is refused with their ids, and cancels them where that is said", async () => {
    const { id } = await got("booking-request", hours("a"));
    const refused = await ask("closure-put", closed);
    expect(told(refused)).toEqual(["closure.booked start"]);
    expect(renderNote(refused.notes[0] as never, "en").parameters["bookings"]).toEqual([id]);
    expect(await got("closure-put", { ...closed, cancel: true })).toMatchObject({ cancelled: [id], closure: { facility: "f", reason: "maintenance" } });
    expect(await stateOf(id)).toBe("cancelled");
    expect(told(await ask("booking-request", hours("a")))).toEqual(["booking.closure start"]);
  });

  test("stands in the calendar with what is taken, and nothing says by whom", async () => {
    await got("booking-request", { ...hours("a", "03"), purpose: "secret" });
    await got("closure-put", closed);
    const calendar = await got("facility-calendar", { id: "f", from: "2026-06-02", to: "2026-06-03" });
    expect(calendar["days"]).toEqual([
      {
        date: "2026-06-02",
        open: [{ from: "09:00", to: "17:00" }],
        taken: [{ start: "2026-06-01T22:00:00Z", end: "2026-06-02T22:00:00Z", unit: null, kind: "closure", mine: false, id: null }],
      },
      {
        date: "2026-06-03",
        open: [{ from: "09:00", to: "17:00" }],
        taken: [{ start: "2026-06-03T07:00:00Z", end: "2026-06-03T10:00:00Z", unit: 1, kind: "booking", mine: false, id: null }],
      },
    ]);
    expect(JSON.stringify(calendar)).not.toContain("secret");
  });
});

describe("slots", () => {
  test("are told for a facility or for words, and say why there is none", async () => {
    const { slots, searched } = (await got("slots", { facility: "f", hours: 8, limit: 2 })) as { slots: readonly Answer[]; searched: number };
    expect([searched, slots.map(({ start, service }) => [start, service])]).toEqual([
      1,
      [
        ["2026-06-01T07:00:00Z", "s"],
        ["2026-06-02T07:00:00Z", "s"],
      ],
    ]);
    const none = async (input: Fields) => ((await got("slots", input))["nothing_because"] as Answer)["en"];
    expect(await none({ words: "telescope", hours: 1 })).toContain("bears these words");
    expect(await none({ facility: "f", hours: 9 })).toContain("outside what may be booked now");
    expect(told(await ask("slots", { hours: 1 }))).toEqual(["slots.facility-or-words facility"]);
    expect(told(await ask("slots", { words: "x", hours: 1, near: "nowhere" }))).toEqual(["slots.unknown-place near"]);
  });

  test("and a calendar of a wrong year are refused before anything is looked at, and so is a booking longer than a year", async () => {
    expect(told(await ask("slots", { facility: "f", hours: 200, to: "9999-01-01" }))).toEqual(["slots.too-long to"]);
    expect(told(await ask("slots", { facility: "f", hours: 9, to: "2028-06-01" }))).toEqual([]);
    expect(told(await ask("facility-calendar", { id: "f", from: "2026-06-01", to: "2062-06-01" }))).toEqual(["slots.too-long to"]);
    expect(told(await ask("facility-calendar", { id: "f", from: "2026-06-02", to: "2026-06-01" }))).toEqual(["slots.reversed to"]);
    expect(told(await ask("booking-request", { ...hours("a"), end: "9999-06-02T12:00" }))).toEqual(["booking.length start"]);
  });

  test("changed rules leave what is approved standing, and the list says what no longer fits", async () => {
    const { id } = await got("booking-request", hours("a"));
    const held = (await ports.unrestrictedRecords.get("opening", "o"))?.body;
    await ports.unrestrictedRecords.commit(
      [{ type: "opening", id: "o", body: { ...held, weekly: [{ day: 2, from: "10:00", to: "17:00" }] }, references: [] }],
      {
        who: "li",
        at: now,
        reason: "",
      },
    );
    const [listed] = (await got("booking-list", {}))["bookings"] as readonly Answer[];
    expect(listed).toMatchObject({ id, status: "approved", fits: false });
  });
});

describe("a booking that is moved", () => {
  const move = (id: unknown, day: string, from: string, to?: string) =>
    ({ id: String(id), start: `2026-06-${day}T${from}:00`, ...(to === undefined ? {} : { end: `2026-06-${day}T${to}:00` }) }) as const;

  test("goes where it may be had, at the price of the new hours, says what it was, and back again", async () => {
    const { id } = await got("booking-request", hours("a"));
    expect(await got("booking-move", move(id, "03", "10", "12"))).toMatchObject({
      ...{ status: "approved", unit: 1, start: "2026-06-03T08:00:00Z", end: "2026-06-03T10:00:00Z", price: "200" },
      moved_from: { start: "2026-06-02T07:00:00Z", end: "2026-06-02T10:00:00Z", unit: 1, price: "300" },
    });
    // What it held before is free again.
    const other = await got("booking-request", hours("b"));
    expect(told(await ask("booking-move", { id: String(id), start: "2026-06-02T07:00:00Z", end: "2026-06-02T10:00:00Z" }))).toEqual(["booking.taken start"]);
    await got("booking-cancel", { id: String(other["id"]) });
    expect(await got("booking-move", { id: String(id), start: "2026-06-02T07:00:00Z", end: "2026-06-02T10:00:00Z" })).toMatchObject({ price: "300" });
    // By an hour, over hours that are its own, as long as before.
    expect(await got("booking-move", move(id, "02", "10"))).toMatchObject({ start: "2026-06-02T08:00:00Z", end: "2026-06-02T11:00:00Z" });
  });

  test("meets the rules that a request meets, and what is refused leaves it where it was", async () => {
    office({ max_hours: 3, horizon_days: 10, notice_hours: 2, quota_hours: [{ organisation: null, hours: 4, per: "week" }], cancel_hours: 24 });
    const { id } = await got("booking-request", hours("a", "04"));
    await got("booking-request", hours("b", "05"));
    for (const [asked, code] of [
      [move(id, "05", "10"), "booking.taken start"],
      [move(id, "04", "09", "13"), "booking.length start"],
      [move(id, "04", "12", "09"), "booking.length end"],
      [move(id, "04", "15", "18"), "booking.closed start"],
      [{ id: String(id), start: "2026-06-04T09:20" }, "booking.grid start"],
      [move(id, "20", "09"), "booking.horizon start"],
      [{ id: String(id), start: "2026-05-30T09:00" }, "booking.past start"],
      [move(id, "01", "09"), "booking.notice start"],
      [{ id: String(id), start: "noon" }, "booking.bad-time start"],
    ] as const)
      expect([asked, told(await ask("booking-move", asked))]).toEqual([asked, [code]]);
    const taken = await ask("booking-move", move(id, "05", "10"));
    expect(taken.notes[0]?.lists?.["next"]).toHaveLength(3);
    // Its own hours are in no quota against it; those of another week are counted there.
    expect(await got("booking-move", move(id, "03", "09"))).toMatchObject({ start: "2026-06-03T07:00:00Z" });
    const next = await got("booking-request", hours("a", "08", "09", "11"));
    expect(told(await ask("booking-move", move(id, "09", "09")))).toEqual(["booking.quota start"]);
    expect(await stateOf(next["id"])).toBe("approved");
    // Later than it could be cancelled nobody lets its hours go.
    now = "2026-06-02T08:00:00.000Z";
    expect(told(await ask("booking-move", move(id, "04", "09")))).toEqual(["booking.too-late start"]);
  });

  test("is moved by who asked alone; what an officer approved is theirs to decide, and a request stays one", async () => {
    office({ approval: "officer" });
    const { id } = await got("booking-request", hours("a"));
    for (const account of [
      { roles: ["applicant"], organisation: "b" },
      { roles: ["facility-manager"], organisation: "host" },
    ] as const)
      expect((await ask("booking-move", move(id, "03", "09"), account as unknown as Partial<Account>)).ok).toBe(false);
    expect(await got("booking-move", move(id, "03", "09"))).toMatchObject({ status: "requested", unit: null, decided_at: null, start: "2026-06-03T07:00:00Z" });
    await got("booking-decide", { id: String(id), decision: "approve" });
    expect(told(await ask("booking-move", move(id, "04", "09")))).toEqual(["booking.move-decided status"]);
    await got("booking-cancel", { id: String(id) });
    expect(told(await ask("booking-move", move(id, "04", "09")))).toEqual(["booking.state status"]);
  });

  test("frees its hours for who waits", async () => {
    const { id } = await got("booking-request", hours("a"));
    const wait = await got("booking-wait", { ...hours("b"), until: "2026-06-02T08:00" });
    await got("booking-move", move(id, "03", "09"));
    expect(await stateOf(wait["id"])).toBe("offered");
    expect(told(await ask("booking-move", move(id, "02", "09")))).toEqual(["booking.taken start"]);
  });
});
