import type { ZoneSettings } from "../../contract/time-zone.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { type Waiting, waitsFor } from "../progress/waiting.ts";
import { gatherFollowing } from "./gather-following.ts";
import { answeredFollowing } from "./open-tasks.ts";

/** What follows from changes and nobody has settled, as work of who acts on it. */
export async function waitingTasks(records: Pick<RecordStore, "list" | "changes">, at: string, settings: ZoneSettings): Promise<readonly Waiting[]> {
  const all = await answeredFollowing(records, await gatherFollowing(records, at, settings), at);
  return all
    .filter(({ isOpen }) => isOpen)
    .map(({ role, about, what, since, due, answer }) => waitsFor(role, "task-settle", about, what, { since, due: answer?.until ?? due }));
}
