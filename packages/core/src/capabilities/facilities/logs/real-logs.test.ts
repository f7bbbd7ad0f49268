import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { answered, fileOf, told, workspacePortsOf } from "../../../../test/asked-of.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { checkRecord } from "../../../register/changes/check-record.ts";
import { closure } from "../entities/closure.ts";
import { showSharing } from "../figures/show-sharing.ts";
import { importLog } from "./import-log.ts";
import golden from "./real-logs.golden.json" with { type: "json" };

type Fields = Readonly<Record<string, unknown>>;

const textOf = (name: string) => readFile(new URL(`../../../../test/real-logs/${name}`, import.meta.url), "utf8");
const rowsOf = async (name: string) => {
  const [heads = "", ...lines] = (await textOf(name)).trim().split("\n");
  return lines.map((line) => new Map(heads.split(",").map((head, at) => [head, line.split(",")[at] ?? ""])));
};
const always = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: "00:00", to: "24:00" }));
const openAlways = (facility: string): Fields => ({ id: `o-${facility}`, facility, zone: "UTC", weekly: always, slot_minutes: 60, approval: "instant" });
function office(facilities: readonly string[], closure: readonly Fields[] = []): WorkspacePorts {
  return workspacePortsOf(
    {
      choices: { time_zone: "UTC" },
      records: { organisation: [{ id: "host" }], facility: facilities.map((id) => ({ id, host: "host" })), opening: facilities.map(openAlways), closure },
    },
    { clock: { now: () => "2026-06-30T12:00:00.000Z", seconds: () => 0 } } as Partial<WorkspacePorts>,
  );
}

test("a log of jobs on a whole machine is taken in as it is, and its hours and use of the year are those that Python counts", async () => {
  const ports = office(["ipsc860"]);
  // The log is of one machine: a column that says which is put in front, as whoever exports it would.
  const text = (await textOf("whole-machine-jobs.csv"))
    .trim()
    .split("\n")
    .map((line, at) => `${at === 0 ? "Machine" : "ipsc860"},${line}`)
    .join("\n");
  const mapping = fileOf("columns: {Machine: facility, start: start, end: end, job: null, group: null}\n", "log.yaml");
  const taken = answered(await importLog.run(ports, { data: fileOf(text), mapping, dry_run: false, take_back: false, reason: "" }));
  expect(taken).toMatchObject({ rows: golden.jobs, created: golden.jobs, used: 0, unchanged: 0 });
  const { units } = answered(await showSharing.run(ports, { year: 1993 }));
  expect(units[0]?.source).toBe("recorded");
  expect(units[0]?.effective).toBeCloseTo(golden.effective, 9);
  expect(units[0]?.utilisation).toBeCloseTo(golden.utilisation, 12);
  // Nobody says whose jobs these were.
  expect(units[0]).toMatchObject({ external: null, sharing_rate: null });
  const again = answered(await importLog.run(ports, { data: fileOf(text), mapping, dry_run: false, take_back: false, reason: "" }));
  expect(again).toMatchObject({ created: 0, unchanged: golden.jobs });
});

test("closures of shared resources, which overlap and lie over the turn of years, leave the hours that Python counts", async () => {
  const rows = await rowsOf("downtimes.csv");
  const instant = (text = "") => (/T\d{2}:\d{2}Z$/.test(text) ? text.replace("Z", ":00Z") : text);
  const closures = rows.map((row) => ({
    id: `c-${row.get("downtime_id")}`,
    facility: row.get("resource"),
    zone: "UTC",
    start: instant(row.get("start")),
    end: instant(row.get("end")),
    reason: row.get("planned"),
  }));
  const isSpan = ({ start, end }: (typeof closures)[number]): boolean => Date.parse(start) < Date.parse(end);
  expect(closures.filter(isSpan).length).toBeGreaterThan(10);
  // One of the source ends as it begins: no record is made of it.
  for (const odd of closures.filter((each) => !isSpan(each)))
    expect(checkRecord(closure, odd)).toMatchObject({ ok: false, notes: [{ code: "booking.length" }] });
  const ports = office(Object.keys(golden.available), closures.filter(isSpan));
  for (const year of [2021, 2022, 2023]) {
    const { units } = answered(await showSharing.run(ports, { year }));
    for (const [resource, hours] of Object.entries(golden.available))
      expect(units.find(({ facility }) => facility === resource)?.available).toBeCloseTo(new Map(Object.entries(hours)).get(String(year)) ?? Number.NaN, 9);
  }
});

test("a count of runs is no log of hours: it is refused, and nothing is made of it", async () => {
  const ports = office(["21T"]);
  const text = await textOf("instrument-runs.csv");
  const counts = (await rowsOf("instrument-runs.csv")).filter((row) => row.get("instrument_group") === "21T").map((row) => Number(row.get("runs_cumulative")));
  expect(counts.length).toBeGreaterThan(30);
  expect(counts.every((count, at) => at === 0 || count >= (counts[at - 1] ?? 0))).toBe(true);
  const mapping = fileOf("columns: {snapshot_date: start, instrument_group: facility, runs_cumulative: null}\n", "log.yaml");
  const outcome = await importLog.run(ports, { data: fileOf(text), mapping, dry_run: false, take_back: false, reason: "" });
  expect(outcome.ok).toBe(false);
  expect(told(outcome).length).toBeGreaterThan(0);
  const { units } = answered(await showSharing.run(ports, { year: 2025 }));
  expect(units[0]).toMatchObject({ effective: null, utilisation: null, source: null });
});
