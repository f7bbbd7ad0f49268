import type { AskedWord, SearchTerms } from "@quoin/core";
import { type Kysely, sql } from "kysely";
import type { RecordEngine } from "../rows/record-engine.ts";
import type { RecordTables } from "../rows/tables.ts";

/** Classes of SQLSTATE in which the server cannot serve: connection, authorisation, no such database, no right to it, resources, operator intervention, system error. */
const unreachable = /^(?:08|28|3D|42501|53|57|58)/;
/** Errors of the network, and of an address that is none. */
const network = /^(?:ECONN|ENOTFOUND|EAI_|EHOST|ENET|ETIMEDOUT|EPIPE|ENOENT|EACCES|ERR_INVALID_URL)/;
/** A certificate that nobody vouches for, or that is of another name. */
const untrusted = /^(?:ERR_TLS|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO)/;
/** What the driver says, without a code, of a server that speaks no TLS. */
const plain = /^The server does not support SSL/;
/** What the driver says without a code where the connection is gone, or cannot be had. */
const cut =
  /^(?:Connection terminated|Client (?:was closed|has encountered a connection error)|timeout exceeded when trying to connect|Cannot use a pool|driver has already been destroyed|Postgres connection has been discarded)/;
/** No room on the server's disk. */
const full = new Set(["53100", "ENOSPC"]);
const lockNotAvailable = "55P03";
const deadlock = "40P01";
const damaged = /^XX00[12]$/;
/** Data exception, integrity constraint, no such column. */
const unfit = /^(?:22|23|42)/;

/** Entries that are read one by one before the index is asked; where some of these have the words, so many more. */
const [firstEntries, moreEntries] = [2_000, 50_000];
/** Entries that are put in order here. */
const fewEntries = 5_000;

export const postgresEngine: RecordEngine = {
  name: "postgres",
  text: sql`text collate "C"`,
  whole: sql`bigint`,
  parameters: 60_000,
  holds: (field, value, texts) => {
    const part = sql`(body::jsonb -> ${sql.lit(field)})`;
    return sql`(${part}::text in (${sql.join(texts)}) or (jsonb_typeof${part} = 'array' and ${part} @> to_jsonb(${value}::text)))`;
  },
  indexWords: async (db) => {
    await db.schema.createIndex("search_entry_words").on("search_entry").using("gin").expression(sql`array_to_tsvector(string_to_array(words, ' '))`).execute();
  },
  // Its index finds beginnings of any length.
  renewWords: async () => {},
  found: async (db, terms, limit, offset) => {
    // What many bear stands among the first, and the index would gather all of it before the first row comes.
    const early = await among(db, firstEntries, terms, limit, offset);
    if (early.length === limit) return early;
    const more = early.length === 0 ? early : await among(db, moreEntries, terms, limit, offset);
    if (more.length === limit) return more;
    const asked = terms.map((words) => `(${words.map(({ word, isBeginning }) => `'${word}'${isBeginning ? ":*" : ""}`).join(" | ")})`).join(" & ");
    const all = db
      .selectFrom("search_entry")
      .select(["entry", "type", "id"])
      .where(sql<boolean>`array_to_tsvector(string_to_array(words, ' ')) @@ ${asked}::tsquery`);
    // Asked for in their order, rare words are looked for by reading every entry: the server takes it that some will come soon. Without an order it reads the index of words.
    const some = await all.limit(fewEntries).execute();
    if (some.length === fewEntries) return all.orderBy("entry").limit(limit).offset(offset).execute();
    return some.sort((a, b) => Number(a.entry) - Number(b.entry)).slice(offset, offset + limit);
  },
  bytes: async (db) => {
    const schema = schemaNamed(db);
    const { rows } = await sql<{
      bytes: string | null;
    }>`select sum(pg_total_relation_size(pg_class.oid)) as bytes from pg_class join pg_namespace on pg_namespace.oid = relnamespace where nspname = ${schema} and relkind = 'r'`.execute(
      db,
    );
    return Number(rows[0]?.bytes ?? 0);
  },
  // The server checks its own pages when it reads them.
  damage: async () => [],
  fault: (cause) => {
    const { code, message } = cause as { readonly code?: unknown; readonly message?: string };
    if (message !== undefined && ((typeof code === "string" && untrusted.test(code)) || plain.test(message)))
      return { code: "register.no-tls", problem: message };
    if (typeof code !== "string") return message !== undefined && cut.test(message) ? { code: "register.unreachable", problem: message } : undefined;
    const problem = message === undefined || message === "" ? code : message;
    if (full.has(code)) return { code: "register.full", problem };
    if (code === lockNotAvailable || code === deadlock) return { code: "register.busy", problem };
    if (damaged.test(code)) return { code: "register.damaged", problem };
    return unreachable.test(code) || network.test(code) ? { code: "register.unreachable", problem } : undefined;
  },
  isUnfit: (cause) => {
    const { code } = cause as { readonly code?: unknown };
    return typeof code === "string" && unfit.test(code);
  },
};

/** The schema in which this connection names its tables. */
function schemaNamed(db: Kysely<RecordTables>): string {
  const { sql: query } = db.selectFrom("migration").select("name").compile();
  return /from "([^"]+)"\./.exec(query)?.[1] ?? "public";
}

/** Of the first entries those that have the words, in their order. */
function among(db: Kysely<RecordTables>, entries: number, terms: SearchTerms, limit: number, offset: number) {
  const first = db.selectFrom("search_entry").select(["entry", "type", "id", "words"]).orderBy("entry").limit(entries).as("first");
  const held = sql<boolean>`${sql.join(
    terms.map((words) => sql`(${sql.join(words.map(holdsWord), sql` or `)})`),
    sql` and `,
  )}`;
  return db.selectFrom(first).select(["type", "id"]).where(held).orderBy("entry").limit(limit).offset(offset).execute();
}

function holdsWord({ word, isBeginning }: AskedWord) {
  return sql`strpos(' ' || words || ' ', ${isBeginning ? ` ${word}` : ` ${word} `}) > 0`;
}
