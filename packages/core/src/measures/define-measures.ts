import type { MeasureDefinition } from "./measure-definition.ts";

/** A measure as its family lists it: what all measures of the family share is left out. */
export interface MeasureLine extends Omit<MeasureDefinition, "id" | "family" | "inputs" | "version" | "unit"> {
  /** After the family's name and a point. */
  readonly name: string;
  readonly version?: number;
  /** Default: a pure number, `1`. */
  readonly unit?: string;
}

/** The definitions of one family; their ids are known to the types. */
export function defineMeasures<const F extends string, const L extends MeasureLine>(
  family: F,
  inputs: readonly string[],
  lines: readonly L[],
): readonly MeasureDefinition<`${F}.${L["name"]}`>[] {
  return lines.map(({ name, version = 1, unit = "1", ...line }: MeasureLine) => ({
    id: `${family}.${name}`,
    version,
    family,
    inputs,
    unit,
    ...line,
  }));
}
