import { ShapeError } from "../shape-error/shape-error.ts";

/** Values of activities in locations at one or more times: `values[(t · locations + c) · activities + a]`, non-negative, 0 where a cell is absent. */
export interface StructurePanel {
  readonly times: number;
  readonly locations: number;
  readonly activities: number;
  readonly values: Float64Array;
}

/** Throws where the array does not hold times × locations × activities cells. */
export function checkPanel(method: string, { times, locations, activities, values }: StructurePanel): void {
  const cells = times * locations * activities;
  if (values.length !== cells) throw new ShapeError(method, `${times} x ${locations} x ${activities} = ${cells} cells`, `${values.length}`);
}
