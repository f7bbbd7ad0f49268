import { z } from "zod";

/**
 * What a part of an answer is to its reader, said where the answer's schema is declared. What is said nowhere is data: a code, a figure, a record as it was typed.
 *
 * - `message`: the program speaks; it is said in the reader's language, in the words of the office (`render.ts`)
 * - `statement`: what a message beside it was printed from, under its name with `_data`
 * - `said`: a message with what it was printed from, in one
 * - `note`: a note as it is answered
 * - `unit`: the unit of figures as the program names it, `@currency 10k`: the nouns of the office are put in
 * - `name`: what somebody typed, in one language or more; it is chosen from, never changed
 */
export type SpeechKind = "message" | "statement" | "said" | "note" | "unit" | "name";

const kinds = z.registry<{ readonly speech: SpeechKind }>();

/** Declares what all that a schema describes is to its reader. */
export function speaks<S extends z.ZodType>(schema: S, speech: SpeechKind): S {
  kinds.add(schema, { speech });
  return schema;
}

/** What was declared of a schema; null where it is data, or holds speech further down. */
export function speechOf(schema: z.core.$ZodType): SpeechKind | null {
  return kinds.get(schema as z.ZodType)?.speech ?? null;
}
