import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkRecord, type Entity, entityOf } from "@quoin/core";
import { expect, test } from "vitest";
import { createWorkspace } from "../../src/commands/create-workspace.ts";
import { openWorkspace } from "../../src/composition.ts";
import { runUseCaseNamed } from "../run-use-case-named.ts";

const asker = { name: "li", language: "en", progress: { step: () => {} } } as const;
const hour = 3_600_000;
const instant = (moment: number): string => `${new Date(moment).toISOString().slice(0, 19)}Z`;

test("a log of more rows than one step holds is one commit: each row a booking with its history, hours that others have refuse all of it, and again it adds nothing", async () => {
  const folder = await mkdtemp(join(tmpdir(), "quoin-long-log-"));
  const made = await createWorkspace(join(folder, "office"), "empty", asker);
  const opened = await openWorkspace(join(folder, "office"));
  if (!made.ok || !opened.ok) throw new Error("no workspace");
  const workspace = opened.value;
  try {
    const ports = await workspace.ports(asker);
    if (!ports.ok) throw new Error(JSON.stringify(ports.notes));
    const { records } = ports.value;
    const changes = [
      ["organisation", { id: "host", labels: { en: "host" } }],
      ["organisation", { id: "firm", labels: { en: "firm" } }],
      ["facility", { id: "f", labels: { en: "f" }, host: "host" }],
    ].map(([type, body]) => {
      const change = checkRecord(entityOf(String(type)) as Entity, body as Record<string, unknown>);
      if (!change.ok) throw new Error(JSON.stringify(change.notes));
      return change.value;
    });
    expect((await records.commit(changes, { who: "li", at: new Date().toISOString(), reason: "" })).ok).toBe(true);
    const first = Date.UTC(2024, 0, 1);
    const rows = Array.from(
      { length: 2_100 },
      (_, at) => `f,${instant(first + at * hour)},${instant(first + (at + 1) * hour)},${at % 3 === 0 ? "host" : "firm"}`,
    );
    const imported = async (lines: readonly string[]) => {
      const path = join(folder, "log.csv");
      await writeFile(path, `facility,start,end,organisation\n${lines.join("\n")}\n`);
      return runUseCaseNamed(workspace, asker, "booking-table", { data: { name: "log.csv", path, bytes: () => readFile(path) } });
    };
    expect(await imported(rows)).toMatchObject({ rows: 2_100, created: 2_100, unchanged: 0 });
    const bookings = await records.list("booking");
    expect(bookings.map(({ body }) => [body["start"], body["end"], body["organisation"], body["external"], body["asked_at"]]).toSorted()).toEqual(
      rows.map((row) => row.split(",")).map(([, start, end, organisation]) => [start, end, organisation, organisation === "firm", start]),
    );
    const [one] = bookings;
    expect((await records.history("booking", one?.id ?? "")).map(({ version, who, before }) => [version, who, before])).toEqual([[1, "li", null]]);
    expect(await records.problems()).toEqual([]);
    expect(await imported(rows)).toMatchObject({ rows: 2_100, created: 0, unchanged: 2_100 });
    // The log is taken back and comes again: the same pages, and the same rows.
    const again = async (lines: readonly string[], from: string) => {
      const path = join(folder, `${from}.csv`);
      await writeFile(path, `facility,start,end,organisation\n${lines.join("\n")}\n`);
      return runUseCaseNamed(workspace, asker, "booking-table", { data: { name: "log.csv", path, bytes: () => readFile(path) }, take_back: true });
    };
    expect(await again([...rows.slice(0, 1)], "one")).toMatchObject({ rows: 1, taken_back: 1 });
    expect(await records.count("booking")).toBe(2_099);
    expect(await imported(rows)).toMatchObject({ created: 1, unchanged: 2_099 });
    expect(await records.count("booking")).toBe(2_100);
    expect(await again(rows, "all")).toMatchObject({ rows: 2_100, created: 0, taken_back: 2_100 });
    expect(await records.list("booking")).toEqual([]);
    expect(await imported(rows)).toMatchObject({ rows: 2_100, created: 2_100, unchanged: 0 });
    expect(await records.count("booking")).toBe(2_100);
    expect(await records.problems()).toEqual([]);
    const before = await records.newestChange();
    const late = [...rows.slice(1), `f,${instant(first + 30 * 60_000)},${instant(first + 45 * 60_000)},firm`];
    await expect(imported(late)).rejects.toThrow("log.other-booking");
    expect(await records.newestChange()).toBe(before);
  } finally {
    await workspace.close();
    await rm(folder, { recursive: true, force: true });
  }
});
