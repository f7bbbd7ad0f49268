import { note } from "@quoin/core";
import type { MiddlewareHandler } from "hono";
import { problem } from "../../protocol/problem.ts";
import { requestLanguage } from "../../protocol/request-language.ts";

/** A base path: parts of letters, digits, `-`, `_` and `.`, none of which climbs; or nothing. */
export const basePathPattern = /^(?:\/(?!\.+(?:\/|$))[A-Za-z0-9._-]+)*$/;

/** An address that no route has: what lies outside the base path is nobody's here. */
const outside = "/.outside";

/** The path as the routes know it, without what stands before every address. */
export function pathWithin(basePath: string, path: string): string {
  if (basePath === "" || path === basePath) return basePath === "" ? path : "/";
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : outside;
}

/** 404 for what lies outside, before anything is looked up; and a browser that was sent to the base path itself goes on to its first page. */
export function withinBase(basePath: string): MiddlewareHandler {
  return async (context, next) => {
    const { pathname, search } = new URL(context.req.url);
    if (context.req.path === outside)
      return problem(404, [note("http.not-found", { path: pathname.slice(0, 200) })], requestLanguage(context.req.header("accept-language")));
    if (pathname === basePath && context.req.method === "GET") return new Response(null, { status: 308, headers: { location: `${basePath}/${search}` } });
    return next();
  };
}
