import { createHash, randomBytes } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { told, workspacePortsOf } from "../../../../test/asked-of.ts";
import { readCalendar } from "../../../../test/calendar-reader.ts";
import type { Account } from "../../../contract/account.ts";
import type { Outcome } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { loadLocale } from "../../../further-languages.ts";
import { facilityFeed, feedForToken, feedOf } from "./make-feed.ts";

type Fields = Readonly<Record<string, unknown>>;

const zone = "Europe/Warsaw";
const name = "A microscope, “fine; long” \\ 显微镜显微镜显微镜显微镜显微镜显微镜显微镜显微镜显微镜显微镜";
const booked = <F extends Fields>(id: string, fields: F) => ({
  id,
  facility: "f",
  unit: 1,
  zone,
  organisation: "firm",
  person: "Jo Smith",
  purpose: "a secret alloy",
  asked_at: "2026-01-01T00:00:00Z",
  ...fields,
});
const day = (date: string, from = "08", to = "10") => ({ start: `${date}T${from}:00:00Z`, end: `${date}T${to}:00:00Z` });
const bookings = [
  booked("a", { status: "approved", ...day("2026-03-28") }),
  // Across the night in which the clocks go forward, and in the hour that comes twice.
  booked("b", { status: "used", ...day("2026-03-29", "00", "04"), organisation: "rival" }),
  booked("c", { status: "cancelled", ...day("2026-10-25", "00", "02") }),
  booked("t", { status: "approved", ...day("2026-10-25", "01", "03"), organisation: "rival", unit: 2 }),
  booked("d", { status: "requested", ...day("2026-07-01") }),
  booked("e", { status: "declined", ...day("2026-07-02"), organisation: "rival" }),
  booked("w", { status: "waiting", ...day("2026-07-03"), unit: null }),
];
const accounts: Readonly<Record<string, Partial<Account>>> = {
  manager: { name: "manager", roles: ["facility-manager"], organisation: "host" },
  firm: { name: "firm", roles: ["applicant"], organisation: "firm" },
  rival: { name: "rival", roles: ["applicant"], organisation: "rival" },
};

let ports: WorkspacePorts;
let disabled: ReadonlySet<string>;
beforeEach(() => {
  disabled = new Set();
  ports = workspacePortsOf(
    {
      records: {
        organisation: ["host", "firm", "rival"].map((id) => ({ id, labels: { en: `The ${id}` } })),
        facility: [{ id: "f", host: "host", labels: { en: name } }],
        opening: [{ id: "o", facility: "f", zone, weekly: [], slot_minutes: 60, approval: "officer" }],
        closure: [{ id: "k", facility: "f", zone, ...day("2026-05-01"), reason: "maintenance" }],
        booking: bookings,
      },
    },
    {
      clock: { now: () => "2026-05-12T08:00:00.000Z", seconds: () => 0 },
      secrets: { random: () => randomBytes(32).toString("base64url") },
      accounts: { exist: async () => true, get: async (of: string) => ({ ...accounts[of], disabled: disabled.has(of) }) },
    } as unknown as Partial<WorkspacePorts>,
  );
});

const as = (person: string): WorkspacePorts => ({ ...ports, caller: { ...ports.caller, name: person, account: accounts[person] as Account } });
async function ask(person: string, input: Fields): Promise<Outcome<Fields>> {
  const outcome = await facilityFeed.run(as(person), { token: false, ...input });
  if (outcome.ok) expect(facilityFeed.output.safeParse(outcome.value).error).toBeUndefined();
  return outcome;
}
async function file(person: string, input: Fields = { id: "f" }): Promise<string> {
  const outcome = await ask(person, input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.notes));
  return String((outcome.value["files"] as readonly { parts: readonly unknown[] }[])[0]?.parts[0]);
}
const events = async (person: string, input?: Fields) =>
  Object.fromEntries(readCalendar(await file(person, input)).map((event) => [event.uid.replace(/^\w+-(.*)@quoin$/, "$1"), event]));

