import type { Kysely } from "kysely";
import { nodeHasher } from "../../system/node-hasher.ts";
import type { RecordTables } from "../rows/tables.ts";

/** What the records of a type hold, as one hash, and the change from whose hash on it was reckoned. */
export interface TypeState {
  readonly state: string;
  readonly since: number;
}

/** The state of a type; where no commit has written it down yet, the hash of the newest change of one of its records, and "" where there was none. */
export async function stateOfType(db: Kysely<RecordTables>, type: string): Promise<TypeState> {
  const written = await db.selectFrom("type_state").select(["state", "since"]).where("type", "=", type).executeTakeFirst();
  if (written !== undefined) return { state: written.state, since: Number(written.since) };
  const newest = await db.selectFrom("change").select(["hash", "seq"]).where("type", "=", type).orderBy("seq", "desc").limit(1).executeTakeFirst();
  return { state: newest?.hash ?? "", since: Number(newest?.seq ?? 0) };
}

/** The state of a type after one more of its records was written. */
export function nextState(state: string, id: string, body: string): string {
  return nodeHasher.sha256(JSON.stringify([state, id, body]));
}
