import { benjaminiHochberg } from "@quoin/methods";
import { entryOf } from "../../contract/assert-present.ts";
import type { Family, InsufficientReason, Verdict } from "../finding/finding.ts";
import type { TestOutcome } from "./against-chance.ts";
import { claimP, type Effect, type EffectSize, toldOf, verdictOfEffect } from "./effect.ts";
import type { SharedLimits } from "./shared-limits.ts";

/** What follows for one member of a family. */
export interface FamilyVerdict {
  readonly verdict: Verdict;
  readonly size: EffectSize | null;
  /** What a sentence says of the direction: `confirmed` also for what is real and small. */
  readonly told: Verdict;
  readonly effect: Effect;
  readonly family: Family;
  readonly reason: InsufficientReason | null;
}

/**
 * One question put to many regions. A region's own interval decides, and what it tells from chance holds only where its p, adjusted for all looks (Benjamini-Hochberg), stays at or
 * under `q` too; where it looks so only by itself, nothing can be told.
 *
 * @param outcomes  one a region in which the question could be asked
 */
export function familyVerdicts<T>(
  id: string,
  outcomes: ReadonlyMap<T, TestOutcome>,
  { significance, q: limit }: Pick<SharedLimits, "significance" | "q">,
): ReadonlyMap<T, FamilyVerdict> {
  const members = [...outcomes].filter(([, { p }]) => !Number.isNaN(p));
  const adjusted = new Map(
    benjaminiHochberg(members.map(([, outcome]) => claimP(outcome.p, outcome.effect))).map((each, place) => [members[place]?.[0], each]),
  );
  const holds = (member: T): boolean => (adjusted.get(member) ?? 1) <= limit;
  const judged = new Map([...outcomes].map(([member, { effect }]) => [member, verdictOfEffect(effect, holds(member))] as const));
  const called = members.filter(([member]) => holds(member)).length;
  const shared = {
    id,
    looks: members.length,
    confirmed: [...judged.values()].filter(({ verdict }) => verdict === "confirmed").length,
    expected_by_chance: members.length * significance,
    /** The p that a member must stay under here. */
    level: members.length === 0 ? limit : (Math.max(1, called) * limit) / members.length,
  };
  return new Map(
    [...judged].map(([member, own]): readonly [T, FamilyVerdict] => {
      const { effect } = entryOf(outcomes, member);
      const reason = own.verdict !== "insufficient-data" ? null : effect.low > 0 ? "many-looks" : "low-power";
      return [member, { ...own, told: toldOf(own), effect, family: { ...shared, q: adjusted.get(member) ?? null }, reason }];
    }),
  );
}

/** How many draws a family needs, so that the smallest p that it may ask for can come about: 10 · looks / q, and never fewer than asked for. */
export function drawsFor(looks: number, asked: number, { q }: Pick<SharedLimits, "q">): number {
  return Math.max(asked, Math.ceil((10 * looks) / q));
}
