import { describe, expect, test } from "vitest";
import { workspacePortsOf } from "../../../test/asked-of.ts";
import { noticesInMemory } from "../../../test/notices-in-memory.ts";
import type { ChangeRow } from "../../register/record-store.ts";
import type { Mail, MailOutcome } from "./mailer.ts";
import { sendNotices } from "./send-notices.ts";

type Fields = Readonly<Record<string, unknown>>;

const booking = (id: string, fields: Fields = {}) => ({
  id,
  facility: "lab",
  start: "2026-06-01T01:00:00Z",
  end: "2026-06-01T03:00:00Z",
  zone: "Asia/Shanghai",
  organisation: "maker",
  person: "li",
  status: "approved",
  asked_at: "2026-05-01T01:00:00Z",
  ...fields,
});
const row = (seq: number, more: Fields = {}) =>
  ({
    seq,
    type: "booking",
    id: "b",
    at: "2026-05-12T07:00:00.000Z",
    who: "officer",
    hash: `h${seq}`,
    before: { status: "requested" },
    after: { status: "approved", person: "li" },
    ...more,
  }) as unknown as ChangeRow;
const accounts: Readonly<Record<string, Fields>> = {
  li: { name: "li", organisation: "maker", disabled: false },
  gone: { name: "gone", organisation: "maker", disabled: true },
  moved: { name: "moved", organisation: "other", disabled: false },
  officer: { name: "officer", organisation: null, disabled: false },
};

/** An office of a facility with bookings; what a mail server says, mail by mail, and all that it was handed. */
function office({
  rows = [row(1)],
  bookings = [booking("b")],
  addresses = { "account/li": "li@firm.example" } as Readonly<Record<string, string>>,
  lookedAt = 0 as number | null,
  says = (() => "sent") as (mail: Mail, attempt: number) => MailOutcome,
} = {}) {
  const notices = noticesInMemory(addresses, lookedAt);
  const sent: Mail[] = [];
  let now = "2026-05-12T08:00:00.000Z";
  const plain = workspacePortsOf({ records: { facility: [{ id: "lab", type: "KEY_LAB", labels: { en: "Lab" } }], booking: bookings } });
  const changes = async ({
    type,
    after = 0,
    since = "",
    limit = 1_000,
    newest = false,
  }: {
    type?: string;
    after?: number;
    since?: string;
    limit?: number;
    newest?: boolean;
  }) => {
    const found = rows.filter((each) => (type === undefined || each.type === type) && each.seq > after && each.at >= since);
    return (newest ? found.toReversed() : found).slice(0, limit);
  };
  const ports = () =>
    ({
      ...plain,
      unrestrictedRecords: Object.assign(Object.create(plain.records), { changes }),
      accounts: { get: async (name: string) => accounts[name] ?? null },
      notices: notices.store,
      clock: { now: () => now, seconds: () => 0 },
      manifest: { title: "Office", resources: [] },
    }) as unknown as Parameters<typeof sendNotices>[0];
  return {
    ...notices,
    sent,
    turn: async (at = now) => {
      now = at;
      return sendNotices(ports(), { send: async (mail) => says(mail, sent.push(mail)) });
    },
  };
}

describe("what was decided is told", () => {
  test("once, to who asked, with the hours; a second look sends nothing", async () => {
    const made = office();
    expect(await made.turn()).toEqual({ entered: 1, sent: 1, postponed: 0, failed: 0, unaddressed: 0 });
    expect(made.sent).toMatchObject([{ to: "li@firm.example", subject: expect.stringContaining("Lab, 2026-06-01 09:00") }]);
    expect(await made.turn()).toMatchObject({ entered: 0, sent: 0 });
    expect([made.sent.length, made.lookedAt()]).toEqual([1, 1]);
  });

  test("from the first look on: whoever turns mail on tells nobody what was decided before", async () => {
    const made = office({ lookedAt: null });
    expect(await made.turn()).toMatchObject({ entered: 0, sent: 0 });
    expect(made.lookedAt()).toBe(1);
  });

  test("for three days: what is older is no news", async () => {
    const at = (day: string) => office({ rows: [row(1, { at: `${day}T07:00:00.000Z` })] }).turn();
    expect([(await at("2026-05-09")).sent, (await at("2026-05-10")).sent]).toEqual([0, 1]);
  });

  test("also of more changes than are looked at together, each once and in their order", async () => {
    const rows = Array.from({ length: 1_203 }, (_, at) => row(at + 1, at % 2 === 0 ? {} : { before: { status: "approved" } }));
    const made = office({ rows });
    expect(await made.turn()).toMatchObject({ entered: 602, sent: 50 });
    expect(made.kept.size).toBe(602);
    expect(new Set([...made.kept.values()].map(({ key }) => key)).size).toBe(602);
    expect(made.lookedAt()).toBe(1_203);
  });
});

