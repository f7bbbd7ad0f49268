import { ShapeError } from "../../shape-error/shape-error.ts";

/**
 * An attribute of locations carried over to activities: income, inequality, emission intensity, green share … of those who live on an activity.
 *
 *   A_p = Σ_c w_cp a_c / Σ_c w_cp
 *   advantage:      w_cp = RCA_cp  (PRODY with income)
 *   present-share:  w_cp = M_cp X_cp / X_c.  (product Gini with the Gini index)
 *
 * @param attribute one number a location; NaN = unknown, and that location counts nowhere
 * @param weights   locations x activities, at or above 0: one of the two above, or any other
 * @returns         one value an activity, in the attribute's unit; NaN where no weight is left
 * Cost O(locations · activities). Reference: Hausmann, Hwang and Rodrik 2007 (`prody` of R's economiccomplexity); Hartmann et al. 2017 (`pgi` of py-economic-complexity).
 *
 *   activityAttribute(Float64Array.of(10, 20), Float64Array.of(1, 0, 3, 1), 2, 2)  // Float64Array [17.5, 20]
 */
export function activityAttribute(attribute: Float64Array, weights: Float64Array, locations: number, activities: number): Float64Array {
  if (attribute.length !== locations || weights.length !== locations * activities)
    throw new ShapeError("activityAttribute", `${locations} attributes and ${locations * activities} weights`, `${attribute.length} and ${weights.length}`);
  const [sum, weight] = [new Float64Array(activities), new Float64Array(activities)];
  for (let c = 0; c < locations; c++) {
    if (Number.isNaN(attribute[c]!)) continue;
    for (let p = 0; p < activities; p++) {
      const w = weights[c * activities + p]!;
      if (!(w > 0)) continue;
      sum[p] = sum[p]! + w * attribute[c]!;
      weight[p] = weight[p]! + w;
    }
  }
  return sum.map((total, p) => (weight[p]! > 0 ? total / weight[p]! : Number.NaN));
}

/**
 * What the activities of a location carry on average: EXPY where the attribute of an activity is PRODY.
 *
 *   E_c = Σ_p s_cp A_p / Σ_p s_cp  over activities whose attribute is known, s the location's shares
 *
 * @param attribute one number an activity; NaN = unknown, and that activity counts nowhere
 * @param values    locations x activities, at or above 0
 * @returns         one value a location, in the attribute's unit; NaN where no share is left
 * Cost O(locations · activities). Reference: Hausmann, Hwang and Rodrik 2007.
 */
export function basketAttribute(attribute: Float64Array, values: Float64Array, locations: number, activities: number): Float64Array {
  return Float64Array.from({ length: locations }, (_, c) => {
    let [sum, total] = [0, 0];
    for (let p = 0; p < activities; p++) {
      if (Number.isNaN(attribute[p]!)) continue;
      sum += values[c * activities + p]! * attribute[p]!;
      total += values[c * activities + p]!;
    }
    return total > 0 ? sum / total : Number.NaN;
  });
}
