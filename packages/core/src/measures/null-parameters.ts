import { z } from "zod";
import { field } from "../contract/fields.ts";

/** Parameters of every measure that is held against draws. */
export const nullParameters = {
  draws: field(z.number().int().min(1).max(10_000).default(200), { description: "Draws of each null" }),
  seed: field(z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(1), { description: "Seed of the draws" }),
};
