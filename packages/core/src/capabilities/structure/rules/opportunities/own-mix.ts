import { type EntryPanel, type OwnMixEntry, ownMixEntryNull } from "@quoin/methods";
import type { IndustryChoice, IndustrySpace } from "./industry-space.ts";
import type { OpportunityLimits } from "./limits.ts";

/** What nearness gains in a space, held against worlds in which every place keeps its own mix; the places in their order. */
export interface SpaceEntries extends OwnMixEntry {
  readonly locations: readonly string[];
}

/** Of other choices so many of the worlds, and no fewer than a p below 5 % needs: the interval carries the error of the draws. */
const CHOICE_SHARE = 0.1;
const LEAST_WORLDS = 20;

/** @param isChoice one of several, drawn with fewer worlds */
export function spaceEntries(
  { space }: IndustrySpace,
  { threshold, normalisation }: Pick<IndustryChoice, "threshold" | "normalisation">,
  { worlds, draws, seed, minimum_entered, minimum_held }: OpportunityLimits,
  isChoice = false,
): SpaceEntries {
  const locations = [...new Set(space.times.flatMap(({ matrix }) => matrix.locations))].sort();
  const activities = [...new Set(space.times.flatMap(({ matrix }) => matrix.activities))].sort();
  const rule = { threshold, normalisation, leastEntered: minimum_entered, leastHeld: minimum_held };
  const all = Math.min(worlds, draws);
  const some = isChoice ? Math.min(all, Math.max(LEAST_WORLDS, Math.ceil(all * CHOICE_SHARE))) : all;
  return { locations, ...ownMixEntryNull(panelOf(space.times, locations, activities), rule, { draws: some, seed }) };
}

/** All times over the same places and activities; where a time knows none of one it has none of it. */
function panelOf(times: IndustrySpace["space"]["times"], locations: readonly string[], activities: readonly string[]): EntryPanel {
  const placeOf = new Map(locations.map((name, at) => [name, at]));
  const columnOf = new Map(activities.map((name, at) => [name, at]));
  const spread = times.map(({ matrix }) => {
    const values = new Float64Array(locations.length * activities.length);
    const unknown = new Uint8Array(values.length);
    matrix.locations.forEach((location, c) => {
      matrix.activities.forEach((activity, p) => {
        const [from, to] = [c * matrix.activities.length + p, (placeOf.get(location) ?? 0) * activities.length + (columnOf.get(activity) ?? 0)];
        values[to] = matrix.values[from] ?? 0;
        unknown[to] = matrix.unknown[from] ?? 0;
      });
    });
    return { values, unknown };
  });
  return {
    locations: locations.length,
    activities: activities.length,
    values: spread.map(({ values }) => values),
    unknown: spread.map(({ unknown }) => unknown),
  };
}
