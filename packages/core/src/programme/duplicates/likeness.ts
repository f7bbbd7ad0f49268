import type { DuplicateCalibration } from "../../measures/duplicates/calibrate-threshold.ts";
import { type DuplicateCandidate, findDuplicates } from "../../measures/duplicates/find-duplicates.ts";
import type { DuplicateSubject } from "./duplicate-subject.ts";

/** Pairs whose titles or summaries read alike: candidate key → other key → score and whether a text is the same word for word. */
export interface Likeness {
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, { readonly score: number; readonly same: boolean }>>;
  /** Of the titles, which everything has. */
  readonly calibration: DuplicateCalibration;
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
  const search = (text: (subject: DuplicateSubject) => string): DuplicateCalibration => {
    const worded = (subjects: readonly DuplicateSubject[]): DuplicateCandidate[] =>
      subjects.flatMap((subject) => (text(subject) === "" ? [] : [{ id: subject.key, text: text(subject), organisation: null, from: null, to: null }]));
    const { matches, calibration } = findDuplicates(worded(candidates), worded(others), { threshold, seed });
    for (const { id, other, score, reasons } of matches) {
      if (id === other) continue;
      const mine = pairs.get(id) ?? new Map<string, { score: number; same: boolean }>();
      const known = mine.get(other);
      mine.set(other, { score: Math.max(score, known?.score ?? 0), same: reasons.includes("same-text") || known?.same === true });
      pairs.set(id, mine);
    }
    return calibration;
  };
  const calibration = search(({ title }) => title);
  const long = ({ summary }: DuplicateSubject): string => (summary.length < leastSummary ? "" : summary);
  if (candidates.some((each) => long(each) !== "") && others.filter((each) => long(each) !== "").length > 1) search(long);
  return { pairs, calibration };
}
