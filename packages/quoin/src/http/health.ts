import type { Context } from "hono";
import type { OpenWorkspace } from "../composition.ts";

/**
 * `GET /health` for a monitor: 200 `{"status":"ok"}` where the server answers and its database does too, else 503 `{"status":"database"}`.
 * It tells nothing of the workspace, so that it needs no account.
 */
export function health({ people }: Pick<OpenWorkspace, "people">): (context: Context) => Promise<Response> {
  return async (context) => {
    try {
      await people.records.newestChange();
      return context.json({ status: "ok" });
    } catch {
      return context.json({ status: "database" }, 503, { "retry-after": "5" });
    }
  };
}
