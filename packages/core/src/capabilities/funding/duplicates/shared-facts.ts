import { type DuplicateSubject, yearsOverlap } from "./duplicate-subject.ts";

/**
 * Pairs that share more than words: the same apparatus; the same card item, where it is already paid for, or where the same organisation works on it in overlapping years.
 *
 * @returns for each candidate's key the keys of the others. Cost O(pairs that share an item or an apparatus).
 */
export function sharedFacts(candidates: readonly DuplicateSubject[], others: readonly DuplicateSubject[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byFact = new Map<string, DuplicateSubject[]>();
  const factsOf = ({ items, equipment }: DuplicateSubject): string[] => [...items.map((item) => `item ${item}`), ...equipment.keys()];
  for (const other of others)
    for (const fact of factsOf(other)) {
      const known = byFact.get(fact);
      if (known === undefined) byFact.set(fact, [other]);
      else known.push(other);
    }
  const found = new Map<string, Set<string>>();
  for (const candidate of candidates)
    for (const fact of factsOf(candidate))
      for (const other of byFact.get(fact) ?? []) {
        if (other.key === candidate.key) continue;
        if (fact.startsWith("item ") && !other.funded && !(sameOrganisation(candidate, other) === true && yearsOverlap(candidate, other) === true)) continue;
        const pairs = found.get(candidate.key) ?? new Set();
        found.set(candidate.key, pairs.add(other.key));
      }
  return found;
}

/** Null where the organisation of one is not known. */
export function sameOrganisation(a: DuplicateSubject, b: DuplicateSubject): boolean | null {
  return a.organisation === null || b.organisation === null ? null : a.organisation === b.organisation;
}
