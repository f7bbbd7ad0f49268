import { correlation, momentsOf } from "../presence/moments.ts";
import { diversity, type Presence, presenceAmong, ubiquity } from "../presence/presence.ts";
import type { ComplexityConvention } from "../relatedness/complexity-convention.ts";
import { bipartiteSpectrum } from "./bipartite-spectrum.ts";
import { type IdentifiedSet, identifiedSet } from "./identified-set.ts";
import { reflections } from "./reflections.ts";

/** By what the scores were turned the right way round, and how sure that is. */
export interface ScoreSign {
  /** `diversity`: locations that hold more score higher; `ubiquity`: rarer activities do; `first-location`: neither varies, and the first location is at or above 0; `anchor`: as a named variable. */
  readonly rule: "diversity" | "ubiquity" | "first-location" | "anchor";
  /** Correlation of the location scores with diversity, after turning; null where diversity does not vary. */
  readonly correlation: number | null;
  /** Whether ubiquity would turn them the same way; null where one of the two does not vary. Where it is false nothing should rest on ECI or PCI alone. */
  readonly agrees: boolean | null;
}

/** Why there are no scores at all. */
export type NotIdentified = "too-small" | "second-eigenvalue-zero" | "eigenvalues-tie" | "no-variation";

/** The raw pair of scores on the identified set, turned the right way round. */
export interface ComplexityScores {
  readonly set: IdentifiedSet;
  /** Of the identified set, descending, at most all of its smaller side. */
  readonly eigenvalues: Float64Array;
  /** Second less third eigenvalue; null with fewer than two. */
  readonly spectralGap: number | null;
  readonly sign: ScoreSign | null;
  readonly notIdentified: NotIdentified | null;
  /** One score each member of `set.locations` and `set.activities`; empty where not identified. */
  readonly locationScore: Float64Array;
  readonly activityScore: Float64Array;
}

const least = 1e-9;

/**
 * The pair of scores behind ECI and PCI, with what is needed to know whether they mean anything.
 *
 * @param anchor one number a location of `presence` (NaN where unknown) that high scores should go with
 * @returns one score a location and an activity of the identified set, without unit and not yet standardised
 * Cost as `bipartiteSpectrum`. Reference: Hidalgo and Hausmann 2009; Mealy, Farmer and Teytelboym 2019 (which eigenvector it is).
 */
export function complexityScores(presence: Presence, scores: ComplexityConvention["scores"], anchor?: Float64Array): ComplexityScores {
  const set = identifiedSet(presence);
  const kept = presenceAmong(presence, set.locations, set.activities);
  const none = { set, sign: null, locationScore: new Float64Array(0), activityScore: new Float64Array(0) };
  if (kept.locations < 2 || kept.activities < 2) return { ...none, eigenvalues: new Float64Array(0), spectralGap: null, notIdentified: "too-small" };
  const spectrum = bipartiteSpectrum(kept);
  const { eigenvalues } = spectrum;
  const [second, third] = [eigenvalues[1]!, eigenvalues[2] ?? 0];
  const found = { ...none, eigenvalues, spectralGap: second - third };
  if (second < least) return { ...found, notIdentified: "second-eigenvalue-zero" };
  if (second - third < least) return { ...found, notIdentified: "eigenvalues-tie" };
  const pair =
    scores === "eigenvector"
      ? { locations: spectrum.locationScore, activities: spectrum.activityScore }
      : { locations: reflections(kept, 18).locations, activities: reflections(kept, 19).activities };
  const { mean, deviation } = momentsOf(pair.locations, 0);
  if (!(deviation > 1e-13 * Math.abs(mean))) return { ...found, notIdentified: "no-variation" };
  const { turn, sign } = orientation(pair, kept, anchor === undefined ? undefined : Float64Array.from(set.locations, (c) => anchor[c]!));
  return { ...found, sign, notIdentified: null, locationScore: pair.locations.map((x) => turn * x), activityScore: pair.activities.map((x) => turn * x) };
}

function orientation(
  { locations, activities }: { locations: Float64Array; activities: Float64Array },
  presence: Presence,
  anchor: Float64Array | undefined,
): { turn: 1 | -1; sign: ScoreSign } {
  const byDiversity = correlation(locations, diversity(presence));
  const byUbiquity = correlation(activities, ubiquity(presence));
  const byAnchor = anchor === undefined ? Number.NaN : correlationWhereKnown(locations, anchor);
  const decided = (r: number) => Math.abs(r) > 1e-12;
  const [rule, way]: [ScoreSign["rule"], number] = decided(byAnchor)
    ? ["anchor", byAnchor]
    : decided(byDiversity)
      ? ["diversity", byDiversity]
      : decided(byUbiquity)
        ? ["ubiquity", -byUbiquity]
        : ["first-location", locations[0]!];
  const turn = way < 0 ? -1 : 1;
  const known = decided(byDiversity) && decided(byUbiquity);
  return {
    turn,
    sign: { rule, correlation: Number.isNaN(byDiversity) ? null : turn * byDiversity, agrees: known ? byDiversity > 0 !== byUbiquity > 0 : null },
  };
}

function correlationWhereKnown(a: Float64Array, b: Float64Array): number {
  const known = Array.from(a.keys()).filter((i) => Number.isFinite(b[i]!));
  return known.length < 3
    ? Number.NaN
    : correlation(
        known.map((i) => a[i]!),
        known.map((i) => b[i]!),
      );
}
