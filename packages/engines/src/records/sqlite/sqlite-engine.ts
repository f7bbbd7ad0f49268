import type { AskedWord } from "@quoin/core";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { EngineFault, RecordEngine } from "../rows/record-engine.ts";
import type { RecordTables } from "../rows/tables.ts";

export const sqliteEngine: RecordEngine = {
  name: "sqlite",
  text: sql`text`,
  whole: sql`integer`,
  parameters: 30_000,
  holds: (field, value, texts) => {
    const path = `$.${JSON.stringify(field)}`;
    return sql`(body -> ${path} in (${sql.join(texts)}) or (json_type(body, ${path}) = 'array' and exists (select 1 from json_each(body, ${path}) where value = ${value})))`;
  },
  indexWords: async (db) => {
    await makeWordIndex(db);
  },
  renewWords: async (db) => {
    for (const trigger of ["search_entry_added", "search_entry_gone", "search_entry_changed"]) await sql`drop trigger ${sql.id(trigger)}`.execute(db);
    await sql`drop table search_word`.execute(db);
    await makeWordIndex(db);
    await sql`insert into search_word (search_word) values ('rebuild')`.execute(db);
  },
  found: async (db, terms, limit, offset) => {
    const asked = terms.map((words) => `(${words.map(lookedUp).join(" OR ")})`).join(" AND ");
    const held = terms.filter((words) => words.some(isCut)).map((words) => sql`(${sql.join(words.map(holdsWord), sql` or `)})`);
    const { rows } = await sql<{
      type: string;
      id: string;
    }>`select search_entry.type, search_entry.id from search_word join search_entry on search_entry.entry = search_word.rowid where ${sql.join([sql`search_word match ${asked}`, ...held], sql` and `)} limit ${limit} offset ${offset}`.execute(
      db,
    );
    return rows;
  },
  bytes: async (db) => {
    const { rows } = await sql<{ bytes: number }>`select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()`.execute(db);
    return Number(rows[0]?.bytes ?? 0);
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

/**
 * Lengths of beginnings that are kept beside the words. A beginning of another length would be looked up by gathering everything under it before the first row is
 * answered; so a longer one is looked up by its first signs, and the rows are asked for the rest.
 */
const beginnings = [1, 2, 3, 4, 6, 8] as const;

/** Words hold no blank and no quote. The tokenizer leaves every sign above ASCII as it is, which the words' marks rest on. */
async function makeWordIndex(db: Kysely<RecordTables>): Promise<void> {
  await sql`create virtual table search_word using fts5(words, content = 'search_entry', content_rowid = 'entry', tokenize = 'ascii', detail = 'none', columnsize = 0, prefix = ${sql.lit(beginnings.join(" "))})`.execute(
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
}

/** The longest kept beginning of a beginning. */
function keptBeginning(word: string): string {
  const signs = [...word];
  const length = beginnings.findLast((each) => each <= signs.length) ?? signs.length;
  return signs.slice(0, length).join("");
}

function isCut({ word, isBeginning }: AskedWord): boolean {
  return isBeginning && keptBeginning(word) !== word;
}

function lookedUp({ word, isBeginning }: AskedWord): string {
  return isBeginning ? `"${keptBeginning(word)}"*` : `"${word}"`;
}

function holdsWord({ word, isBeginning }: AskedWord): RawBuilder<unknown> {
  return sql`instr(' ' || search_entry.words || ' ', ${isBeginning ? ` ${word}` : ` ${word} `}) > 0`;
}

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
