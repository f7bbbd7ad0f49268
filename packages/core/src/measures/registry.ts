import type { MeasureDefinition } from "./measure-definition.ts";

/** Every measure that Quoin computes. A new family is a new folder and one line here. */
export const measures: readonly MeasureDefinition[] = [];
