import { overlapSearch } from "@quoin/methods";
import { elementAt } from "../../contract/held.ts";
import { calibrateThreshold, type DuplicateCalibration } from "./calibrate-threshold.ts";
import { GramTable } from "./text-corpus.ts";

/** A project or application as far as the search for duplicates looks at it; null = not given. */
export interface DuplicateCandidate {
  readonly id: string;
  readonly text: string;
  readonly organisation: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** A pair that reads alike, with what else it shares; null = not given on one of the sides. */
export interface DuplicateMatch {
  readonly id: string;
  readonly other: string;
  readonly score: number;
  readonly sameOrganisation: boolean | null;
  readonly yearsOverlap: boolean | null;
  readonly reasons: readonly ("same-text" | "near-text" | "same-organisation" | "years-overlap")[];
}

export interface DuplicateSearch {
  readonly matches: readonly DuplicateMatch[];
  readonly calibration: DuplicateCalibration;
}

/**
 * Pairs of near texts: of `candidates` against `others`, or inside `candidates`, each pair once with the id that comes first in text order first.
 *
 * Texts are compared by the overlap score of their character grams, weighted by rarity (`plainText`, `textGrams`, `overlapScore`). The threshold is chosen on near-copies planted in this data unless given.
 * Order: id in text order, best score first, then other. Cost: see `overlapSearch`.
 */
export function findDuplicates(
  candidates: readonly DuplicateCandidate[],
  others: readonly DuplicateCandidate[] | null,
  { threshold, seed }: { readonly threshold?: number | undefined; readonly seed: number },
): DuplicateSearch {
  const left = candidates.toSorted(byId);
  const right = others === null ? left : others.toSorted(byId);
  const table = new GramTable();
  const leftTexts = left.map(({ text }) => text);
  const leftCorpus = table.add(leftTexts);
  const rightCorpus = others === null ? leftCorpus : table.add(right.map(({ text }) => text));
  const calibration = calibrateThreshold(others === null ? leftTexts : right.map(({ text }) => text), rightCorpus, table, threshold, seed);
  const found = overlapSearch(
    leftCorpus.sets,
    rightCorpus.sets,
    table.weights(),
    calibration.threshold,
    others === null ? (query, row) => row <= query : () => false,
  );
  const matches = Array.from(found.query, (query, place): DuplicateMatch => {
    const row = found.other[place] ?? 0;
    const [a, b] = [elementAt(left, query), elementAt(right, row)];
    const sameOrganisation = a.organisation === null || b.organisation === null ? null : a.organisation === b.organisation;
    const overlap = yearsOverlap(a, b);
    const sameText = leftCorpus.plain[query] === rightCorpus.plain[row];
    return {
      id: a.id,
      other: b.id,
      score: found.score[place] ?? 0,
      sameOrganisation,
      yearsOverlap: overlap,
      reasons: [
        sameText ? "same-text" : "near-text",
        ...(sameOrganisation === true ? (["same-organisation"] as const) : []),
        ...(overlap === true ? (["years-overlap"] as const) : []),
      ],
    };
  });
  return { matches: matches.toSorted((a, b) => inOrder(a.id, b.id) || b.score - a.score || inOrder(a.other, b.other)), calibration };
}

/** Years or dates as text: ISO dates compare as text; a project known by one end only has no overlap to tell. */
function yearsOverlap(a: DuplicateCandidate, b: DuplicateCandidate): boolean | null {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return null;
  return a.from <= b.to && b.from <= a.to;
}

function byId(a: DuplicateCandidate, b: DuplicateCandidate): number {
  return inOrder(a.id, b.id);
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
