import { type AccessTrail, type AccountStore, type NoticeStore, type PersonalStore, type RecordStore, withLoggedRows } from "@quoin/core";
import { KyselyAccessTrail } from "./kysely-access-trail.ts";
import { KyselyAccountStore } from "./kysely-account-store.ts";
import { KyselyNoticeStore } from "./kysely-notice-store.ts";
import { KyselyPersonalStore } from "./kysely-personal-store.ts";
import { KyselyRecordStore, type RecordConnections } from "./kysely-record-store.ts";
import type { StoreLayout } from "./migrate.ts";
import type { RecordEngine } from "./rows/record-engine.ts";
import { translated } from "./rows/translated.ts";
import { type DumpPart, dumpTables, loadTables } from "./table-dump.ts";

/** The database of a workspace: its records and its accounts, on the same connections. */
export interface WorkspaceDatabase {
  readonly kind: RecordEngine["name"];
  readonly layout: StoreLayout;
  readonly records: RecordStore;
  readonly accounts: AccountStore;
  readonly access: AccessTrail;
  readonly notices: NoticeStore;
  readonly personal: PersonalStore;
  /** Bytes that it takes on the disk, or on the server. */
  bytes(): Promise<number>;
  /** Every row of records, history and accounts as they stand at one moment. */
  dump(take: (part: DumpPart) => Promise<void>): Promise<void>;
  /** Fills an empty database with what `dump` gave, from either engine; throws `UnfitDump` where it is none. */
  load(parts: AsyncIterable<Pick<DumpPart, "table" | "lines">>): Promise<void>;
  close(): Promise<void>;
}

/** The database on these connections. */
export function workspaceDatabase(connections: RecordConnections, engine: RecordEngine, layout: StoreLayout): WorkspaceDatabase {
  return {
    kind: engine.name,
    layout,
    records: withLoggedRows(new KyselyRecordStore(connections, engine)),
    accounts: new KyselyAccountStore(connections, engine),
    access: new KyselyAccessTrail(connections, engine),
    notices: new KyselyNoticeStore(connections, engine),
    personal: new KyselyPersonalStore(connections, engine),
    bytes: () => translated(engine, () => engine.bytes(connections.read)),
    dump: (take) => translated(engine, () => dumpTables(connections.read, take)),
    load: (parts) => translated(engine, () => loadTables(connections.write, engine, parts)),
    close: connections.close,
  };
}
