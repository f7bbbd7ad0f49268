import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { MiddlewareHandler } from "hono";

const pack = promisify(gzip);

/** Answers below this go in one packet anyway. */
const smallest = 1_400;
/** Types of content that are shorter when they are packed. */
export const packable = /^(?:text\/|application\/(?:json|problem\+json|javascript|manifest\+json)|image\/svg)/;

/** Whether the client takes answers packed with gzip. */
export function takesGzip(acceptEncoding: string | undefined | null): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(acceptEncoding ?? "");
}

/**
 * Packs answers for whoever takes gzip, each in one piece: a stream for every answer costs a small server more than all the rest of it
 * (200 readers waited ten times as long).
 */
export const packed: MiddlewareHandler = async (context, next) => {
  await next();
  const { res, req } = context;
  if (req.method === "HEAD" || res.body === null || res.headers.has("content-encoding")) return;
  if (!packable.test(res.headers.get("content-type") ?? "")) return;
  res.headers.append("vary", "accept-encoding");
  if (!takesGzip(req.header("accept-encoding"))) return;
  const body = await res.arrayBuffer();
  const isSmall = body.byteLength < smallest;
  const sent = isSmall ? body : new Uint8Array(await pack(new Uint8Array(body), { level: 4 }));
  const headers = new Headers(res.headers);
  headers.delete("content-length");
  if (!isSmall) headers.set("content-encoding", "gzip");
  context.res = undefined;
  context.res = new Response(sent, { status: res.status, headers });
};
