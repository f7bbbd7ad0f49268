import { type ComplexityConventionName, complexityConventions, proximityKinds } from "@quoin/methods";
import { z } from "zod";
import { field, listField } from "../../contract/fields.ts";
import { nullParameters } from "../null-parameters.ts";

/** Tables that can be asked for; the first three are written where none is named. */
export const complexityTables = ["locations", "activities", "cells", "proximity", "neighbours", "bands", "space", "opportunities"] as const;

const conventions = Object.keys(complexityConventions) as [ComplexityConventionName, ...ComplexityConventionName[]];

export const complexityParameters = z.strictObject({
  convention: field(z.enum(conventions).default("py-ecomplexity"), {
    description: "The program whose choices are made: threshold, diagonal of proximity, scaling of the indices (docs/methods/complexity/README.md)",
  }),
  presence: field(z.enum(["rca", "rpop", "both", "manual"]).default("rca"), {
    description: "What makes a location hold an activity: advantage by share, by head, either, or the value itself (0 or 1)",
  }),
  threshold: field(z.number().nonnegative().default(1), { description: "Advantage from which on an activity is held" }),
  proximity: field(z.enum(proximityKinds).default("discrete"), {
    description: "How near two activities are: by presence, by presence given the first, by correlation of advantage",
  }),
  fitness: field(z.enum(["tacchella", "servedio", "servedio-fermi"]).default("tacchella"), {
    description: "Fitness as first published, in the form that always converges, or in that form as the program fermi scales it",
  }),
  exclude_location: listField("Locations that are left out, as a list with commas").default([]),
  exclude_activity: listField("Activities that are left out, as a list with commas").default([]),
  confidence: field(z.number().min(0).max(1).default(0), {
    description:
      "For counts: an activity is held only where its advantage is above the threshold with this probability, small counts drawn towards 1 (0: not asked)",
  }),
  least_diversity: field(z.number().int().min(0).default(0), {
    description: "Locations that hold fewer activities of the core are left out of it, again and again",
  }),
  least_ubiquity: field(z.number().int().min(0).default(0), { description: "Activities with fewer holders in the core are left out of it, again and again" }),
  links: field(z.number().min(0).default(2), { description: "Table space: links an activity on average, the connecting forest included" }),
  nearest: field(z.number().int().min(0).default(0), {
    description:
      "Nearest activities, ties at the last place all kept: what table neighbours lists (0: ten), and density_nearest in cells.csv counts (0: not asked)",
  }),
  top: field(z.number().int().min(1).default(10), { description: "Table opportunities: absent activities of highest density of each location" }),
  ...nullParameters,
  tables: listField(`Tables to write, of ${complexityTables.join(", ")}`).default(["locations", "activities", "cells"]),
});

export type ComplexityParameters = z.output<typeof complexityParameters>;
