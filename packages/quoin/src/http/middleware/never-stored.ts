import type { MiddlewareHandler } from "hono";

/** Keeps answers out of caches: what an account may see is nothing for the next user of the browser or the proxy. */
export const neverStored: MiddlewareHandler = async (context, next) => {
  await next();
  context.header("cache-control", "no-store");
};
