import { type Note, note } from "@quoin/core";
import { deepest, isTooDeep } from "./too-deep.ts";

/** Bytes that a question without a file may have. */
export const plainLimit = 1 << 20;
/** … and one that brings a file. */
export const fileLimit = 64 << 20;

interface BodyRefused {
  readonly ok: false;
  readonly status: 400 | 413 | 415;
  readonly notes: readonly Note[];
}

export type JsonBody = { readonly ok: true; readonly value: Readonly<Record<string, unknown>> } | BodyRefused;

/** Reads a JSON object of at most `limit` bytes; what is over is never held. */
export async function jsonBody(request: Request, limit: number): Promise<JsonBody> {
  const body = await bodyBytes(request, limit);
  return body.ok ? parsedBody(body.bytes) : body;
}

/** The bytes of a body that says it is JSON, at most `limit` of them. */
export async function bodyBytes(request: Request, limit: number): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | BodyRefused> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type)) return refused(415, note("http.not-json", { type: type.slice(0, 100) }));
  if (Number(request.headers.get("content-length") ?? 0) > limit) return refused(413, note("http.too-large", { limit }));
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (request.body !== null)
    for await (const chunk of request.body) {
      size += chunk.length;
      if (size > limit) return refused(413, note("http.too-large", { limit }));
      chunks.push(chunk);
    }
  return { ok: true, bytes: Buffer.concat(chunks) };
}

/** The JSON object that the bytes write. */
export function parsedBody(bytes: Uint8Array): JsonBody {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    return refused(400, note("input.not-json", { file: "body", problem: cause instanceof SyntaxError ? cause.message : "not UTF-8" }));
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return refused(400, note("input.not-json", { file: "body", problem: "not an object" }));
  if (isTooDeep(value)) return refused(400, note("input.too-deep", { file: "body", deepest }));
  return { ok: true, value: value as Record<string, unknown> };
}

function refused(status: 400 | 413 | 415, reason: Note): BodyRefused {
  return { ok: false, status, notes: [reason] };
}
