import { byCodePoint } from "@quoin/methods";
import type { DuplicateMatch } from "../../register/entities/duplicate-match.ts";
import { type DuplicateSubject, yearsOverlap } from "./duplicate-subject.ts";
import type { Likeness } from "./likeness.ts";
import { sameOrganisation } from "./shared-facts.ts";

/** A pair with all that it shares; the application is the one that came later. */
export type FoundMatch = Pick<
  DuplicateMatch,
  "application" | "other" | "score" | "reasons" | "same_organisation" | "years_overlap" | "shared_items" | "shared_equipment"
> & { readonly id: string; readonly texts: string };

/** Pairs found by their words or by what else they share, each once, in the order of their ids. `texts` is what a decision about the pair rests on. */
export function foundMatches(
  candidates: readonly DuplicateSubject[],
  others: readonly DuplicateSubject[],
  likeness: Likeness["pairs"],
  shared: ReadonlyMap<string, ReadonlySet<string>>,
): readonly FoundMatch[] {
  const byKey = new Map(others.map((each) => [each.key, each]));
  const found = new Map<string, FoundMatch>();
  for (const candidate of candidates) {
    const keys = new Set([...(likeness.get(candidate.key)?.keys() ?? []), ...(shared.get(candidate.key) ?? [])]);
    for (const key of keys) {
      const other = byKey.get(key);
      if (other === undefined) continue;
      const near = likeness.get(candidate.key)?.get(key) ?? null;
      const [later, earlier] = comesLater(candidate, other) ? [candidate, other] : [other, candidate];
      const match = matchOf(later, earlier, near);
      found.set(match.id, match);
    }
  }
  return [...found.values()].sort((a, b) => byCodePoint(a.id, b.id));
}

function comesLater(a: DuplicateSubject, b: DuplicateSubject): boolean {
  return a.since === b.since ? a.key > b.key || b.type === "project" : a.since > b.since;
}

function matchOf(later: DuplicateSubject, earlier: DuplicateSubject, near: { readonly score: number; readonly same: boolean } | null): FoundMatch {
  const organisation = sameOrganisation(later, earlier);
  const overlap = yearsOverlap(later, earlier);
  const items = later.items.filter((item) => earlier.items.includes(item)).sort();
  const equipment = [...later.equipment].filter(([key]) => earlier.equipment.has(key)).map(([, name]) => name);
  return {
    id: `${later.id}:${earlier.type}:${earlier.id}`,
    application: later.id,
    other: { type: earlier.type, id: earlier.id },
    score: near?.score ?? null,
    reasons: [
      ...(near === null ? [] : [near.same ? ("same-text" as const) : ("near-text" as const)]),
      ...(organisation === true ? ["same-organisation" as const] : []),
      ...(overlap === true ? ["years-overlap" as const] : []),
      ...(items.length > 0 ? ["same-item" as const] : []),
      ...(items.length > 0 && earlier.funded ? ["item-funded" as const] : []),
      ...(equipment.length > 0 ? ["same-equipment" as const] : []),
    ],
    same_organisation: organisation,
    years_overlap: overlap,
    shared_items: items,
    shared_equipment: equipment,
    texts: JSON.stringify(
      [later, earlier].map(({ title, summary, start, end, organisation: by }) => [title, summary, start, end, by]).concat([items, equipment]),
    ),
  };
}
