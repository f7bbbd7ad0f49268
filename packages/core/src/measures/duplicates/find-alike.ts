import { overlapSearch } from "@quoin/methods";
import { calibrateLikeness } from "./calibrate-likeness.ts";
import { GramTable, type TextCorpus } from "./text-corpus.ts";

/** Two texts that read alike. */
export interface AlikeTexts {
  /** Place of one among the candidates. */
  readonly candidate: number;
  /** Place of the other among the others, or among the candidates where they are held against each other. */
  readonly other: number;
  readonly score: number;
}

/** Texts numbered together: those asked about, and those that they are held against (the same where a list is held against itself). */
export interface ComparedTexts {
  readonly table: GramTable;
  readonly left: TextCorpus;
  readonly right: TextCorpus;
  /** The texts of `right` as they were given. */
  readonly texts: readonly string[];
}

export function comparedTexts(candidates: readonly string[], others: readonly string[] | null): ComparedTexts {
  const table = new GramTable();
  const left = table.add(candidates);
  return { table, left, right: others === null ? left : table.add(others), texts: others ?? candidates };
}

/**
 * Pairs of texts about the same: of `left` against `right`, or each pair inside them once.
 *
 * Texts are compared by the overlap score of their character grams, weighted by rarity (`plainText`, `textGrams`, `overlapScore`). The threshold is the score that few texts reach which are about nothing (`calibrateLikeness`), unless given.
 */
export function findAlike(
  { table, left, right, texts }: ComparedTexts,
  { threshold, seed }: { readonly threshold?: number | undefined; readonly seed: number },
): { readonly pairs: readonly AlikeTexts[]; readonly threshold: number } {
  const chosen = threshold ?? calibrateLikeness(texts, right, table, seed);
  const found = overlapSearch(left.sets, right.sets, table.weights(), chosen, left === right ? (query, row) => row <= query : () => false);
  const pairs = Array.from(found.query, (candidate, place) => ({ candidate, other: found.other[place] ?? 0, score: found.score[place] ?? 0 }));
  return { pairs, threshold: chosen };
}
