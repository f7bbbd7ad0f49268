import { join } from "node:path";
import type { RecordStore } from "@quoin/core";
import { workspaceSchema } from "./workspace-schema.ts";

/** Opens the records of a workspace: on the PostgreSQL server where one is named, else in the workspace's own `.quoin` folder. Only the driver that is used is loaded: a command on loose files waits for none. */
export async function openWorkspaceRecords(dir: string, databaseUrl: string | undefined): Promise<RecordStore> {
  const folder = join(dir, ".quoin");
  if (databaseUrl === undefined || databaseUrl === "") {
    const { openSqliteRecords } = await import("./open-sqlite-records.ts");
    return openSqliteRecords(join(folder, "records.db"));
  }
  const { openPostgresRecords } = await import("./open-postgres-records.ts");
  return openPostgresRecords({ url: databaseUrl, schema: workspaceSchema(join(folder, "postgres-schema")) });
}
