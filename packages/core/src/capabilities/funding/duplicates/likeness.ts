import type { DuplicateCalibration } from "../../../measures/duplicates/calibrate-copies.ts";
import { type DuplicateCandidate, type DuplicateMatch, findDuplicates } from "../../../measures/duplicates/find-duplicates.ts";
import type { DuplicateSubject } from "./duplicate-subject.ts";

/** Candidate key → other key → score, and whether a text is the same word for word. */
export type LikePairs = ReadonlyMap<string, ReadonlyMap<string, { readonly score: number; readonly same: boolean }>>;

/** Pairs whose titles or summaries are copies of each other, and those that are about the same. */
export interface Likeness {
  readonly pairs: LikePairs;
  readonly sisters: LikePairs;
  /** Of the titles, which everything has. */
  readonly calibration: DuplicateCalibration;
  readonly sisterThreshold: number;
}

/** Shorter ones say too little to be told apart. */
const leastSummary = 40;

/** Titles are held against titles and summaries against summaries: a title inside a long text would read as contained in everything of its field. */
export function likeness(
  candidates: readonly DuplicateSubject[],
  others: readonly DuplicateSubject[],
  { threshold, seed }: { readonly threshold: number | undefined; readonly seed: number },
): Likeness {
  const pairs = new Map<string, Map<string, { score: number; same: boolean }>>();
  const sisters: typeof pairs = new Map();
  const search = (text: (subject: DuplicateSubject) => string) => {
    const worded = (subjects: readonly DuplicateSubject[]): DuplicateCandidate[] =>
      subjects.flatMap((subject) =>
        text(subject) === ""
          ? []
          : [{ id: subject.key, text: text(subject), organisation: null, from: subject.start?.slice(0, 4) ?? null, to: null, programme: subject.programme }],
      );
    const found = findDuplicates(worded(candidates), worded(others), { threshold, seed });
    addTo(pairs, found.matches);
    addTo(sisters, found.sisters);
    return found;
  };
  const { calibration, sisterThreshold } = search(({ title }) => title);
  const long = ({ summary }: DuplicateSubject): string => (summary.length < leastSummary ? "" : summary);
  if (candidates.some((each) => long(each) !== "") && others.filter((each) => long(each) !== "").length > 1) search(long);
  return { pairs, sisters, calibration, sisterThreshold };
}

function addTo(pairs: Map<string, Map<string, { score: number; same: boolean }>>, found: readonly DuplicateMatch[]): void {
  for (const { id, other, score, reasons } of found) {
    if (id === other) continue;
    const mine = pairs.get(id) ?? new Map<string, { score: number; same: boolean }>();
    const known = mine.get(other);
    mine.set(other, { score: Math.max(score, known?.score ?? 0), same: reasons.includes("same-text") || known?.same === true });
    pairs.set(id, mine);
  }
}
