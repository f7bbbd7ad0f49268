import { modularCommunities, type SpaceLink } from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";

/** Activities that the drawn links join more closely with each other than their numbers of links alone give. */
export interface SpaceCommunity {
  /** Its largest activities, by numbers of `activities`. */
  readonly largest: readonly number[];
  readonly activities: number;
  /** What the table counts, summed over them. */
  readonly firms: number;
}

/** A community as it is numbered for readers, from 1. */
export function communityNumber(community: number | null): number | null {
  return community === null ? null : community + 1;
}

/** Largest activities that a community is named by. */
const naming = 2;

/**
 * The communities of a drawn space (greedy modularity over its links by weight), by falling size of what is counted, ties by their first activity; one of a single activity is none.
 *
 * @param sizes what is counted, by activity
 */
export function communitiesOf(
  links: readonly Pick<SpaceLink, "from" | "to" | "weight">[],
  sizes: readonly number[],
): { readonly of: readonly (number | null)[]; readonly communities: readonly SpaceCommunity[]; readonly modularity: number | null } {
  const ends = { from: links.map(({ from }) => from), to: links.map(({ to }) => to), weight: links.map(({ weight }) => weight) };
  const found = modularCommunities(ends, sizes.length);
  const members = Array.from({ length: found.count }, (): number[] => []);
  for (const [activity, community] of found.of.entries()) elementAt(members, community).push(activity);
  const sizeOf = (activity: number): number => elementAt(sizes, activity);
  const communities = members
    .filter(({ length }) => length > 1)
    .map((each) => ({ each, firms: each.reduce((sum, activity) => sum + sizeOf(activity), 0) }))
    .toSorted((a, b) => b.firms - a.firms || elementAt(a.each, 0) - elementAt(b.each, 0));
  const of = new Array<number | null>(sizes.length).fill(null);
  for (const [community, { each }] of communities.entries()) for (const activity of each) of[activity] = community;
  return {
    of,
    communities: communities.map(({ each, firms }) => ({
      largest: each.toSorted((a, b) => sizeOf(b) - sizeOf(a) || a - b).slice(0, naming),
      activities: each.length,
      firms,
    })),
    modularity: links.length === 0 ? null : found.modularity,
  };
}
