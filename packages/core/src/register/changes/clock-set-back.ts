import type { WorkspacePorts } from "../../contract/ports.ts";
import { type Note, note } from "../../language/note.ts";

/** Seconds by which times may lie in another order than the changes: two machines differ a little, and a long command takes its time when it begins. */
export const clockToleranceSeconds = 600;

/** Whether the clock stood at `later` before it stood at `at`. ISO 8601 with `Z`. */
export function isSetBack(later: string, at: string): boolean {
  return Date.parse(later) - Date.parse(at) > clockToleranceSeconds * 1_000;
}

/** A warning where the machine's clock is behind the newest change: what is written now gets a time before it. */
export async function clockNotes({ records, clock }: Pick<WorkspacePorts, "records" | "clock">): Promise<readonly Note[]> {
  const newest = await records.newestRow();
  const now = clock.now();
  return newest !== null && isSetBack(newest.at, now) ? [note("register.clock-set-back", { now, newest: newest.at })] : [];
}
