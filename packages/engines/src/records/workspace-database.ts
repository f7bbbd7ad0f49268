import type { AccountStore, RecordStore } from "@quoin/core";
import { KyselyAccountStore } from "./kysely-account-store.ts";
import { KyselyRecordStore, type RecordConnections } from "./kysely-record-store.ts";
import type { RecordEngine } from "./record-engine.ts";

/** The database of a workspace: its records and its accounts, on the same connections. */
export interface WorkspaceDatabase {
  readonly records: RecordStore;
  readonly accounts: AccountStore;
  close(): Promise<void>;
}

export function workspaceDatabase(connections: RecordConnections, engine: RecordEngine): WorkspaceDatabase {
  return {
    records: new KyselyRecordStore(connections, engine),
    accounts: new KyselyAccountStore(connections, engine),
    close: connections.close,
  };
}
