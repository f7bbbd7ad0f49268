/**
 * Facilities that lend their hours, at size: free times of 2,000 facilities over 90 days, a week of a calendar and the figures of a year among 200,000 bookings, a feed of 10,000 events, and a log of a
 * million rows. Goals, warm: slots < 100 ms, calendar < 500 ms, sharing < 1 s, feed < 1 s, import < 60 s.
 *
 *   npx tsx --conditions=quoin-source bench/sharing.ts [part of the numbers, 1] [log]
 *
 * With `log` the import alone. It is told with the seconds of processor that it took, of which a machine with other work has fewer to give, and with the most memory that the process had.
 * Makes a workspace of its own and takes it away. Of each question the first answer and the least of five more are told. The first facility has 10,000 bookings, the others share the rest evenly; each is of an
 * hour of its own. The clock of the office stands where the program's does.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deliveredFiles } from "../packages/core/src/contract/fields.ts";
import { checkRecord, type Entity, entityOf } from "../packages/core/src/index.ts";
import { readCalendar } from "../packages/core/test/calendar-reader.ts";
import { createWorkspace } from "../packages/quoin/src/commands/create-workspace.ts";
import { openWorkspace } from "../packages/quoin/src/composition.ts";
import { runUseCaseNamed } from "../packages/quoin/test/run-use-case-named.ts";

const part = Number(process.argv[2] ?? 1);
const isLogAlone = process.argv[3] === "log";
const [facilities, bookings, busiest, logRows] = [2_000, isLogAlone ? 0 : 200_000, 10_000, 1_000_000].map((whole) => Math.ceil(whole * part)) as [
  number,
  number,
  number,
  number,
];
const [hour, day] = [3_600_000, 86_400_000];
const asker = { name: "bench", language: "en", progress: { step: () => {} } } as const;
const folder = await mkdtemp(join(tmpdir(), "quoin-sharing-"));
const year = new Date().getUTCFullYear() - 1;
const first = Date.UTC(year, 0, 1);
const instant = (moment: number): string => `${new Date(moment).toISOString().slice(0, 19)}Z`;
const spent = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

try {
  const made = await createWorkspace(join(folder, "office"), "empty", asker);
  const opened = await openWorkspace(join(folder, "office"));
  if (!made.ok || !opened.ok) throw new Error("no workspace");
  const workspace = opened.value;
  const ports = await workspace.ports(asker);
  if (!ports.ok) throw new Error(JSON.stringify(ports.notes));
  const commit = async (type: string, bodies: readonly Readonly<Record<string, unknown>>[]): Promise<void> => {
    for (let from = 0; from < bodies.length; from += 20_000) {
      const changes = bodies.slice(from, from + 20_000).map((body) => {
        const change = checkRecord(entityOf(type) as Entity, { labels: {}, ...body });
        if (!change.ok) throw new Error(JSON.stringify(change.notes));
        return change.value;
      });
      const done = await ports.value.records.commit(changes, { who: "bench", at: instant(first), reason: "made" });
      if (!done.ok) throw new Error(JSON.stringify(done.notes.slice(0, 3)));
    }
  };
  const each = <T>(count: number, make: (at: number) => T): readonly T[] => Array.from({ length: count }, (_, at) => make(at));
  await commit("organisation", [
    { id: "host", labels: { en: "host" } },
    { id: "firm", labels: { en: "firm" } },
  ]);
  await commit(
    "facility",
    each(facilities, (at) => ({ id: `f-${at}`, labels: { en: `electron microscope ${at}` }, host: "host" })),
  );
  const weekly = each(7, (at) => ({ day: at + 1, from: "00:00", to: "24:00" }));
  await commit(
    "opening",
    each(facilities, (at) => ({
      id: `o-${at}`,
      facility: `f-${at}`,
      zone: "Asia/Shanghai",
      weekly,
      slot_minutes: 60,
      approval: "instant",
      units: at === 0 ? 2 : 1,
    })),
  );
  await commit(
    "booking",
    each(bookings, (at) => {
      const isBusiest = at < busiest;
      const place = isBusiest ? 0 : 1 + ((at - busiest) % Math.max(1, facilities - 1));
      const turn = isBusiest ? at >> 1 : Math.floor((at - busiest) / Math.max(1, facilities - 1)) * 2;
      const start = first + turn * hour;
      return {
        id: `b-${at}`,
        facility: `f-${place}`,
        unit: isBusiest ? 1 + (at % 2) : 1,
        start: instant(start),
        end: instant(start + hour),
        zone: "Asia/Shanghai",
        organisation: at % 3 === 0 ? "host" : "firm",
        status: "used",
        asked_at: instant(start - 3 * day),
        external: at % 3 !== 0,
      };
    }),
  );
  console.log(`${facilities} facilities, ${bookings} bookings`);
  const week = { from: `${year}-03-02`, to: `${year}-03-08` };
  for (const [name, input] of [
    ["service-search", { words: "electron microscope", hours: 4, limit: 60 }],
    ["slots", { words: "electron microscope", hours: 4, limit: 50, from: instant(Date.now() + day), to: instant(Date.now() + 91 * day) }],
    ["facility-calendar", { id: "f-0", ...week }],
    ["facility-calendar", { id: "f-0", from: `${year}-03-01`, to: `${year}-03-31` }],
    ["sharing", { year }],
    ["sharing-total", { year }],
    ["facility-feed", { id: "f-0" }],
  ] as const) {
    if (isLogAlone) break;
    const once = await spent(() => runUseCaseNamed(workspace, asker, name, input));
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 5; round++) least = Math.min(least, await spent(() => runUseCaseNamed(workspace, asker, name, input)));
    console.log(`${name.padEnd(20)} first ${once.toFixed(0).padStart(7)} ms, warm ${least.toFixed(0).padStart(7)} ms`);
  }
  // Read back by a reader that knows the standard alone: every booking of the unit with its hours.
  const told = deliveredFiles.parse(await runUseCaseNamed(workspace, asker, "facility-feed", { id: "f-0" }));
  const read = readCalendar((told.files[0]?.parts ?? []).map(String).join("")).map(({ start, end }) => `${Date.parse(start)} ${Date.parse(end)}`);
  const written = each(Math.min(busiest, bookings), (at) => {
    const start = first + (at >> 1) * hour;
    return `${start} ${start + hour}`;
  });
  const isEqual = JSON.stringify(read.toSorted()) === JSON.stringify(written.toSorted());
  console.log(`${"feed read back".padEnd(20)} ${read.length} events, ${isEqual ? "equal" : "NOT equal"}`);
  if (!isEqual) process.exitCode = 1;
  const rows = each(logRows, (at) => {
    const start = Date.UTC(year - 3, 0, 1) + Math.floor(at / facilities) * hour;
    return `f-${at % facilities},${instant(start)},${instant(start + hour)},firm`;
  });
  const log = join(folder, "log.csv");
  await writeFile(log, `facility,start,end,organisation\n${rows.join("\n")}\n`);
  const before = process.cpuUsage();
  const imported = await spent(() => runUseCaseNamed(workspace, asker, "booking-table", { data: { name: "log.csv", path: log, bytes: () => readFile(log) } }));
  const { user, system } = process.cpuUsage(before);
  const memory = `${(process.resourceUsage().maxRSS / 1_000).toFixed(0)} MB`;
  console.log(`${logRows} rows of a log ${(imported / 1000).toFixed(1)} s, ${((user + system) / 1_000_000).toFixed(1)} s of processor, at most ${memory}`);
  await workspace.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}
