import { setTimeout } from "node:timers/promises";
import type { Context } from "hono";
import type { OpenWorkspace } from "../composition.ts";

/** How long a database may take before it is as one that is gone. */
const mostMilliseconds = 2_000;

/**
 * `GET /health` for a monitor: 200 `{"status":"ok"}` where the server answers and its database does too, else 503 `{"status":"database"}`.
 * It tells nothing of the workspace, so that it needs no account and answers under any name.
 */
export function health({ people }: Pick<OpenWorkspace, "people">): (context: Context) => Promise<Response> {
  return async (context) => {
    if (await databaseAnswers(people.records)) return context.json({ status: "ok" });
    return context.json({ status: "database" }, 503, { "retry-after": "5" });
  };
}

/** Whether the database answers in time: one that hangs is as one that is gone, and a monitor does not wait for it. */
export async function databaseAnswers(records: Pick<OpenWorkspace["people"]["records"], "newestChange">): Promise<boolean> {
  const late = setTimeout(mostMilliseconds, false, { ref: false });
  return Promise.race([
    records.newestChange().then(
      () => true,
      () => false,
    ),
    late,
  ]);
}
