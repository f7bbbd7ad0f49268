import { byCodePoint } from "@quoin/methods";
import type { DuplicateMatch } from "../entities/duplicate-match.ts";
import { type DuplicateSubject, yearsOverlap } from "./duplicate-subject.ts";
import type { Likeness, LikePairs } from "./likeness.ts";
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
  { pairs: likeness, sisters }: Pick<Likeness, "pairs" | "sisters">,
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
      const match = matchOf(later, earlier, near, isAbout(sisters, later, earlier));
      // Of two that are both asked about, each is held against the other.
      if ((found.get(match.id)?.score ?? -1) <= (match.score ?? -1)) found.set(match.id, match);
    }
  }
  return [...found.values()].sort((a, b) => byCodePoint(a.id, b.id));
}

function isAbout(sisters: LikePairs, a: DuplicateSubject, b: DuplicateSubject): boolean {
  return sisters.get(a.key)?.has(b.key) === true || sisters.get(b.key)?.has(a.key) === true;
}

function comesLater(a: DuplicateSubject, b: DuplicateSubject): boolean {
  return a.since === b.since ? a.key > b.key || b.type === "project" : a.since > b.since;
}

function matchOf(
  later: DuplicateSubject,
  earlier: DuplicateSubject,
  near: { readonly score: number; readonly same: boolean } | null,
  isSister: boolean,
): FoundMatch {
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
      ...(near === null ? (isSister ? ["same-topic" as const] : []) : [near.same ? ("same-text" as const) : ("near-text" as const)]),
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

/** Two that are about the same and are not asked about: for information. */
export interface SisterPair {
  readonly application: string;
  readonly other: { readonly type: DuplicateSubject["type"]; readonly id: string };
  readonly score: number;
}

/** Of an application no more are told. */
const mostSisters = 3;

/** Sisters of candidates that no match is kept of, each pair once, the most alike of each application; in the order of applications, then by likeness. */
export function sisterPairs(
  candidates: readonly DuplicateSubject[],
  others: readonly DuplicateSubject[],
  sisters: LikePairs,
  found: readonly FoundMatch[],
): readonly SisterPair[] {
  const byKey = new Map(others.map((each) => [each.key, each]));
  const kept = new Set(found.map(({ id }) => id));
  const pairs = new Map<string, SisterPair>();
  for (const candidate of candidates)
    for (const [key, { score }] of sisters.get(candidate.key) ?? []) {
      const other = byKey.get(key);
      if (other === undefined) continue;
      const [later, earlier] = comesLater(candidate, other) ? [candidate, other] : [other, candidate];
      const id = `${later.id}:${earlier.type}:${earlier.id}`;
      if (!kept.has(id)) pairs.set(id, { application: later.id, other: { type: earlier.type, id: earlier.id }, score });
    }
  const told = new Map<string, number>();
  return [...pairs.values()]
    .sort((a, b) => byCodePoint(a.application, b.application) || b.score - a.score || byCodePoint(a.other.id, b.other.id))
    .filter(({ application }) => {
      const count = (told.get(application) ?? 0) + 1;
      told.set(application, count);
      return count <= mostSisters;
    });
}
