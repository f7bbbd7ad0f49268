import { relatednessNormalisations } from "@quoin/methods";
import { z } from "zod";
import { field, listField } from "../../contract/fields.ts";

/** Tables that can be asked for; the first three are written where none is named. */
export const relatednessTables = ["pairs", "cells", "locations", "taxonomy", "standing"] as const;

export const relatednessParameters = z.strictObject({
  normalisation: field(z.enum(relatednessNormalisations).default("minimum-conditional"), {
    description: "How co-occurrence is set against the sizes of the two activities (docs/methods/complexity/relatedness.md)",
  }),
  threshold: field(z.number().nonnegative().default(1), { description: "Advantage (location quotient) from which on an activity is held" }),
  null: field(z.enum(["hypergeometric", "configuration"]).default("hypergeometric"), {
    description: "What p_value holds a co-occurrence against: activities keep their holders, or locations keep their diversity too",
  }),
  tables: listField(`Tables to write, of ${relatednessTables.join(", ")}; transitions come with --time`).default(["pairs", "cells", "locations"]),
  draws: field(z.number().int().min(1).max(10_000).default(1000), {
    description: "Draws of the bootstrap over locations, for the intervals of validation.json",
  }),
  seed: field(z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(1), { description: "Seed of the draws" }),
});

export type RelatednessParameters = z.output<typeof relatednessParameters>;
