import { benjaminiHochberg } from "@quoin/methods";
import type { Family, InsufficientReason, Verdict } from "../finding/finding.ts";
import { type TestOutcome, wouldHaveBeenSeen } from "./against-chance.ts";
import type { SharedLimits } from "./shared-limits.ts";

/** What follows for one member of a family. */
export interface FamilyVerdict {
  readonly verdict: Verdict;
  readonly family: Family;
  readonly reason: InsufficientReason | null;
}

/**
 * One question put to many regions. A region is confirmed only where its p, adjusted for all looks (Benjamini-Hochberg), stays at or under `q` and its value lies on the claim's side;
 * where it looks so only by itself (p below `significance`), nothing can be told; else the power of its own test decides as for one that stands alone.
 *
 * @param outcomes  one a region in which the question could be asked
 */
export function familyVerdicts<T>(
  id: string,
  outcomes: ReadonlyMap<T, TestOutcome>,
  { significance, q: limit }: Pick<SharedLimits, "significance" | "q">,
): ReadonlyMap<T, FamilyVerdict> {
  const members = [...outcomes].filter(([, { p }]) => !Number.isNaN(p));
  const adjusted = new Map(benjaminiHochberg(members.map(([, { p }]) => p)).map((each, place) => [members[place]?.[0], each]));
  const isConfirmed = (member: T, { isTowards }: TestOutcome): boolean => isTowards && (adjusted.get(member) ?? 1) <= limit;
  const confirmed = members.filter(([member, outcome]) => isConfirmed(member, outcome)).length;
  const called = members.filter(([member]) => (adjusted.get(member) ?? 1) <= limit).length;
  const shared = {
    id,
    looks: members.length,
    confirmed,
    expected_by_chance: members.length * significance,
    /** The p that a member must stay under here. */
    level: members.length === 0 ? limit : (Math.max(1, called) * limit) / members.length,
  };
  return new Map(
    [...outcomes].map(([member, outcome]): readonly [T, FamilyVerdict] => {
      const family = { ...shared, q: adjusted.get(member) ?? null };
      if (isConfirmed(member, outcome)) return [member, { verdict: "confirmed", family, reason: null }];
      if (outcome.isTowards && outcome.p < significance) return [member, { verdict: "insufficient-data", family, reason: "many-looks" }];
      return [
        member,
        wouldHaveBeenSeen(outcome.power) ? { verdict: "not-supported", family, reason: null } : { verdict: "insufficient-data", family, reason: "low-power" },
      ];
    }),
  );
}

/** How many draws a family needs, so that the smallest p that it may ask for can come about: 10 · looks / q, and never fewer than asked for. */
export function drawsFor(looks: number, asked: number, { q }: Pick<SharedLimits, "q">): number {
  return Math.max(asked, Math.ceil((10 * looks) / q));
}
