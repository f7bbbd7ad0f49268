import type { ProximityDiagonal } from "./neighbourhood.ts";

/** Every choice in which programs for economic complexity differ. The letters are those of `economicComplexity`. */
export interface ComplexityConvention {
  /** Presence needs an advantage above the threshold, not at it. */
  readonly strictThreshold: boolean;
  /** What an activity is to itself. */
  readonly diagonal: ProximityDiagonal;
  /** φ where the user names none: the minimum of conditional probabilities, or van Eck and Waltman's probability index. */
  readonly proximity: "minimum" | "probability";
  /** The pair of scores: second eigenvector, or 18 and 19 reflections. */
  readonly scores: "eigenvector" | "reflections";
  /**
   * `shared`: ECI, PCI and COG on the mean and the deviation of e, COI standardised, all population;
   * `shared-sample`: the same times √((n - 1) / n), n = locations · activities, as a deviation over the long table has it;
   * `separate`: e and p each standardised alone with n - 1, COI and COG on that PCI and not standardised.
   */
  readonly scaling: "shared" | "shared-sample" | "separate";
  /** COG on absent activities as outlook gained, or on all as gain less the density's own part. */
  readonly gain: "absent" | "all";
}

/** The conventions by the name of the program that each reproduces. */
export const complexityConventions = {
  "py-ecomplexity": { strictThreshold: false, diagonal: 1, proximity: "minimum", scores: "eigenvector", scaling: "shared", gain: "absent" },
  "atlas-stata": { strictThreshold: true, diagonal: 0, proximity: "minimum", scores: "eigenvector", scaling: "shared-sample", gain: "absent" },
  economiccomplexity: { strictThreshold: false, diagonal: 1, proximity: "minimum", scores: "eigenvector", scaling: "separate", gain: "absent" },
  econgeo: { strictThreshold: false, diagonal: 0, proximity: "probability", scores: "eigenvector", scaling: "separate", gain: "absent" },
  oec: { strictThreshold: false, diagonal: 0, proximity: "minimum", scores: "reflections", scaling: "separate", gain: "all" },
} as const satisfies Record<string, ComplexityConvention>;

/** Name of a convention. */
export type ComplexityConventionName = keyof typeof complexityConventions;
