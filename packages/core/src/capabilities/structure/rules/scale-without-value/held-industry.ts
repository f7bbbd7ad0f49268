import { byCodePoint, type NullSummary, nullSummary } from "@quoin/methods";
import type { FindingDraft } from "../../../../diagnosis/finding/finding-draft.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { againstChance, type Judged } from "../../../../diagnosis/verdict/against-chance.ts";
import { type IndustryPath, industryPath, type Peer, peersOf, type TradeCube } from "./industry-path.ts";
import type { scaleWithoutValueFacts } from "./scale-without-value.ts";

export type TradeLimits = LimitsOf<typeof scaleWithoutValueFacts>;

/** What of an industry is held against others: how its share of value changed, or where it stands. */
export type Side = "change" | "level";

/** An industry of the country with the same industry elsewhere. */
export interface HeldIndustry {
  readonly path: IndustryPath;
  readonly peers: readonly Peer[];
}

/** The manufacturing industries of the country with both ends known, the one that gained most of the world market first. */
export function heldIndustries(cube: TradeCube, first: number, last: number, { country, rest_of_world, manufacturing }: TradeLimits): HeldIndustry[] {
  return manufacturing
    .flatMap((industry) => {
      const path = industryPath(cube, country, industry, first, last);
      return path === null ? [] : [{ path, peers: peersOf(cube, country, rest_of_world, industry, first, last) }];
    })
    .sort((a, b) => gain(b) - gain(a) || byCodePoint(a.path.industry, b.path.industry));
}

function gain({ path }: HeldIndustry): number {
  return path.worldShare[1] - path.worldShare[0];
}

export function sideValue({ path }: HeldIndustry, side: Side): number {
  return side === "change" ? path.change : path.valueShare[1];
}

/**
 * The industry among its peers: their values stand in for chance, so that p is the share of economies at least as far from the mean, the country among them. With n peers it is never
 * below 1 / (n + 1). A share of value that did not fall is refused whatever the peers did.
 */
export function heldAmong(
  held: HeldIndustry,
  peers: readonly Peer[],
  side: Side,
  limits: TradeLimits,
): { readonly held: NullSummary; readonly judged: Omit<Judged, "effect"> & Pick<FindingDraft, "effect"> } {
  const value = sideValue(held, side);
  const summary = nullSummary(
    value,
    Float64Array.from(peers, (peer) => peer[side]),
  );
  const judged = againstChance({ observed: summary, claim: "below", minimum: limits.minimum_difference, most: room(held, side, summary) }, limits);
  return {
    held: summary,
    judged: side === "change" && value >= 0 ? { ...judged, verdict: "not-supported", told: "not-supported", size: null, effect: null } : judged,
  };
}

/** How far below the mean of its peers an economy can lie at all: a share of value is not below 0. */
function room({ path }: HeldIndustry, side: Side, { mean }: NullSummary): number {
  return side === "change" ? path.valueShare[0] + mean : mean;
}

/** Place from the top of the country's share of value among all economies that have one. */
export function rankOf(held: HeldIndustry): { readonly rank: number; readonly of: number } {
  return { rank: 1 + held.peers.filter(({ level }) => level > held.path.valueShare[1]).length, of: held.peers.length + 1 };
}
