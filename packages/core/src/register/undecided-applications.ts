import type { Application } from "./entities/application.ts";
import type { RecordStore } from "./record-store.ts";
import { recordsOf } from "./typed-records.ts";

/** States of an application that was handed in and that nobody has decided. */
export const undecidedStates: readonly Application["status"][] = ["submitted", "eligible", "reviewed"];

/** How many applications nobody has decided, and under how many calls; of a call that is decided or not yet open there are none. */
export async function undecidedApplications(records: Pick<RecordStore, "list">): Promise<{ readonly applications: number; readonly calls: number }> {
  const open = new Set((await recordsOf(records, "call")).flatMap(({ id, status }) => (status === "open" || status === "closed" ? [id] : [])));
  const waiting = (await recordsOf(records, "application")).filter(({ call, status }) => open.has(call) && undecidedStates.includes(status));
  return { applications: waiting.length, calls: new Set(waiting.map(({ call }) => call)).size };
}
