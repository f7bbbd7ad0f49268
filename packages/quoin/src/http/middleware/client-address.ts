import type { MiddlewareHandler } from "hono";
import type { FaceEnv } from "./who-asks.ts";

/** The address that a request comes from. Only a proxy that was named as such is believed what it says of its own client: the last entry of `X-Forwarded-For`. */
export function clientAddress(isBehindProxy: boolean): MiddlewareHandler<FaceEnv> {
  return async (context, next) => {
    const forwarded = isBehindProxy ? context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
    const { incoming } = (context.env ?? {}) as { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } };
    context.set("address", (forwarded ?? incoming?.socket?.remoteAddress ?? "unknown").slice(0, 64));
    return next();
  };
}
