import type { Kysely } from "kysely";
import type { RecordTables } from "./tables.ts";

/** The schema in which this connection names its tables, quoted. */
export function schemaOf(db: Kysely<RecordTables>): string {
  const { sql: query } = db.selectFrom("ledger_entry").select("id").compile();
  return query.slice(query.indexOf(" from ") + " from ".length, query.lastIndexOf("."));
}
