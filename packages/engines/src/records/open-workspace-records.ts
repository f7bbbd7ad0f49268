import { join } from "node:path";
import type { RecordStore } from "@quoin/core";
import { openPostgresRecords } from "./open-postgres-records.ts";
import { openSqliteRecords } from "./open-sqlite-records.ts";
import { workspaceSchema } from "./workspace-schema.ts";

/** Opens the records of a workspace: on the PostgreSQL server where one is named, else in the workspace's own `.quoin` folder. */
export async function openWorkspaceRecords(dir: string, databaseUrl: string | undefined): Promise<RecordStore> {
  const folder = join(dir, ".quoin");
  if (databaseUrl === undefined || databaseUrl === "") return openSqliteRecords(join(folder, "records.db"));
  return openPostgresRecords({ url: databaseUrl, schema: await workspaceSchema(join(folder, "postgres-schema")) });
}
