import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { RandomStream } from "@quoin/methods";
import Database from "libsql";
import pg from "pg";
import { expect, test } from "vitest";
import { isLong } from "../../../core/test/long-run.ts";
import { bookedHoursProblems, lentHoursProblems } from "../../../engines/test/booked-hours-checker.ts";
import { type AttackedServer, databases, done, onDatabase, seed, serveAttacked } from "./attacked-office.ts";

/** The tests beside the store do the same by the hundred rounds; this one goes on with real servers, and kills them. */
const minutes = Number(process.env["QUOIN_BOOKING_MINUTES"] ?? 20);
const clients = 12;
const firms = ["a", "b", "c", "d"];
const day = 86_400_000;

/** One statement on the tables of an office, without the program. */
async function tables(url: string | undefined, dir: string): Promise<(statement: string) => Promise<readonly Readonly<Record<string, unknown>>[]>> {
  const kept = join(dir, ".quoin");
  if (url === undefined) {
    const database = new Database(join(kept, (await readdir(kept)).find((name) => name.endsWith(".db")) ?? "records.db"));
    return async (statement) => database.prepare(statement).all([]) as Record<string, unknown>[];
  }
  const schema = (await readFile(join(kept, "postgres-schema"), "utf8")).trim();
  return async (statement) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query(`set search_path to "${schema}"`);
      return (await client.query(statement)).rows as Record<string, unknown>[];
    } finally {
      await client.end();
    }
  };
}

test.runIf(isLong || process.env["QUOIN_BOOKING_MINUTES"] !== undefined).each(databases)(
  `${minutes} minutes of requests, moves, cancels, closures, changed rules and kills on %s, seed ${seed}: every invariant holds when the tables are read without the program`,
  async (database) => {
    await onDatabase(database, async (url) => {
      const folder = await mkdtemp(join(tmpdir(), "quoin-bookings-"));
      const dir = join(folder, "office");
      try {
        await done(url, "init", dir);
        const servers: AttackedServer[] = [await serveAttacked(url, dir), await serveAttacked(url, dir)];
        const put = async (type: string, data: object) => expect((await servers[0]?.ask("record-put", { type, data }))?.status).toBe(200);
        const weekly = (from: string, to: string) => [1, 2, 3, 4, 5, 6, 7].map((of) => ({ day: of, from, to }));
        const begun = {
          ...{ id: "o", facility: "f", zone: "Asia/Shanghai", weekly: weekly("08:00", "20:00"), slot_minutes: 60, approval: "instant", units: 2 },
          ...{ cancel_hours: 0, offer_minutes: 1, horizon_days: 60, notice_hours: 1, owner_share: 0.4, share_until_hours: 48 },
          quota_hours: [{ organisation: null, hours: 20, per: "week" }],
        };
        for (const id of ["host", ...firms]) await put("organisation", { id, labels: { en: id } });
        await put("facility", { id: "f", labels: { en: "f" }, host: "host" });
        await put("opening", begun);
        const until = Date.now() + minutes * 60_000;
        const ids: string[] = [];
        const odd: unknown[] = [];
        let [taken, moved] = [0, 0];
        // A machine that gets to little goes on until there is enough to hold against the rules.
        const isOver = (): boolean => Date.now() >= until && taken > minutes * 10 && moved > minutes;
        const client = async (number: number): Promise<void> => {
          const random = new RandomStream(seed + number);
          const any = <T>(of: readonly T[]): T => of[random.integer(of.length)] as T;
          while (!isOver()) {
            const on = new Date(Date.now() + (1 + random.integer(20)) * day).toISOString().slice(0, 10);
            const from = 8 + random.integer(10);
            const hours = (length: number) => ({
              facility: "f",
              start: `${on}T${String(from).padStart(2, "0")}:00`,
              end: `${on}T${String(from + length).padStart(2, "0")}:00`,
            });
            const id = ids.length === 0 ? "none" : any(ids);
            const organisation = any([...firms, "host"]);
            const others = any([{ weekly: weekly("10:00", "16:00") }, { units: 1 }, { notice_hours: 30 }, { quota_hours: [] }, {}, {}, {}]);
            const [name, input] = any<readonly [string, object]>([
              ["booking-request", { ...hours(1 + random.integer(3)), organisation }],
              ["booking-request", { ...hours(1 + random.integer(2)), organisation, weekly: 1 + random.integer(3) }],
              ["booking-request", { ...hours(2), organisation }],
              ["booking-wait", { ...hours(2), organisation, until: `${on}T00:00` }],
              ["booking-accept", { id }],
              ["booking-move", { id, start: hours(1).start }],
              ["booking-move", { id, ...hours(1 + random.integer(2)), facility: undefined }],
              ["booking-cancel", { id }],
              ["booking-cancel", { id }],
              ["booking-withdraw", { id }],
              random.integer(6) === 0 ? ["record-put", { type: "opening", data: { ...begun, ...others } }] : ["booking-list", { organisation }],
              random.integer(4) === 0
                ? ["closure-put", { ...hours(2), reason: "repair", cancel: random.integer(2) === 0, unit: 1 + random.integer(2) }]
                : ["slots", { facility: "f", hours: 2 }],
            ]);
            const answer = await servers[number % 2]?.ask(name, input);
            if (answer === null || answer === undefined) await setTimeout(200);
            else if (answer.status === 200 && typeof answer.answer["id"] === "string") {
              if (name === "booking-move") moved++;
              else {
                taken++;
                ids.push(answer.answer["id"]);
              }
            } else if (answer.status >= 500 && answer.status !== 503) odd.push([name, input, answer]);
          }
        };
        const killer = async (): Promise<void> => {
          const random = new RandomStream(seed + 1_000);
          for (;;) {
            for (const again = Date.now() + 15_000 + random.integer(45_000); Date.now() < again && !isOver(); ) await setTimeout(200);
            if (isOver()) return;
            const one = random.integer(2);
            await servers[one]?.kill();
            servers[one] = await serveAttacked(url, dir);
          }
        };
        await Promise.all([...Array.from({ length: clients }, (_, number) => client(number)), killer()]);
        for (const server of servers) await server.kill();
        expect(odd).toEqual([]);
        const sql = await tables(url, dir);
        expect(await bookedHoursProblems(sql)).toEqual([]);
        expect(await lentHoursProblems(sql)).toEqual([]);
        await done(url, "verify", dir);
        expect(taken).toBeGreaterThan(minutes * 10);
        expect(moved).toBeGreaterThan(minutes);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
  },
);
