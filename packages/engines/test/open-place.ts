import type { RecordStore } from "@quoin/core";
import { openPostgresDatabase } from "../src/records/postgres/open-postgres-database.ts";
import { openSqliteDatabase } from "../src/records/sqlite/open-sqlite-database.ts";
import type { WorkspaceDatabase } from "../src/records/workspace-database.ts";

/** Engine and address of a place for records. */
export type PlaceWords = readonly [engine: string, address: string, schema: string];

/** Opens the store of a place. */
export async function openPlace(words: PlaceWords, older?: "brought-forward"): Promise<RecordStore> {
  return (await openDatabase(words, older)).records;
}

/** Opens the database of a place, accounts included. */
export function openDatabase([engine, address, schema]: PlaceWords, older: "refused" | "brought-forward" = "refused"): Promise<WorkspaceDatabase> {
  return engine === "sqlite" ? openSqliteDatabase(address, older) : openPostgresDatabase({ url: address, schema, connections: 5, older });
}