describe("nobody is told", () => {
  test.each([
    ["whose account is closed", { person: "gone" }, { "account/gone": "gone@firm.example" }],
    ["who has left the organisation that asked", { person: "moved" }, { "account/moved": "moved@firm.example" }],
    ["who has no address any more", {}, {}],
    ["where no person asked", { person: null }, { "account/li": "li@firm.example" }],
    ["where the account is not there", { person: "nobody" }, { "account/nobody": "x@firm.example" }],
    ["of hours of a facility that is not there", { facility: "demolished" }, { "account/li": "li@firm.example" }],
  ])("%s", async (_, fields, addresses) => {
    const made = office({ bookings: [booking("b", fields)], addresses });
    expect(await made.turn()).toMatchObject({ entered: 1, sent: 0, unaddressed: 1 });
    expect(made.sent).toEqual([]);
    // It is over: an address that comes later is not written to.
    await made.store.setAddress({ kind: "account", id: "li" }, { mail: "li@firm.example", contact: null, since: "" });
    expect(await made.turn("2026-05-12T20:00:00.000Z")).toMatchObject({ sent: 0, unaddressed: 0 });
  });

  test("an officer of no organisation is told of hours that it asked for", async () => {
    const made = office({ bookings: [booking("b", { person: "officer" })], addresses: { "account/officer": "o@office.example" } });
    expect(await made.turn()).toMatchObject({ sent: 1 });
  });
});

describe("a mail that is not taken", () => {
  const busy = { isFinal: false, problem: "451 later" } as const;

  test("is tried again after ever longer pauses, under the same key, and given up in the end", async () => {
    const made = office({ says: () => busy });
    let at = Date.parse("2026-05-12T08:00:00.000Z");
    const pauses: number[] = [];
    for (let turns = 0; turns < 20; turns++) {
      const { postponed, failed } = await made.turn(new Date(at).toISOString());
      if (failed === 1) break;
      expect(postponed).toBe(1);
      const next = Date.parse([...made.kept.values()][0]?.due ?? "");
      pauses.push((next - at) / 60_000);
      // Nothing is sent before its turn.
      expect(await made.turn(new Date(next - 1).toISOString())).toMatchObject({ postponed: 0, sent: 0 });
      at = next;
    }
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
    expect([pauses.length, made.sent.length, new Set(made.sent.map(({ key }) => key)).size]).toEqual([8, 9, 1]);
    expect([...made.kept.values()]).toMatchObject([{ end: "failed", problem: "451 later" }]);
  });

  test("for good is not tried again, and others are sent all the same", async () => {
    const rows = [row(1), row(2, { id: "c" })];
    const made = office({ rows, bookings: [booking("b"), booking("c")], says: (_, at) => (at === 1 ? { isFinal: true, problem: "550 no" } : "sent") });
    expect(await made.turn()).toMatchObject({ sent: 1, failed: 1, postponed: 0 });
    expect(await made.turn("2026-05-13T08:00:00.000Z")).toMatchObject({ sent: 0, failed: 0 });
    expect(await made.store.counts()).toEqual({ waiting: 0, sent: 1, failed: 1, "no-address": 0 });
  });

  test("and is taken the next time is sent to the address of then", async () => {
    const made = office({ says: (_, at) => (at === 1 ? busy : "sent") });
    await made.turn();
    await made.store.setAddress({ kind: "account", id: "li" }, { mail: "new@firm.example", contact: null, since: "" });
    expect(await made.turn("2026-05-12T09:00:00.000Z")).toMatchObject({ sent: 1 });
    expect(made.sent.map(({ to }) => to)).toEqual(["li@firm.example", "new@firm.example"]);
  });
});

test("a registration is told at the address that it gave, without hours", async () => {
  const rows = [row(1, { type: "registration", id: "reg", before: { status: "waiting" }, after: { status: "confirmed" } })];
  const made = office({ rows, addresses: { "registration/reg": "boss@firm.example" } });
  expect(await made.turn()).toMatchObject({ sent: 1 });
  expect(made.sent[0]).toMatchObject({ to: "boss@firm.example", text: expect.not.stringContaining("Asia/Shanghai") });
});
