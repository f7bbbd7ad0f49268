import {
  checkRecord,
  type Entity,
  entityOf,
  type Outcome,
  type RecordStore,
  useCaseName,
  useCases,
  type WorkspacePorts,
  type WorkspaceUseCase,
} from "@quoin/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isLong, times } from "../../core/test/long-run.ts";
import { nodeHasher } from "../src/system/node-hasher.ts";
import { bookedHoursProblems, lentHoursProblems } from "./booked-hours-checker.ts";
import { onEveryDatabase, type RecordPlace } from "./record-databases.ts";

type Fields = Readonly<Record<string, unknown>>;

const timeout = isLong ? 3 * 3_600_000 : 120_000;
const dayMs = 86_400_000;
const firstDay = Date.parse("2026-06-01T00:00:00Z");
const dayOf = (round: number): string => new Date(firstDay + round * dayMs).toISOString().slice(0, 10);

onEveryDatabase("two servers that lend the same hours", (newPlace) => {
  let place: RecordPlace;
  let servers: readonly [RecordStore, RecordStore];
  let now = "";
  beforeEach(async () => {
    now = "2026-05-01T00:00:00.000Z";
    place = newPlace();
    servers = [await place.open(), await place.open()];
  });
  afterEach(async () => {
    for (const each of servers) await each.close();
  });

  async function put(type: string, id: string, fields: Fields): Promise<void> {
    const change = checkRecord(entityOf(type) as Entity, { labels: { en: id }, ...fields, id });
    const kept = change.ok ? await servers[0].commit([change.value], { who: "li", at: now, reason: "" }) : change;
    if (!kept.ok) throw new Error(JSON.stringify(kept.notes));
  }

  async function office(firms: readonly string[], opening: Fields): Promise<void> {
    for (const id of ["host", ...firms]) await put("organisation", id, {});
    await put("facility", "f", { host: "host" });
    const weekly = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: "09:00", to: "17:00" }));
    await put("opening", "o", { facility: "f", zone: "Asia/Shanghai", weekly, slot_minutes: 60, approval: "instant", labels: {}, ...opening });
  }

  function ask(server: number, name: string, input: Fields): Promise<Outcome<Fields>> {
    const useCase = useCases.find((each) => useCaseName(each) === name) as WorkspaceUseCase;
    const records = servers[server % 2];
    const ports = {
      records,
      unrestrictedRecords: records,
      reaches: async () => true,
      hasher: nodeHasher,
      caller: { name: `server ${server}`, language: "en" },
      settings: { languages: ["en"] },
      clock: { now: () => now, seconds: () => 0 },
    } as unknown as WorkspacePorts;
    return useCase.run(ports, useCase.input.parse(input)) as Promise<Outcome<Fields>>;
  }
  const hours = (organisation: string, day: string, from = "09") => ({
    facility: "f",
    organisation,
    start: `${day}T${from}:00`,
    end: `${day}T${Number(from) + 2}:00`,
  });

  test("of all that ask for the last hours at once one has them, in every round, and the others are told the next three that are free", {
    timeout,
  }, async () => {
    const firms = Array.from({ length: isLong ? 50 : 6 }, (_, number) => `firm-${number}`);
    await office(firms, {});
    for (let round = 0; round < (isLong ? 1_000 : 3); round++) {
      const day = dayOf(round);
      const answers = await Promise.all(firms.map((firm, number) => ask(number, "booking-request", hours(firm, day))));
      const won = answers.filter(({ ok }) => ok);
      expect([round, won.length]).toEqual([round, 1]);
      for (const answer of answers) {
        if (answer.ok) continue;
        expect([answer.kind, answer.notes.map(({ code }) => code)]).toEqual(["taken", ["booking.taken"]]);
        expect(answer.notes[0]?.lists?.["next"]).toHaveLength(3);
      }
    }
    expect(await bookedHoursProblems((statement) => place.sql(statement))).toEqual([]);
    expect(await servers[1].problems()).toEqual([]);
  });

  test("a quota holds over all who ask through either server", async () => {
    await office(["firm"], { units: 3, quota_hours: [{ organisation: null, hours: 6, per: "week" }] });
    const answers = await Promise.all(
      ["09", "11", "13", "15", "09", "11"].map((from, number) => ask(number, "booking-request", hours("firm", dayOf(0), from))),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
    expect(answers.flatMap(({ ok, notes }) => (ok ? [] : notes.map(({ code }) => code)))).toEqual(Array.from({ length: 3 }, () => "booking.quota"));
  });

  test("whatever both do at once and however the rules change, no hour is had twice, in a closure, outside the rules that stood then, above a quota or in the owner's share", {
    timeout,
  }, async () => {
    let seed = 11;
    const random = (most: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % most;
    };
    const firms = ["a", "b", "c"];
    const weekly = (from: string, to: string) => [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from, to }));
    const shares = { owner_share: 0.5, share_until_hours: 48, quota_hours: [{ organisation: null, hours: 8, per: "week" }] };
    const begun = { units: 2, cancel_hours: 0, offer_minutes: 30, horizon_days: 60, notice_hours: 1, ...shares };
    await office(firms, begun);
    /** Rules as they are changed while bookings stand: shorter days, one machine, more notice, a lower quota, and back. */
    const others: readonly Fields[] = [
      { weekly: weekly("11:00", "15:00") },
      { units: 1 },
      { notice_hours: 30 },
      { quota_hours: [{ organisation: null, hours: 4, per: "week" }] },
      {},
      {},
    ];
    const ids: string[] = [];
    const one = (): string => ids[random(Math.max(1, ids.length))] ?? "none";
    const from = (): string => ["09", "11", "13", "15"][random(4)] ?? "09";
    const deeds: readonly ((server: number) => Promise<Outcome<Fields>>)[] = [
      (server) => ask(server, "booking-request", hours(firms[random(3)] ?? "a", dayOf(random(3)), from())),
      (server) => ask(server, "booking-request", hours(firms[random(3)] ?? "a", dayOf(random(3)), from())),
      (server) => ask(server, "booking-wait", { ...hours(firms[random(3)] ?? "a", dayOf(random(3)), from()), until: `${dayOf(0)}T08:00` }),
      (server) => ask(server, "booking-cancel", { id: one() }),
      (server) => ask(server, "booking-move", { id: one(), start: `${dayOf(random(3))}T${from()}:00` }),
      (server) => ask(server, "booking-accept", { id: one() }),
      (server) => ask(server, "booking-withdraw", { id: one() }),
      (server) =>
        ask(server, "record-put", {
          type: "opening",
          data: {
            id: "o",
            facility: "f",
            zone: "Asia/Shanghai",
            weekly: weekly("09:00", "17:00"),
            slot_minutes: 60,
            approval: "instant",
            ...begun,
            ...others[random(6)],
          },
        }),
      (server) =>
        ask(server, "closure-put", {
          facility: "f",
          start: `${dayOf(random(3))}T13:00`,
          end: `${dayOf(random(3) + 3)}T15:00`,
          reason: "x",
          cancel: random(2) === 0,
          unit: 1 + random(2),
        }),
    ];
    let done = 0;
    for (let round = 0; round < (isLong ? 2_000 : 25); round++) {
      now = new Date(Date.parse(now) + random(40) * 60_000).toISOString();
      // Closures come seldom, else nothing would be left to lend.
      const answers = await Promise.all([0, 1].map((server) => deeds[random(random(8) === 0 ? 9 : 8)]?.(server)));
      for (const answer of answers)
        if (answer?.ok === true) {
          done++;
          if (typeof answer.value["id"] === "string") ids.push(answer.value["id"]);
        }
    }
    expect(await lentHoursProblems((statement) => place.sql(statement))).toEqual([]);
    expect(await bookedHoursProblems((statement) => place.sql(statement))).toEqual([]);
    expect(await servers[0].problems()).toEqual([]);
    expect(done).toBeGreaterThan(10);
  });

  test("hours of a time and a place are found without looking at the other bookings; what holds none is not among them", async () => {
    await office(["firm"], { units: 2, cancel_hours: 0 });
    const made: string[] = [];
    for (const [round, from] of [
      [0, "09"],
      [1, "09"],
      [1, "11"],
      [2, "15"],
    ] as const) {
      const booked = await ask(round, "booking-request", hours("firm", dayOf(round), from));
      if (booked.ok) made.push(String(booked.value["id"]));
    }
    const within = (from: string, to: string, place?: string) => ({
      held: { from: Date.parse(`${from}+08:00`), to: Date.parse(`${to}+08:00`), ...(place === undefined ? {} : { place }) },
    });
    const found = async (query: ReturnType<typeof within>) => (await servers[1].list("booking", query)).map(({ id }) => id).sort();
    const second = within(`${dayOf(1)}T00:00:00`, `${dayOf(2)}T00:00:00`, "facility/f");
    expect(await found(second)).toEqual([made[1], made[2]].sort());
    // A moment that both touch belongs to neither.
    expect(await found(within(`${dayOf(0)}T11:00:00`, `${dayOf(1)}T09:00:00`))).toEqual([]);
    expect(await found(within(`${dayOf(0)}T10:59:00`, `${dayOf(1)}T09:01:00`))).toEqual([made[0], made[1]].sort());
    expect(await found({ ...second, held: { ...second.held, place: "facility/other" } })).toEqual([]);
    expect((await ask(0, "booking-cancel", { id: made[1] })).ok).toBe(true);
    expect(await found(second)).toEqual([made[2]]);
    expect(await servers[0].count("booking", second)).toBe(1);
  });

  test("the database itself refuses hours that others have, whoever writes", async () => {
    await office(["firm"], {});
    expect((await ask(0, "booking-request", hours("firm", dayOf(0)))).ok).toBe(true);
    const row = (id: string, kind: string, unit: number, from: string) => {
      const starts = Date.parse(`${dayOf(0)}T${from}:00+08:00`);
      return `insert into held_hours (kind, id, place, unit, starts, ends) values ('${kind}', '${id}', 'facility/f', ${unit}, ${starts}, ${starts + 3_600_000})`;
    };
    await expect(place.strictly([row("x", "booking", 1, "10:00")])).rejects.toThrow("others have them");
    await expect(place.strictly([row("x", "closure", 0, "10:30")])).rejects.toThrow("others have them");
    await expect(place.strictly(["update held_hours set ends = ends + 1"])).rejects.toThrow("held anew");
    await place.strictly([row("y", "booking", 2, "10:00"), row("z", "booking", 1, "11:00")]);
    expect((await servers[0].problems()).map(({ code, parameters }) => `${code} ${parameters["id"]}`)).toEqual([
      "register.changed-hours y",
      "register.changed-hours z",
    ]);
  });

  test("what overlaps a booking of the same machine or a closure is refused, and nothing else, in whatever order it comes", async () => {
    await office(["firm"], {});
    let seed = 5;
    const random = (most: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % most;
    };
    const held: { readonly kind: string; readonly unit: number; readonly starts: number; readonly ends: number }[] = [];
    let refused = 0;
    for (let round = 0; round < times(300, 1 / 4); round++) {
      const starts = random(60);
      const isClosure = random(6) === 0;
      const row = {
        kind: isClosure ? "closure" : "booking",
        unit: isClosure ? random(4) : 1 + random(3),
        starts,
        ends: starts + 1 + random(isClosure ? 20 : 4),
      };
      const isInTheWay = held.some(
        (each) =>
          each.starts < row.ends &&
          row.starts < each.ends &&
          (each.unit === row.unit || each.unit === 0 || row.unit === 0) &&
          (each.kind === "booking" || row.kind === "booking"),
      );
      const values = `'${row.kind}', 'r${round}', 'facility/f', ${row.unit}, ${row.starts}, ${row.ends}`;
      const written = place.strictly([`insert into held_hours (kind, id, place, unit, starts, ends) values (${values})`]).then(
        () => true,
        () => false,
      );
      expect([row, await written]).toEqual([row, !isInTheWay]);
      if (isInTheWay) refused++;
      else held.push(row);
    }
    expect([refused > 10, held.length > 10]).toEqual([true, true]);
  });
});
