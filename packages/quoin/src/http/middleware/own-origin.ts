import { note } from "@quoin/core";
import type { MiddlewareHandler } from "hono";
import { problem } from "../../protocol/problem.ts";
import { requestLanguage } from "../../protocol/request-language.ts";

/**
 * Refuses requests that a page of another site makes. A browser names that site in `Origin`, and in `Sec-Fetch-Site` also
 * where it sends no origin; following a link to the workbench stays possible.
 */
export const ownOrigin: MiddlewareHandler = async (context, next) => {
  const origin = context.req.header("origin");
  const site = context.req.header("sec-fetch-site");
  const reads = context.req.method === "GET" || context.req.method === "HEAD";
  const foreign =
    origin !== undefined
      ? hostOf(origin) !== context.req.header("host")?.toLowerCase()
      : !reads && site !== undefined && site !== "same-origin" && site !== "none";
  if (!foreign) return next();
  return problem(403, [note("http.foreign-origin")], requestLanguage(context.req.header("accept-language")));
};

function hostOf(origin: string): string | null {
  try {
    const url = new URL(origin);
    return url.protocol === "http:" || url.protocol === "https:" ? url.host : null;
  } catch {
    return null;
  }
}
