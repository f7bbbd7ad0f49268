import { note } from "@quoin/core";
import type { MiddlewareHandler } from "hono";
import { problem } from "../../protocol/problem.ts";
import { requestLanguage } from "../../protocol/request-language.ts";

/**
 * Refuses a request that was sent to another host's name. A page of a foreign site can make its own name resolve to this
 * machine and would then count as the same origin; it cannot make the browser send one of our names.
 */
export function ownHost(names: ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const header = context.req.header("host") ?? "";
    if (names.has(hostName(header))) return next();
    const shown = hostName(header)
      .replace(/[^\w.:[\]-]/g, "")
      .slice(0, 100);
    return problem(421, [note("http.foreign-host", { host: shown })], requestLanguage(context.req.header("accept-language")));
  };
}

/** `127.0.0.1:4040` → `127.0.0.1`, `[::1]:4040` → `[::1]`; a forwarded port is the same host. */
function hostName(header: string): string {
  return header.toLowerCase().replace(/:\d+$/, "").replace(/\.$/, "");
}
