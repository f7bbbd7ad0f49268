import type { RecordStore } from "@quoin/core";
import { openPostgresRecords } from "../src/records/open-postgres-records.ts";
import { openSqliteRecords } from "../src/records/open-sqlite-records.ts";

/** Engine and address of a place for records. */
export type PlaceWords = readonly [engine: string, address: string, schema: string];

/** Opens the store of a place. */
export function openPlace([engine, address, schema]: PlaceWords): Promise<RecordStore> {
  return engine === "sqlite" ? openSqliteRecords(address) : openPostgresRecords({ url: address, schema, connections: 5 });
}
