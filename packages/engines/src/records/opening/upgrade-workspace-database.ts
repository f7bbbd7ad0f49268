import { join } from "node:path";
import { fault, note, type Outcome, success } from "@quoin/core";
import type { Kysely } from "kysely";
import { layoutSteps, newestOf, refuseNewer } from "../rows/layout.ts";
import type { RecordTables } from "../rows/tables.ts";
import type { StoreFound } from "../store-found.ts";
import { type EngineName, refuseOtherEngine, storePlaces } from "../workspace-engine.ts";
import { knownSchema } from "../workspace-schema.ts";
import { openWorkspaceDatabase } from "./open-workspace-database.ts";
import { upgradedFrom } from "./upgraded-mark.ts";

/** A store as it lies there, and what an upgrade would come to. Nothing is opened for writing. */
export interface StoreState {
  readonly engine: EngineName;
  /** Null where there is no store yet. */
  readonly layout: string | null;
  readonly newest: string;
  /** Steps that are still to be made. */
  readonly steps: readonly string[];
  readonly changes: number;
  readonly records: number;
  /** The layout to which one can go back, and where its store is kept; null where none is. */
  readonly back: { readonly layout: string; readonly kept: string; readonly changes: number } | null;
}

/** Looks at the store of a workspace as it lies there. The wrong engine is refused. */
export async function storeState(dir: string, databaseUrl: string | undefined): Promise<StoreState> {
  const place = await placeOf(dir, databaseUrl);
  const found = await place.at(null);
  const steps = found?.steps ?? [];
  refuseNewer(steps);
  const layout = newestOf(steps);
  const newest = newestOf(layoutSteps) ?? "";
  let back: StoreState["back"] = null;
  for (const earlier of layoutSteps.filter((step) => layout !== null && step < layout).toReversed()) {
    const kept = await place.at(earlier);
    if (kept === null) continue;
    back = { layout: earlier, kept: place.keptAs(earlier), changes: kept.changes };
    break;
  }
  const missing = found === null ? [] : layoutSteps.filter((step) => !steps.includes(step));
  return { engine: place.engine, layout, newest, steps: missing, changes: found?.changes ?? 0, records: found?.records ?? 0, back };
}

/** Refuses a store that another process has open, where that can be told: before one goes back to another. To be asked before `storeState`. */
export async function refuseInUse(dir: string, databaseUrl: string | undefined): Promise<void> {
  if (databaseUrl !== undefined && databaseUrl !== "") return;
  const { refuseStoreInUse } = await import("../sqlite/kept-sqlite-store.ts");
  refuseStoreInUse(join(dir, ".quoin", storePlaces.sqlite));
}

/** Copies the store beside itself and brings it to the newest layout; one that has it already is left alone. */
export async function upgradeStore(dir: string, databaseUrl: string | undefined): Promise<{ readonly found: string | null; readonly now: string }> {
  const database = await openWorkspaceDatabase(dir, databaseUrl, "brought-forward");
  await database.close();
  return database.layout;
}

/** Changes that were written since the store was brought forward; where nobody wrote down when that was, all that the kept store does not hold. */
export async function writtenSince(dir: string, state: StoreState): Promise<number> {
  const { back, changes } = state;
  if (back === null) return 0;
  const upgraded = await upgradedFrom(join(dir, ".quoin"));
  return changes - (upgraded?.found === back.layout ? upgraded.changes : back.changes);
}

/** Puts the kept store of an earlier layout into the place of the one in use, which is kept beside it; answers where. */
export async function goBack(dir: string, databaseUrl: string | undefined, state: StoreState): Promise<Outcome<{ readonly aside: string }>> {
  const { layout, back } = state;
  if (back === null || layout === null) return fault(note("upgrade.no-way-back", {}, { file: dir }));
  const place = await placeOf(dir, databaseUrl);
  return success({ aside: await place.back(back.layout, layout) });
}

interface StorePlace {
  readonly engine: EngineName;
  /** The store in use (null), or the one that is kept of a layout. */
  at(layout: string | null): Promise<StoreFound | null>;
  keptAs(layout: string): string;
  back(layout: string, from: string): Promise<string>;
}

async function placeOf(dir: string, databaseUrl: string | undefined): Promise<StorePlace> {
  const folder = join(dir, ".quoin");
  const { sqliteStoreAt } = await import("../sqlite/sqlite-store-at.ts");
  const isOnServer = databaseUrl !== undefined && databaseUrl !== "";
  await refuseOtherEngine(folder, isOnServer ? "postgres" : "sqlite", async (path) => sqliteStoreAt(path));
  if (isOnServer) return postgresPlace(databaseUrl, await knownSchema(join(folder, storePlaces.postgres)));
  const { keptSqliteFile, takeSqliteStoreBack } = await import("../sqlite/kept-sqlite-store.ts");
  const path = join(folder, storePlaces.sqlite);
  const shown = (file: string) => file.slice(dir.length + 1);
  return {
    engine: "sqlite",
    at: async (layout) => sqliteStoreAt(layout === null ? path : keptSqliteFile(path, layout)),
    keptAs: (layout) => shown(keptSqliteFile(path, layout)),
    back: async (layout, from) => shown(takeSqliteStoreBack(path, layout, from)),
  };
}

async function postgresPlace(url: string, schema: string | undefined): Promise<StorePlace> {
  const { withPostgres } = await import("../postgres/with-postgres.ts");
  const { keptSchema, postgresStoreAt, takePostgresStoreBack } = await import("../postgres/kept-postgres-store.ts");
  const named = (layout: string | null) => (layout === null ? (schema ?? "") : keptSchema(schema ?? "", layout));
  return {
    engine: "postgres",
    at: async (layout) => (schema === undefined ? null : withPostgres(url, (db) => postgresStoreAt(db, named(layout)))),
    keptAs: named,
    back: (layout, from) =>
      withPostgres(url, (db) => db.transaction().execute((transaction: Kysely<RecordTables>) => takePostgresStoreBack(transaction, named(null), layout, from))),
  };
}
