import type { Kysely } from "kysely";
import type { RecordTables } from "../tables.ts";

/** What the records of a type hold, as one hash; where no commit has written it down yet, the hash of the newest change of one of them, and "" where there was none. */
export async function stateOfType(db: Kysely<RecordTables>, type: string): Promise<string> {
  const written = await db.selectFrom("type_state").select("state").where("type", "=", type).executeTakeFirst();
  if (written !== undefined) return written.state;
  const newest = await db.selectFrom("change").select("hash").where("type", "=", type).orderBy("seq", "desc").limit(1).executeTakeFirst();
  return newest?.hash ?? "";
}
