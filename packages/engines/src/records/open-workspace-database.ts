import { join } from "node:path";
import type { WorkspaceDatabase } from "./workspace-database.ts";
import { knownSchema, workspaceSchema } from "./workspace-schema.ts";

/** Opens the database of a workspace: on the PostgreSQL server where one is named, else in the workspace's own `.quoin` folder. Only the driver that is used is loaded: a command on loose files waits for none. */
export async function openWorkspaceDatabase(dir: string, databaseUrl: string | undefined): Promise<WorkspaceDatabase> {
  const folder = join(dir, ".quoin");
  if (databaseUrl === undefined || databaseUrl === "") {
    const { openSqliteDatabase } = await import("./sqlite/open-sqlite-database.ts");
    return openSqliteDatabase(join(folder, "records.db"));
  }
  const { openPostgresDatabase } = await import("./postgres/open-postgres-database.ts");
  return openPostgresDatabase({ url: databaseUrl, schema: workspaceSchema(join(folder, "postgres-schema")) });
}

/** Takes away what a workspace that is being thrown away keeps outside its folder: its schema on the server. False where it has one on a server that nobody named. */
export async function discardWorkspaceDatabase(dir: string, databaseUrl: string | undefined): Promise<boolean> {
  const schema = await knownSchema(join(dir, ".quoin", "postgres-schema"));
  if (schema === undefined) return true;
  if (databaseUrl === undefined || databaseUrl === "") return false;
  const { dropPostgresSchema } = await import("./postgres/open-postgres-database.ts");
  await dropPostgresSchema(databaseUrl, schema);
  return true;
}
