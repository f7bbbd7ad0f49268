import { RandomStream } from "../random/random-stream.ts";
import { ShapeError } from "../shape-error/shape-error.ts";
import type { NullOptions } from "./null-options.ts";
import { type NullSummary, nullSummary } from "./null-summary.ts";

/**
 * Do the marked units score higher than units that could have been marked in their place? The sum of scores over the marked units, held against marks dealt anew within each stratum:
 * a stratum keeps how many of its units are marked, which ones changes.
 *
 *   observed = Σ_i marked_i · score_i
 *
 * @param score    one number a unit, no NaN; divided by the number of marks the sum is their mean
 * @param marked   0 or 1
 * @param stratum  number of the stratum of each unit
 * Draw d uses stream d of the seed. Cost O(draws · marks + units). Reference: the stratified permutation test of van Elteren 1960, with any score.
 *
 *   markedScoreNull(Float64Array.of(1, 0, 0), Uint8Array.of(1, 0, 0), new Int32Array(3), { draws: 999, seed: 1 })  // observed 1, mean about 1/3
 */
export function markedScoreNull(score: Float64Array, marked: Uint8Array, stratum: Int32Array, { draws, seed, onDraw }: NullOptions): NullSummary {
  if (marked.length !== score.length || stratum.length !== score.length)
    throw new ShapeError("markedScoreNull", `${score.length} marks and strata`, `${marked.length} and ${stratum.length}`);
  const pools = poolsOf(score, marked, stratum);
  const drawn = new Float64Array(draws);
  const random = new RandomStream(seed);
  for (let draw = 0; draw < draws; draw++) {
    random.restart(seed, draw);
    let sum = 0;
    // The first places of a pool shuffled in part are a sample without replacement, whatever order earlier draws left it in.
    for (const { scores, marks } of pools)
      for (let i = 0; i < marks; i++) {
        const other = i + random.integer(scores.length - i);
        const kept = scores[i]!;
        scores[i] = scores[other]!;
        scores[other] = kept;
        sum += scores[i]!;
      }
    drawn[draw] = sum;
    onDraw?.(draw + 1);
  }
  let observed = 0;
  for (let i = 0; i < score.length; i++) if (marked[i] === 1) observed += score[i]!;
  return nullSummary(observed, drawn);
}

/** Scores of each stratum that holds a mark, smallest first so that the order of units changes no draw. */
function poolsOf(score: Float64Array, marked: Uint8Array, stratum: Int32Array): { readonly scores: Float64Array; readonly marks: number }[] {
  const units = new Map<number, number[]>();
  const marks = new Map<number, number>();
  for (let i = 0; i < score.length; i++) {
    const of = stratum[i]!;
    const held = units.get(of);
    if (held === undefined) units.set(of, [score[i]!]);
    else held.push(score[i]!);
    marks.set(of, (marks.get(of) ?? 0) + marked[i]!);
  }
  return [...units.keys()]
    .sort((a, b) => a - b)
    .map((of) => ({ scores: Float64Array.from(units.get(of)!).sort(), marks: marks.get(of)! }))
    .filter(({ marks: many }) => many > 0);
}
