/**
 * A ledger at size: how long until the balances of a fund and the report on a year are there?
 *
 *   npx tsx --conditions=quoin-source bench/ledger.ts [entries] [FOLDER]
 *
 * Twenty funds, a thousand projects with an award each, and payments on them until there are so many entries, made as a file of payments is, a thousand at once. A FOLDER is kept and gone on with.
 */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkRecord, type Entity, entityOf } from "../packages/core/src/index.ts";
import { createWorkspace } from "../packages/quoin/src/commands/create-workspace.ts";
import { openWorkspace } from "../packages/quoin/src/composition.ts";
import { runUseCaseNamed } from "../packages/quoin/test/run-use-case-named.ts";

const wanted = Number(process.argv[2] ?? 1_000_000);
const kept = process.argv[3];
const [funds, projects, portion, rounds] = [20, 1000, 1000, 5];
const asker = { name: "bench", language: "en", progress: { step: () => {} } } as const;
if (kept !== undefined) await mkdir(kept, { recursive: true });
const folder = kept ?? (await mkdtemp(join(tmpdir(), "quoin-ledger-")));
const dir = join(folder, "office");
const milliseconds = (from: number): string => `${(performance.now() - from).toFixed(0).padStart(8)} ms`;

try {
  if (!existsSync(dir)) {
    const made = await createWorkspace(dir, "empty", asker);
    if (!made.ok) throw new Error(JSON.stringify(made.notes));
  }
  const opened = await openWorkspace(dir);
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  const workspace = opened.value;
  const ports = await workspace.ports(asker);
  if (!ports.ok) throw new Error(JSON.stringify(ports.notes));
  const { records } = ports.value;
  const commit = async (type: string, bodies: readonly Readonly<Record<string, unknown>>[]): Promise<void> => {
    const changes = bodies.map((body) => {
      const change = checkRecord(entityOf(type) as Entity, { labels: { en: String(body["id"]) }, ...body });
      if (!change.ok) throw new Error(JSON.stringify(change.notes));
      return change.value;
    });
    const done = await records.commit(changes, {
      who: "bench",
      at: type === "transaction" ? "2026-03-01T00:00:00.000Z" : "2026-01-01T00:00:00.000Z",
      reason: "made",
      currency: "CNY",
    });
    if (!done.ok) throw new Error(JSON.stringify(done.notes.slice(0, 3)));
  };
  const each = <T>(count: number, make: (at: number) => T): readonly T[] => Array.from({ length: count }, (_, at) => make(at));
  if ((await records.count("fund")) === 0) {
    await commit("organisation", [{ id: "m" }, { id: "firm" }]);
    const budgets = [{ year: 2026, level: "central", amount: "1000000000" }];
    await commit(
      "fund",
      each(funds, (at) => ({ id: `f-${at}`, currency: "CNY", owner_department: "m", budgets })),
    );
    await commit(
      "programme",
      each(funds, (at) => ({ id: `pr-${at}`, fund: `f-${at}`, owner_department: "m" })),
    );
    const of = (at: number) => ({ programme: `pr-${at % funds}`, department: "m", currency: "CNY" });
    await commit(
      "project",
      each(projects, (at) => ({ id: `p-${at}`, ...of(at), lead: "firm", status: "implementation" })),
    );
    const award = { description: "work", amount_awarded: "5000000", award_date: "2026-01-01", recipient_organisation: "firm", funding_organisation: "m" };
    await commit(
      "award",
      each(projects, (at) => ({ id: `a-${at}`, ...award, ...of(at), project: `p-${at}` })),
    );
  }
  const began = performance.now();
  let entries = await records.count("entry");
  while (entries < wanted) {
    const from = await records.count("transaction");
    const flows = each(portion, (at) => {
      const number = from + at;
      const day = `2026-02-${String(1 + (number % 28)).padStart(2, "0")}`;
      return {
        id: `t-${number}`,
        type: "disbursement",
        amount: "100.5",
        currency: "CNY",
        date: day,
        level: "central",
        award: `a-${number % projects}`,
        to: "firm",
        labels: {},
      };
    });
    await commit("transaction", flows);
    entries = await records.count("entry");
    if ((from / portion) % 50 === 0)
      console.log(`${entries} entries, ${milliseconds(began)}, ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`);
  }
  console.log(`${entries} entries are there`);
  for (const [name, input] of [
    ["ledger", { fund: "f-3" }],
    ["report-year", { year: 2026, to: "year.html" }],
    ["report-bookings", { year: 2026, programme: "pr-3" }],
  ] as const)
    for (let round = 0; round < rounds; round++) {
      const from = performance.now();
      await runUseCaseNamed(workspace, asker, name, input);
      console.log(`${name.padEnd(20)} ${milliseconds(from)}`);
    }
  await workspace.close();
} finally {
  if (kept === undefined) await rm(folder, { recursive: true, force: true });
}
