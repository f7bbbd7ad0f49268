import { sql } from "kysely";
import type { EngineFault, RecordEngine } from "./record-engine.ts";

export const sqliteEngine: RecordEngine = {
  name: "sqlite",
  text: sql`text`,
  whole: sql`integer`,
  parameters: 30_000,
  holds: (field, value, texts) => {
    const path = `$.${JSON.stringify(field)}`;
    return sql`(body -> ${path} in (${sql.join(texts)}) or (json_type(body, ${path}) = 'array' and exists (select 1 from json_each(body, ${path}) where value = ${value})))`;
  },
  // Words hold no blank and no quote. The tokenizer leaves every sign above ASCII as it is, which the words' marks rest on.
  indexWords: async (db) => {
    await sql`create virtual table search_word using fts5(words, content = 'search_entry', content_rowid = 'entry', tokenize = 'ascii', detail = 'none', columnsize = 0, prefix = '1 2 3')`.execute(
      db,
    );
    await sql`create trigger search_entry_added after insert on search_entry begin insert into search_word (rowid, words) values (new.entry, new.words); end`.execute(
      db,
    );
    await sql`create trigger search_entry_gone after delete on search_entry begin insert into search_word (search_word, rowid, words) values ('delete', old.entry, old.words); end`.execute(
      db,
    );
    await sql`create trigger search_entry_changed after update on search_entry begin insert into search_word (search_word, rowid, words) values ('delete', old.entry, old.words); insert into search_word (rowid, words) values (new.entry, new.words); end`.execute(
      db,
    );
  },
  found: async (db, terms, limit, offset) => {
    const asked = terms.map((words) => `(${words.map(({ word, isBeginning }) => `"${word}"${isBeginning ? "*" : ""}`).join(" OR ")})`).join(" AND ");
    const { rows } = await sql<{
      type: string;
      id: string;
    }>`select search_entry.type, search_entry.id from search_word join search_entry on search_entry.entry = search_word.rowid where search_word match ${asked} limit ${limit} offset ${offset}`.execute(
      db,
    );
    return rows;
  },
  damage: async (db) => {
    // A connection that has looked at the index of words before holds its layout, which the check does not renew as a query does: others' changes would look like damage.
    await sql`select 1 from search_word where search_word match '"a"' limit 1`.execute(db);
    const found = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
    return found.rows.map(({ integrity_check }) => integrity_check).filter((line) => line !== "ok");
  },
  fault: (cause) => {
    const { rawCode, message = "" } = cause as { readonly rawCode?: unknown; readonly message?: string };
    // libsql names only some of the extended codes; the low byte is the plain one.
    const code = typeof rawCode === "number" ? faults[rawCode & 0xff] : undefined;
    return code === undefined ? undefined : { code, problem: message };
  },
  isUnfit: (cause) => {
    const { rawCode } = cause as { readonly rawCode?: unknown };
    return typeof rawCode === "number" && unfit.has(rawCode & 0xff);
  },
};

/** Error of the statement (no such column), too big, constraint, mismatch. */
const unfit = new Set([1, 18, 19, 20]);

/** SQLite's result codes that are no bug of ours: permission, busy, locked, read-only, I/O, corrupt, full, cannot open, not a database. */
const faults: Readonly<Record<number, EngineFault["code"]>> = {
  3: "register.unreachable",
  5: "register.busy",
  6: "register.busy",
  8: "register.unreachable",
  10: "register.unreachable",
  11: "register.damaged",
  13: "register.full",
  14: "register.unreachable",
  26: "register.damaged",
};
