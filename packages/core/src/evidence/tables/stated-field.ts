import { z } from "zod";
import { localText } from "../../language/text.ts";

/** A field of a table as it is told to whoever has to provide it. */
export const statedField = {
  field: z.string(),
  meaning: localText,
  type: z.string(),
  unit: z.string().nullable(),
  required: z.boolean(),
  example: z.union([z.string(), z.number()]),
};
