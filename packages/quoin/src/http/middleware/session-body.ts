import { programLanguage } from "@quoin/core";
import type { Context } from "hono";
import { z } from "zod";
import { jsonBody } from "../../protocol/json-body.ts";
import { inputNotes } from "../../protocol/parse-input.ts";
import { problem } from "../../protocol/problem.ts";
import { languageOf } from "./proven.ts";

/** Bytes that a log-in may have. */
const limit = 4_096;

/** What stands in no note and no log. */
export const secret = (shortest: number) => z.string().min(shortest).max(1_000).meta({ kind: "secret" });

/** What a request to `/session` says, or the answer that refuses it. */
export async function bodyOf<S extends z.ZodObject>(context: Context, schema: S, bytes = limit): Promise<z.output<S> | Response> {
  const body = await jsonBody(context.req.raw, bytes);
  if (!body.ok) return problem(body.status, body.notes, languageOf(context));
  const parsed = schema.safeParse(body.value);
  if (parsed.success) return parsed.data;
  const notes = inputNotes(schema, parsed.error.issues, body.value, programLanguage(languageOf(context)), (path) => path);
  return problem(400, notes, languageOf(context));
}
