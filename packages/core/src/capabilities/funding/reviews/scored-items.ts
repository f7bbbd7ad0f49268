import { entryOf } from "../../../contract/assert-present.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import { type Note, note } from "../../../language/note.ts";
import { piecewiseScore } from "../../structure/scorecard/piecewise-score.ts";
import type { Scorecard } from "../entities/scorecard.ts";

/** One item as a reviewer gives it; `input` null says that it cannot be judged. */
export interface GivenScore {
  readonly item: string;
  readonly input: number | null;
  readonly comment?: string | null | undefined;
}

export interface ScoredItems {
  readonly scores: readonly { readonly item: string; readonly input: number | null; readonly points: number | null; readonly comment: string | null }[];
  /** Sum of the points of what was judged; null where nothing was. */
  readonly total: number | null;
}

/**
 * Points of every item of a scorecard, in its order. Every item must be given, within the ends of its line: a slip of the hand would else count as the best. One that is null
 * scores nothing and is named in a warning.
 */
export function scoredItems({ id, items }: Scorecard, given: readonly GivenScore[]): Outcome<ScoredItems> {
  const codes = items.map(({ code }) => code);
  const notes: Note[] = given.flatMap(({ item }, index) => {
    const at = { table: "review", field: `scores.${index}.item` };
    if (!codes.includes(item)) return [note("review.unknown-item", { item, scorecard: id, items: codes.join(", ") }, at)];
    return given.findIndex((each) => each.item === item) < index ? [note("review.repeated-item", { item }, at)] : [];
  });
  for (const code of codes)
    if (!given.some(({ item }) => item === code))
      notes.push(note("review.missing-item", { item: code, scorecard: id }, { table: "review", field: `scores.${code}` }));
  for (const { code, points } of items) {
    const input = given.find(({ item }) => item === code)?.input ?? null;
    const [low, high] = [Math.min(...points.map((point) => point.input)), Math.max(...points.map((point) => point.input))];
    if (input !== null && (input < low || input > high))
      notes.push(note("review.beyond-scale", { item: code, input, low, high }, { table: "review", field: `scores.${code}` }));
  }
  if (notes.length > 0) return fault(notes);
  const scoreOf = new Map(given.map((each) => [each.item, each]));
  const scores = items.map(({ code, points }) => {
    const { input, comment } = entryOf(scoreOf, code);
    const score = piecewiseScore(
      points.map((point) => [point.input, point.score] as const),
      input,
    );
    return { item: code, input, points: score, comment: comment ?? null };
  });
  const judged = scores.flatMap(({ points }) => points ?? []);
  const total = judged.length === 0 ? null : rounded(judged.reduce((sum, points) => sum + points, 0));
  const unjudged = scores
    .filter(({ points }) => points === null)
    .map(({ item }) => note("review.not-judged", { item }, { table: "review", field: `scores.${item}` }));
  return success({ scores, total }, unjudged);
}

/** To a millionth of a point, so that the order of sums decides no rank. */
export function rounded(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}
