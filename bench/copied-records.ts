import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { changeText, recordSearchWords } from "@quoin/core";
import { searchText } from "../packages/engines/src/records/rows/stored-rows.ts";

/** A record as a commit is given it. */
export interface MadeRecord {
  readonly type: string;
  readonly id: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Rows put together before they are handed on. */
const portion = 2_000;

/**
 * Fills the empty store of a workspace on PostgreSQL with the rows that commits of these records would leave, by the server's own copying: some ten times as fast. Indexes beside
 * the keys and foreign keys are taken away before and made again after; `quoin verify` then holds every row against the history, as anywhere.
 */
export async function copyRecords(url: string, schema: string, count: number, record: (at: number) => MadeRecord): Promise<void> {
  const ask = (statement: string): string => {
    const run = spawnSync("psql", [url, "-Atqc", statement], { encoding: "utf8", env: environment(schema) });
    if (run.status !== 0) throw new Error(run.stderr);
    return run.stdout.trim();
  };
  const lines = (text: string): readonly string[] => text.split("\n").filter((line) => line !== "");
  const again = lines(
    ask(
      `select format('alter table %s drop constraint %I', conrelid::regclass, conname) || ';alter table ' || conrelid::regclass || ' add constraint ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where contype = 'f' and connamespace = '${schema}'::regnamespace
       union all select format('drop index %I', indexname) || ';' || indexdef from pg_indexes where schemaname = '${schema}' and indexname not in (select conname from pg_constraint where conname is not null)`,
    ),
  ).map((line) => line.split(";") as [string, string]);
  for (const [away] of again) ask(away);
  const copies = {
    record: copyInto(url, schema, "record (type, id, version, retired, body, search)"),
    change: copyInto(url, schema, "change (seq, type, id, at, who, reason, version, before, after, previous, hash)"),
    search_entry: copyInto(url, schema, "search_entry (type, id, words)"),
  };
  const began = performance.now();
  let previous = "";
  for (let from = 0; from < count; from += portion) {
    const rows = { record: "", change: "", search_entry: "" };
    for (let at = from; at < Math.min(count, from + portion); at++) {
      const { type, id, body } = record(at);
      const stored = JSON.stringify({ ...body, version: 1, retired: false });
      const author = { at: new Date().toISOString(), who: "bench", reason: "made" };
      const content = { seq: at + 1, type, id, ...author, version: 1, before: null, after: stored, previous, via: null };
      const hash = createHash("sha256").update(changeText(content)).digest("hex");
      rows.record += copied([type, id, 1, 0, stored, searchText(body)]);
      rows.change += copied([at + 1, type, id, author.at, author.who, author.reason, 1, null, stored, previous, hash]);
      rows.search_entry += copied([type, id, await recordSearchWords(type, body)]);
      previous = hash;
    }
    for (const [table, text] of Object.entries(rows)) {
      const { stdin } = copies[table as keyof typeof copies];
      if (!stdin.write(text)) await once(stdin, "drain");
    }
    if ((from + portion) % 500_000 === 0) console.log(`  ${from + portion} of ${count} copied after ${((performance.now() - began) / 1000).toFixed(0)} s`);
  }
  for (const copy of Object.values(copies)) {
    copy.stdin.end();
    const [code] = await once(copy, "exit");
    if (code !== 0) throw new Error(`copying ended with ${code}`);
  }
  ask(`update chain_head set seq = ${count}, hash = '${previous}'`);
  for (const [, made] of again) {
    console.log(`  ${made.slice(0, 70)} after ${((performance.now() - began) / 1000).toFixed(0)} s`);
    ask(made);
  }
  ask("vacuum analyze");
}

function environment(schema: string): NodeJS.ProcessEnv {
  return { ...process.env, PGOPTIONS: `-c search_path=${schema} -c maintenance_work_mem=1GB -c synchronous_commit=off` };
}

function copyInto(url: string, schema: string, columns: string): ChildProcessWithoutNullStreams {
  const copy = spawn("psql", [url, "-qc", `copy ${columns} from stdin`], { env: environment(schema) });
  copy.stderr.pipe(process.stderr);
  return copy;
}

/** A row as the server's copying reads it. */
function copied(cells: readonly (string | number | null)[]): string {
  const texts = cells.map((cell) =>
    cell === null ? "\\N" : String(cell).replaceAll("\\", "\\\\").replaceAll("\t", "\\t").replaceAll("\n", "\\n").replaceAll("\r", "\\r"),
  );
  return `${texts.join("\t")}\n`;
}
