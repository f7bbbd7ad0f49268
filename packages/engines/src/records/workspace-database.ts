import type { AccountStore, RecordStore } from "@quoin/core";
import { KyselyAccountStore } from "./kysely-account-store.ts";
import { KyselyRecordStore, type RecordConnections } from "./kysely-record-store.ts";
import type { RecordEngine } from "./record-engine.ts";
import { type DumpPart, dumpTables, loadTables } from "./table-dump.ts";
import { translated } from "./translated.ts";

/** The database of a workspace: its records and its accounts, on the same connections. */
export interface WorkspaceDatabase {
  readonly records: RecordStore;
  readonly accounts: AccountStore;
  /** Every row of records, history and accounts as they stand at one moment. */
  dump(take: (part: DumpPart) => Promise<void>): Promise<void>;
  /** Fills an empty database with what `dump` gave, from either engine. */
  load(parts: AsyncIterable<Pick<DumpPart, "table" | "lines">>): Promise<void>;
  /** Takes away what opening this database made outside the workspace's folder; what was there before stays. */
  discard(): Promise<void>;
  close(): Promise<void>;
}

/** @param discard  takes away what opening made outside the workspace's folder */
export function workspaceDatabase(connections: RecordConnections, engine: RecordEngine, discard = async (): Promise<void> => {}): WorkspaceDatabase {
  return {
    records: new KyselyRecordStore(connections, engine),
    accounts: new KyselyAccountStore(connections, engine),
    dump: (take) => translated(engine, () => dumpTables(connections.read, take)),
    load: (parts) => translated(engine, () => loadTables(connections.write, engine, parts)),
    discard: () => translated(engine, discard),
    close: connections.close,
  };
}
