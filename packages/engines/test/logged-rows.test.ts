import { checkRecord, type Entity, entityOf, type RecordQuery, type RecordStore, type StoredRecord } from "@quoin/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { times } from "../../core/test/long-run.ts";
import { bookedHoursProblems } from "./booked-hours-checker.ts";
import { onEveryDatabase, type RecordPlace } from "./record-databases.ts";

type Fields = Readonly<Record<string, unknown>>;

const first = Date.parse("2024-01-01T00:00:00Z");
const hour = 3_600_000;
const instant = (moment: number): string => `${new Date(moment).toISOString().slice(0, 19)}Z`;
const author = { who: "li", at: "2026-01-01T00:00:00.000Z", reason: "" };

function change(type: string, fields: Fields) {
  const made = checkRecord(entityOf(type) as Entity, { labels: {}, ...fields });
  if (!made.ok) throw new Error(JSON.stringify(made.notes));
  return made.value;
}

onEveryDatabase("rows of long logs", (newPlace) => {
  let [place, other]: (RecordPlace | undefined)[] = [];
  let [packed, plain]: (RecordStore | undefined)[] = [];
  let seed = 3;
  const random = (most: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  const store = (): RecordStore => packed as RecordStore;
  const checked = async (each: RecordStore, ...changes: readonly [string, Fields][]) => {
    const done = await each.commit(
      changes.map(([type, fields]) => change(type, fields)),
      author,
    );
    if (!done.ok) throw new Error(JSON.stringify(done.notes));
    return done.value;
  };

  /** Pages of several units and organisations; the other store has each of their rows as a record, under the same id. */
  beforeEach(async () => {
    seed = 3;
    [place, other] = [newPlace(), newPlace()];
    [packed, plain] = [await place.open(), await other.open()];
    const organisations = ["host", "a", "b"].map((id) => ["organisation", { id, labels: { en: id } }] as const);
    const facilities = ["f", "g"].map((id) => ["facility", { id, labels: { en: id }, host: "host" }] as const);
    for (const each of [packed, plain]) await checked(each, ...organisations.map(([type, body]) => [type, body] as [string, Fields]));
    for (const each of [packed, plain]) await checked(each, ...facilities.map(([type, body]) => [type, body] as [string, Fields]));
    for (const [at, facility] of ["f", "g", "f", "g", "f"].entries()) {
      const organisation = [null, "a", "b", "host", "a"][at] ?? null;
      const begin = first + at * 400 * hour;
      let moment = begin;
      const rows = Array.from({ length: 3 + at * 4 }, (_, row) => {
        moment += row === 0 ? 0 : random(3) * hour;
        const start = moment;
        moment += (1 + random(3)) * 1_800_000;
        return { start, end: moment, purpose: random(3) };
      });
      const shared = { facility, unit: 1, organisation, external: organisation === null ? null : organisation !== "host", zone: "Asia/Shanghai" };
      const id = `l-${String(at).repeat(20)}`;
      const hours = rows.map(({ start, end, purpose }) => `${(start - begin) / 1_000}+${(end - start) / 1_000}${purpose === 0 ? "" : `~${purpose}`}`);
      const ends = { start: instant(begin), end: instant(moment) };
      const log = { id, ...shared, unit_said: false, ...ends, rows: rows.length, hours: hours.join(" "), purposes: ["x", "null"], source: "imported" };
      await checked(packed, ["use-log", log]);
      const single = rows.map(({ start, end, purpose }, row): [string, Fields] => {
        const used = { start: instant(start), end: instant(end) };
        const name = `${id}.${String(row + 1).padStart(4, "0")}`;
        const said = purpose === 0 ? null : ["x", "null"][purpose - 1];
        return ["booking", { id: name, ...shared, ...used, used, asked_at: used.start, status: "used", purpose: said, source: "imported" }];
      });
      await checked(plain, ...single);
    }
    const single: [string, Fields] = [
      "booking",
      {
        ...{ id: "b-1", facility: "f", unit: 2, start: instant(first), end: instant(first + hour), zone: "Asia/Shanghai", organisation: "a" },
        ...{ status: "approved", asked_at: instant(first - hour), external: true },
      },
    ];
    for (const each of [packed, plain]) await checked(each, single);
  });
  afterEach(async () => {
    await packed?.close();
    await plain?.close();
  });

  const told = (records: readonly StoredRecord[]) => records.map(({ id, version, retired, body }) => [id, version, retired, body]);

  test("every question finds what it would find if each row were a record", async () => {
    const ids = (await (plain as RecordStore).list("booking")).map(({ id }) => id);
    const any = <T>(of: readonly T[]): T => of[random(of.length)] as T;
    for (let round = 0; round < times(300, 1 / 3); round++) {
      const where = [
        { field: "facility", value: any(["f", "g"]) },
        { field: "organisation", value: any(["a", "b", "host"]) },
        { field: "status", value: any(["used", "approved", "waiting"]) },
        { field: "external", value: any(["true", "false", "null"]) },
        { field: "purpose", value: any(["x", "null"]) },
        { field: "organisation", value: "", anyOf: [any(["a", "b"]), any(["a", "host"])] },
      ].filter(() => random(5) === 0);
      const from = first + random(2_000) * hour;
      const query: RecordQuery = {
        ...(random(3) === 0 ? { where } : {}),
        ...(random(4) === 0 ? { after: any(ids) } : {}),
        ...(random(4) === 0 ? { ids: [any(ids), any(ids), "none"] } : {}),
        ...(random(3) === 0 ? { limit: 1 + random(9), offset: random(6) } : {}),
        ...(random(4) === 0 ? { held: { from, to: from + random(900) * hour, ...(random(2) === 0 ? { place: `facility/${any(["f", "g"])}` } : {}) } } : {}),
        ...(random(8) === 0 ? { search: any(["33333.000", "b-", "L-2"]) } : {}),
        ...(random(6) === 0 ? { retired: true } : {}),
      };
      expect([query, told(await store().list("booking", query))]).toEqual([query, told(await (plain as RecordStore).list("booking", query))]);
      expect([query, await store().count("booking", query)]).toEqual([query, await (plain as RecordStore).count("booking", query)]);
    }
    for (const id of ids) expect(await store().get("booking", id)).toEqual(await (plain as RecordStore).get("booking", id));
    expect(await store().get("booking", "l-00000000000000000000.0099")).toBeNull();
    expect(await store().problems()).toEqual([]);
  });

  test("hours of a page are held: neither a booking nor a closure takes one, and what lies between two rows is free", async () => {
    const rows = (await store().list("booking")).filter(({ id }) => id.startsWith("l-444"));
    const gap = rows.findIndex(({ body }, at) => at > 0 && body["start"] !== rows[at - 1]?.body["end"]);
    const [before, after] = [rows[gap - 1]?.body, rows[gap]?.body];
    const of = (start: unknown, end: unknown) => ({ facility: "f", unit: 1, start, end, zone: "UTC", asked_at: instant(first) });
    const booking = (id: string, start: unknown, end: unknown) => change("booking", { id, ...of(start, end), status: "approved" });
    const closure = change("closure", { id: "c", facility: "f", start: before?.["start"], end: before?.["end"], zone: "UTC", reason: "x" });
    for (const each of [booking("n", before?.["start"], before?.["end"]), closure])
      expect((await store().commit([each], author)).notes.map(({ code }) => code)).toEqual(["booking.held"]);
    expect((await store().commit([booking("n", before?.["end"], after?.["start"])], author)).ok).toBe(true);
    expect(await store().problems()).toEqual([]);
    const sql = (statement: string) => (place as RecordPlace).sql(statement);
    expect(await bookedHoursProblems(sql)).toEqual([]);
    expect((await sql("select id from held_hours where kind = 'booking' and id like 'l-4%'")).length).toBeLessThanOrEqual(rows.length);
  });

  test("a row that is changed becomes a record, once; its page holds the others, and what was changed can be taken back", async () => {
    const id = "l-33333333333333333333.0002";
    const before = await store().list("booking");
    const row = await store().get("booking", id);
    const { version: _version, retired: _retired, ...fields } = row?.body ?? {};
    const settled = { ...change("booking", { ...fields, status: "settled", price: "10", currency: "CNY" }), expectedVersion: 1 };
    const state = await store().stateOf("booking");
    const newest = await store().newestChange();
    const done = await store().commit([settled], author, undefined, { types: ["booking"], since: newest });
    expect([done.ok, done.ok && done.value.length]).toEqual([true, 1]);
    expect(await store().stateOf("booking")).not.toBe(state);
    expect((await store().changedTypes(newest)).map(({ type }) => type)).toEqual(["booking", "use-log"]);
    expect((await store().get("booking", id))?.body).toMatchObject({ status: "settled", price: "10" });
    const after = await store().list("booking");
    expect(after.map((each) => each.id)).toEqual(before.map((each) => each.id));
    expect(await store().count("booking")).toBe(before.length);
    expect(await store().problems()).toEqual([]);
    expect(await bookedHoursProblems((statement) => (place as RecordPlace).sql(statement))).toEqual([]);
    expect((await store().history("booking", id)).map(({ before: was, after: is }) => [was, is["status"]])).toEqual([
      [null, "used"],
      [null, "settled"],
    ]);
    // Who looked at the row before it stood apart is told that something came between.
    expect((await store().commit([settled], author, undefined, { types: ["booking"], since: newest })).notes.map(({ code }) => code)).toEqual(["record.stale"]);
    const page = await store().get("use-log", "l-33333333333333333333");
    const { version: _of, retired: _put, ...whole } = page?.body ?? {};
    const back = [change("use-log", { ...whole, apart: [] }), { ...change("booking", settled.body), retired: true }];
    expect((await store().commit(back, author)).ok).toBe(true);
    expect(told(await store().list("booking"))).toEqual(told(before));
    expect(await store().get("booking", id)).toEqual(row);
    expect((await store().commit([settled], author)).ok).toBe(true);
    expect((await store().get("booking", id))?.body["status"]).toBe("settled");
    expect(await store().problems()).toEqual([]);
    const gone = change("use-log", { ...whole, apart: [2] });
    expect((await store().commit([{ ...gone, retired: true }], author)).ok).toBe(true);
    expect((await store().list("booking")).filter((each) => each.id.startsWith("l-333")).map((each) => each.id)).toEqual([id]);
    expect(await store().problems()).toEqual([]);
  });

  test("a page that says of its rows what they are not is refused, and one that was changed behind the store's back is found", async () => {
    const page: Fields = (await store().get("use-log", "l-11111111111111111111"))?.body ?? {};
    const { version: _version, retired: _retired, ...fields } = page;
    const hours = String(fields["hours"]);
    const wrong: readonly Fields[] = [
      { rows: Number(fields["rows"]) + 1 },
      { hours: `${hours} 1+3600` },
      { hours: hours.replace("+", "+-") },
      { end: instant(first) },
      { hours: hours.replace(/^0\+/, "60+") },
      { purposes: [] },
      { apart: [99] },
      { apart: [1, 1] },
      { id: "l/1" },
    ];
    for (const each of wrong) {
      const made = checkRecord(entityOf("use-log") as Entity, { ...fields, ...each });
      expect([each, made.ok ? [] : made.notes.map(({ code }) => code)]).toEqual([each, ["log.page-damaged"]]);
    }
    await (place as RecordPlace).sql("delete from held_hours where id = 'l-11111111111111111111/0'");
    expect((await store().problems()).map(({ code, parameters }) => `${code} ${parameters["id"]}`)).toEqual(["register.changed-hours l-11111111111111111111"]);
  });
});
