import type { z } from "zod";

/** A JSON text as a schema has it; null where it is no JSON or not of the schema. For what others made and signed: where people write, `placedDocument` tells the place of a fault. */
export function parsedJson<S extends z.ZodType>(schema: S, text: string): z.output<S> | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
