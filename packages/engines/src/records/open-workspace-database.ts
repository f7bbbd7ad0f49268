import { join } from "node:path";
import type { WorkspaceDatabase } from "./workspace-database.ts";
import { workspaceSchema } from "./workspace-schema.ts";

/** Opens the database of a workspace: on the PostgreSQL server where one is named, else in the workspace's own `.quoin` folder. Only the driver that is used is loaded: a command on loose files waits for none. */
export async function openWorkspaceDatabase(dir: string, databaseUrl: string | undefined): Promise<WorkspaceDatabase> {
  const folder = join(dir, ".quoin");
  if (databaseUrl === undefined || databaseUrl === "") {
    const { openSqliteDatabase } = await import("./open-sqlite-database.ts");
    return openSqliteDatabase(join(folder, "records.db"));
  }
  const { openPostgresDatabase } = await import("./open-postgres-database.ts");
  return openPostgresDatabase({ url: databaseUrl, schema: workspaceSchema(join(folder, "postgres-schema")) });
}
