/**
 * A ledger at size: how long until the balances of a fund and the report on a year are there?
 *
 *   npx tsx --conditions=quoin-source bench/ledger.ts [entries] [FOLDER]
 *
 * Twenty funds, a thousand projects with an award each, and a thousand payments, made as a file of payments is. Those are then laid down again and again under new numbers, straight into the tables
 * (records, references, lines, entries; the balances follow by the rules of the database), until there are so many entries: the history holds the first ones alone, and nothing that is measured here
 * reads it. A FOLDER is kept and gone on with.
 */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
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
const dayOf = (number: number): string => `2026-02-${String(1 + (number % 28)).padStart(2, "0")}`;
const milliseconds = (from: number): string => `${(performance.now() - from).toFixed(0).padStart(8)} ms`;

/** Days over which payments are spread, in the order of booking: from 1 January on. */
const days = 330;
/** Payments that are laid down in one transaction. */
const atOnce = 25_000;

/** Lays down further payments with their entries until there are so many entries; answers how many there are. */
async function laidDown(office: string, least: number): Promise<number> {
  const from = performance.now();
  const found = (await readdir(office, { recursive: true })).find((name) => name.endsWith("records.db"));
  if (found === undefined) throw new Error("no database");
  const db = new Database(join(office, found));
  const one = (statement: string): number => Number(Object.values(db.prepare(statement).get([]) as object)[0]);
  try {
    // What is broken off is begun anew: nothing waits for the disk, and all that is written at once fits into memory.
    db.exec("pragma synchronous = off; pragma temp_store = memory; pragma cache_size = -1500000");
    const [before, paid] = [one("select max(seq) from ledger_entry"), one("select count(*) from record where type = 'transaction'")];
    const more = Math.max(0, least - before);
    // The payments that the program booked, beside the tables: what of them is a payment's own is replaced, all else is as the program wrote it.
    db.exec(`create temporary table pattern as
      select substr(e.document, 13) as payment, e.id as entry, e.day, e.kind, e.currency, e.reason, t.body as payment_body, t.search as payment_search, r.body as entry_body, r.search as entry_search
      from ledger_entry e join record t on t.type = 'transaction' and t.id = substr(e.document, 13) join record r on r.type = 'entry' and r.id = e.id
      where e.kind = 'pay' and e.seq <= ${before - paid + portion}`);
    db.exec("create unique index temp.pattern_by_payment on pattern (payment)");
    db.exec("create temporary table named as select * from record_reference where type = 'transaction' and id in (select payment from pattern)");
    db.exec("create index temp.named_by_payment on named (id)");
    db.exec("create temporary table lines as select * from ledger_line where entry in (select entry from pattern)");
    db.exec("create index temp.lines_by_entry on lines (entry)");
    const told = (text: string) => `replace(replace(replace(${text}, p.payment, c.id), p.entry, c.entry), p.day, c.day)`;
    for (let done = 0; done < more; done += atOnce) {
      const upTo = Math.min(more, done + atOnce);
      db.exec("drop table if exists temp.copy");
      db.exec(`create temporary table copy as
        with recursive number(n) as (select ${done} union all select n + 1 from number where n < ${upTo} - 1)
        select printf('t-%07d', ${paid} + n) as id, ${before} + 1 + n as seq, printf('e-%09d', ${before} + 1 + n) as entry, printf('t-%07d', (${paid} + n) % ${portion}) as payment,
          date('2026-01-01', '+' || (n * ${days} / ${more}) || ' days') as day from number`);
      const rows = "from temp.copy c cross join temp.pattern p on p.payment = c.payment";
      db.exec("begin immediate");
      db.exec(
        `insert into record (type, id, version, retired, body, search) select 'transaction', c.id, 1, 0, ${told("p.payment_body")}, ${told("p.payment_search")} ${rows}`,
      );
      db.exec(`insert into record_reference (type, id, field, target_type, target_id)
        select 'transaction', c.id, r.field, r.target_type, r.target_id from temp.copy c cross join temp.named r on r.id = c.payment`);
      db.exec(
        `insert into record (type, id, version, retired, body, search) select 'entry', c.entry, 1, 0, ${told("p.entry_body")}, ${told("p.entry_search")} ${rows}`,
      );
      db.exec(
        `insert into ledger_line (entry, line, account, units) select c.entry, l.line, l.account, l.units ${rows} cross join temp.lines l on l.entry = p.entry`,
      );
      db.exec(`insert into ledger_entry (id, seq, day, kind, currency, reverses, reason, document)
        select c.entry, c.seq, c.day, p.kind, p.currency, null, p.reason, 'transaction/' || c.id ${rows} order by c.seq`);
      db.exec("commit");
      console.log(`${upTo} of ${more} payments laid down ${milliseconds(from)}`);
    }
    return before + more;
  } finally {
    db.close();
  }
}

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
  if ((await records.count("transaction")) === 0) {
    const flows = each(portion, (number) => ({
      id: `t-${String(number).padStart(7, "0")}`,
      type: "disbursement",
      amount: "100.5",
      currency: "CNY",
      date: dayOf(number),
      level: "central",
      award: `a-${number % projects}`,
      to: "firm",
      labels: {},
    }));
    await commit("transaction", flows);
    console.log(`${portion} payments, by the program ${milliseconds(began)}`);
  }
  const entries = await laidDown(dir, wanted);
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
