import type { Context } from "hono";
import type { OpenWorkspace } from "../composition.ts";
import { databaseAnswers } from "./health.ts";

/** Seconds after which a server that is still making the first answers takes requests all the same. */
const mostWarming = 60;

/**
 * `GET /ready` for a balancer: 200 `{"status":"ready"}` where the server takes requests, 503 with `database` where its database does not answer within two seconds, and with
 * `warming` as long as it makes the answers of the start page, for a minute at most.
 */
export function ready({ people }: Pick<OpenWorkspace, "people">, isWarm: () => boolean): (context: Context) => Promise<Response> {
  const began = people.clock.seconds();
  return async (context) => {
    if (!(await databaseAnswers(people.records))) return context.json({ status: "database" }, 503, { "retry-after": "5" });
    if (!isWarm() && people.clock.seconds() - began < mostWarming) return context.json({ status: "warming" }, 503, { "retry-after": "2" });
    return context.json({ status: "ready" });
  };
}
