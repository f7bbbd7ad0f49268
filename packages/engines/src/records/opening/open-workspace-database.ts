import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { OlderLayout } from "../rows/layout.ts";
import type { StoreFound } from "../store-found.ts";
import type { WorkspaceDatabase } from "../workspace-database.ts";
import { engineSaid, missingStore, otherEngine, refuseOtherEngine, sayEngine, storePlaces } from "../workspace-engine.ts";
import { knownSchema, workspaceSchema } from "../workspace-schema.ts";
import { sayUpgraded } from "./upgraded-mark.ts";

/**
 * Opens the database of a workspace: on the PostgreSQL server where one is named, else in the workspace's own `.quoin` folder. Only the driver that is used is loaded: a command on
 * loose files waits for none. The folder says on which of them its records are; the other one is refused (`store.engine`), and so is the one that it says where they are not there any
 * more (`store.missing`): an empty register in their place would be called healthy. A store of an earlier layout is refused too (`store.older-layout`), unless the caller brings it forward.
 */
export async function openWorkspaceDatabase(dir: string, databaseUrl: string | undefined, older: OlderLayout = "refused"): Promise<WorkspaceDatabase> {
  const folder = join(dir, ".quoin");
  const isOnServer = databaseUrl !== undefined && databaseUrl !== "";
  await refuseOtherEngine(folder, isOnServer ? "postgres" : "sqlite", sqliteStore);
  const isExpected = (await engineSaid(folder)) !== undefined;
  const database = await opened(folder, databaseUrl, { older, isExpected });
  try {
    const { found, now } = database.layout;
    if (found !== null && found !== now) await sayUpgraded(folder, { found, changes: await database.records.newestChange() });
    if (isExpected) return database;
    // From before folders said their engine: a schema that a wrong variable made is empty, beside a file that is not.
    if (isOnServer && (await database.records.newestChange()) === 0 && ((await sqliteStore(join(folder, storePlaces.sqlite)))?.changes ?? 0) > 0)
      throw await otherEngine(folder, "sqlite", sqliteStore);
    await sayEngine(folder, database.kind);
    return database;
  } catch (cause) {
    await database.close();
    throw cause;
  }
}

async function sqliteStore(path: string): Promise<StoreFound | null> {
  const { sqliteStoreAt } = await import("../sqlite/sqlite-store-at.ts");
  return sqliteStoreAt(path);
}

interface Opening {
  readonly older: OlderLayout;
  /** Whether the folder says that its records are there already. */
  readonly isExpected: boolean;
}

async function opened(folder: string, databaseUrl: string | undefined, { older, isExpected }: Opening): Promise<WorkspaceDatabase> {
  if (databaseUrl === undefined || databaseUrl === "") {
    const path = join(folder, storePlaces.sqlite);
    if (isExpected && !(await isSqliteStore(path))) throw missingStore("sqlite", `.quoin/${storePlaces.sqlite}`);
    const { openSqliteDatabase } = await import("../sqlite/open-sqlite-database.ts");
    return openSqliteDatabase(path, older);
  }
  const named = join(folder, storePlaces.postgres);
  if (isExpected && (await knownSchema(named)) === undefined) throw missingStore("postgres", `.quoin/${storePlaces.postgres}`);
  const { openPostgresDatabase } = await import("../postgres/open-postgres-database.ts");
  return openPostgresDatabase({ url: databaseUrl, schema: workspaceSchema(named), older, isExpected });
}

/** Whether anything lies there. What it is, and whether it can be read, is said by opening it: a connection more beside that one is not worth the question. */
async function isSqliteStore(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && found.size > 0;
}

/** Takes away what a workspace that is being thrown away keeps outside its folder: its schema on the server. False where it has one on a server that nobody named. */
export async function discardWorkspaceDatabase(dir: string, databaseUrl: string | undefined): Promise<boolean> {
  const schema = await knownSchema(join(dir, ".quoin", storePlaces.postgres));
  if (schema === undefined) return true;
  if (databaseUrl === undefined || databaseUrl === "") return false;
  const { dropPostgresSchema } = await import("../postgres/open-postgres-database.ts");
  await dropPostgresSchema(databaseUrl, schema);
  return true;
}