test("is read back by a reader of the standard with the hours of the records, also where the clocks change", async () => {
  const read = await events("manager");
  expect(Object.keys(read).toSorted()).toEqual(["a", "b", "c", "d", "e", "k", "t"]);
  for (const { id, start, end } of bookings.filter(({ id: each }) => each !== "w")) expect(read[id]).toMatchObject({ start, end, sequence: 0 });
  expect(Object.fromEntries(Object.entries(read).map(([id, { status }]) => [id, status]))).toEqual({
    a: "CONFIRMED",
    b: "CONFIRMED",
    c: "CANCELLED",
    d: "TENTATIVE",
    e: "CANCELLED",
    k: "CONFIRMED",
    t: "CONFIRMED",
  });
  expect(read["a"]).toMatchObject({ summary: `${name}: Approved`, text: "The firm" });
});

test("tells who runs the facility whose hours they are, others of their own alone, and nobody a person or a purpose", async () => {
  const read = await events("firm");
  expect(read["a"]).toMatchObject({ summary: `${name}: Approved`, text: "The firm" });
  expect(read["b"]).toMatchObject({ summary: `${name}: Taken`, text: "" });
  expect([read["d"] !== undefined, read["e"]]).toEqual([true, undefined]);
  for (const person of ["manager", "firm", "rival"]) expect(await file(person)).not.toMatch(/Smith|alloy|maintenance/);
  expect((await file("rival")).replaceAll("\r\n ", "")).not.toContain("The firm");
  expect(Object.keys(await events("firm", {})).toSorted()).toEqual(["a", "c", "d"]);
  expect(told(await ask("firm", { organisation: "rival" }))).toEqual(["rights.out-of-reach"]);
  expect(told(await ask("firm", { id: "nothing" }))).toEqual(["booking.unknown-unit facility"]);
});

test("of a booking that changes keeps its identity and counts on, so that a client moves it", async () => {
  const [before] = (await ports.unrestrictedRecords.list("booking")).filter(({ id }) => id === "a");
  await ports.unrestrictedRecords.commit([{ type: "booking", id: "a", body: { ...before?.body, status: "cancelled" }, references: [] }], {
    who: "x",
    at: "2026-05-12T08:00:00Z",
    reason: "",
  });
  expect((await events("firm"))["a"]).toMatchObject({ status: "CANCELLED", sequence: 1 });
});

test("has an address that only its token opens, of which a hash is kept, in the name of its account and no longer than it or until it is revoked", async () => {
  const made = await ask("firm", { id: "f", token: true });
  const token = String(made.ok ? made.value["token"] : "");
  expect(made).toMatchObject({ value: { files: [], path: `/feeds/${token}.ics` } });
  const kept = await ports.unrestrictedRecords.list("feed");
  expect(JSON.stringify(kept)).not.toContain(token);
  expect(kept[0]?.body).toMatchObject({ facility: "f", account: "firm", token_sha256: createHash("sha256").update(token).digest("hex") });
  expect(await feedForToken(ports, token)).toMatchObject({ feed: { facility: "f" }, account: { name: "firm" } });
  const hash = String(kept[0]?.body["token_sha256"]);
  for (const forged of [
    "",
    hash,
    hash.slice(0, 43),
    kept[0]?.id ?? "",
    `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`,
    `${token} `,
    token.toLowerCase(),
  ])
    expect([forged, forged === token ? null : await feedForToken(ports, forged)]).toEqual([forged, null]);
  disabled = new Set(["firm"]);
  expect(await feedForToken(ports, token)).toBeNull();
  disabled = new Set();
  expect(told(await ask("rival", { revoke: token }))).toEqual(["feed.no-such-token revoke"]);
  expect(await ask("firm", { revoke: `http://127.0.0.1/feeds/${token}.ics` })).toMatchObject({ value: { revoked: true } });
  expect(await feedForToken(ports, token)).toBeNull();
  expect(told(await ask("firm", { revoke: token }))).toEqual(["feed.no-such-token revoke"]);
});

test("speaks the language in which it was asked for", async () => {
  await loadLocale("de");
  const of = { facility: "f", equipment: null, organisation: null };
  const said = async (language: "en" | "zh" | "de") =>
    readCalendar(String(await feedOf(as("firm"), of, language)))
      .find(({ uid }) => uid.includes("-b@"))
      ?.summary.split(": ")
      .at(-1);
  expect([await said("en"), await said("zh"), await said("de")]).toEqual(["Taken", "已占用", "Vergeben"]);
});
