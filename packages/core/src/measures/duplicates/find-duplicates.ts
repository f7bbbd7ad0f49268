import { type KeptCorpus, keptSearch, type OverlapPairs } from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";
import { calibrateCopies, type DuplicateCalibration } from "./calibrate-copies.ts";
import { type ComparedTexts, comparedTexts, findAlike } from "./find-alike.ts";
import { GramTable } from "./text-corpus.ts";

/** A project or application as far as the search for duplicates looks at it; null = not given. */
export interface DuplicateCandidate {
  readonly id: string;
  readonly text: string;
  readonly organisation: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly programme?: string | null;
}

/** A copy is taken from the other text; a sister is about the same, which is said for information. */
export type DuplicateGrade = "copy" | "sister";

/** A pair that reads alike, with what else it shares; null = not given on one of the sides. */
export interface DuplicateMatch {
  readonly id: string;
  readonly other: string;
  readonly grade: DuplicateGrade;
  /** Of a copy how far one is taken from the other, of a sister how like they are; each grade has its threshold. */
  readonly score: number;
  readonly sameOrganisation: boolean | null;
  readonly yearsOverlap: boolean | null;
  readonly reasons: readonly ("same-text" | "near-text" | "same-topic" | "same-organisation" | "years-overlap")[];
}

export interface DuplicateSearch {
  readonly matches: readonly DuplicateMatch[];
  /** Pairs that are no copies. */
  readonly sisters: readonly DuplicateMatch[];
  readonly calibration: DuplicateCalibration;
  /** Likeness from which pairs are sisters. */
  readonly sisterThreshold: number;
}

/**
 * Pairs of near texts: of `candidates` against `others`, or inside `candidates`, each pair once with the id that comes first in text order first.
 *
 * Copies are found by `keptShare`: how much of a text is new against the other, general words counting little. Of a pair inside `candidates` the text of the later year is held against the other; where years are not known, or equal,
 * either may be the copy. Their threshold is chosen on near-copies planted in this data unless given (`calibrateCopies`). Sisters are found by likeness (`findAlike`).
 * Order: id in text order, best score first, then other. Cost: see `keptSearch` and `overlapSearch`.
 */
export function findDuplicates(
  candidates: readonly DuplicateCandidate[],
  others: readonly DuplicateCandidate[] | null,
  { threshold, seed }: { readonly threshold?: number | undefined; readonly seed: number },
): DuplicateSearch {
  const left = candidates.toSorted(byId);
  const right = others === null ? left : others.toSorted(byId);
  const compared = comparedTexts(
    left.map(({ text }) => text),
    others === null ? null : right.map(({ text }) => text),
  );
  const origins = right.map(({ programme = null, from }) => ({ programme, from }));
  const { calibration, corpus } = calibrateCopies(compared.texts, compared.right, compared.table, origins, { threshold, seed });
  const copies = copiesOf(compared, corpus, calibration.threshold, others === null ? left : null);
  const alike = findAlike(compared, { seed });
  const match = (query: number, row: number, score: number, grade: DuplicateGrade): DuplicateMatch => {
    const [a, b] = [elementAt(left, query), elementAt(right, row)];
    const sameOrganisation = a.organisation === null || b.organisation === null ? null : a.organisation === b.organisation;
    const overlap = yearsOverlap(a, b);
    const isSame = compared.left.plain[query] === compared.right.plain[row] && figuresIn(a.text) === figuresIn(b.text);
    return {
      id: a.id,
      other: b.id,
      grade,
      score,
      sameOrganisation,
      yearsOverlap: overlap,
      reasons: [
        grade === "sister" ? "same-topic" : isSame ? "same-text" : "near-text",
        ...(sameOrganisation === true ? (["same-organisation"] as const) : []),
        ...(overlap === true ? (["years-overlap"] as const) : []),
      ],
    };
  };
  const isCopy = new Set(copies.map(({ candidate, other }) => candidate * right.length + other));
  return {
    matches: copies.map(({ candidate, other, score }) => match(candidate, other, score, "copy")).sort(inRowOrder),
    sisters: alike.pairs
      .filter(({ candidate, other }) => !isCopy.has(candidate * right.length + other))
      .map(({ candidate, other, score }) => match(candidate, other, score, "sister"))
      .sort(inRowOrder),
    calibration,
    sisterThreshold: alike.threshold,
  };
}

/** The figures of a text in their order: `Sensor no. 1` and `Sensor no. 12` are compared as one text (`plainText`), but are not the same. */
function figuresIn(text: string): string {
  return (text.normalize("NFKC").match(/\d+/g) ?? []).join(" ");
}

/** @param list  the texts' own records where they are held against each other; null where against others */
function copiesOf({ table, left }: ComparedTexts, corpus: KeptCorpus, threshold: number, list: readonly DuplicateCandidate[] | null) {
  const queries = GramTable.rowsOf(left, table.weights());
  const isEarlier = (q: number, r: number): boolean => {
    const [a, b] = [list?.[q]?.from ?? null, list?.[r]?.from ?? null];
    return a !== null && b !== null && a < b;
  };
  const found: OverlapPairs = keptSearch(queries, corpus, threshold, (q, r) => list !== null && (q === r || isEarlier(q, r)));
  const pairs = Array.from(found.query, (query, place) => ({ candidate: query, other: found.other[place] ?? 0, score: found.score[place] ?? 0 }));
  if (list === null) return pairs;
  const once = new Map<number, (typeof pairs)[number]>();
  for (const { candidate: a, other: b, score } of pairs) {
    const [candidate, other] = [Math.min(a, b), Math.max(a, b)];
    const key = candidate * list.length + other;
    if (score > (once.get(key)?.score ?? 0)) once.set(key, { candidate, other, score });
  }
  return [...once.values()];
}

/** Years or dates as text: ISO dates compare as text; a project known by one end only has no overlap to tell. */
function yearsOverlap(a: DuplicateCandidate, b: DuplicateCandidate): boolean | null {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return null;
  return a.from <= b.to && b.from <= a.to;
}

function byId(a: DuplicateCandidate, b: DuplicateCandidate): number {
  return inOrder(a.id, b.id);
}

function inRowOrder(a: DuplicateMatch, b: DuplicateMatch): number {
  return inOrder(a.id, b.id) || b.score - a.score || inOrder(a.other, b.other);
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
