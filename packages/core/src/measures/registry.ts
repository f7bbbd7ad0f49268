import { duplicateDefinitions } from "./duplicates/duplicate-definitions.ts";
import type { MeasureDefinition } from "./measure-definition.ts";
import type { MeasureFamily } from "./measure-family.ts";
import { readinessDefinitions } from "./readiness/readiness-definitions.ts";
import { structureFamily } from "./structure/structure-family.ts";

/** Every family of measures. A new one is a new folder and one line here; the conformance suite then holds it to the rules of `MeasureFamily`. */
export const measureFamilies: readonly MeasureFamily[] = [structureFamily];

/** Every measure that Quoin computes. */
export const measures: readonly MeasureDefinition[] = [
  ...measureFamilies.flatMap((family) => family.measures),
  ...duplicateDefinitions,
  ...readinessDefinitions,
];
