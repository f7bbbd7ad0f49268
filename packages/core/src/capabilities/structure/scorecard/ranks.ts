/** Factors between which the weight of an item may lie. */
const least = 0.5;
const most = 2;

/**
 * Ranks, 1 the highest; equal values share the better rank, a missing value has none.
 *
 *   ranksOf([3, null, 5, 3])  // [2, null, 1, 2]
 *
 * Cost O(n^2).
 */
export function ranksOf(values: readonly (number | null)[]): (number | null)[] {
  return values.map((value) => (value === null ? null : 1 + values.filter((other) => other !== null && other > value).length));
}

/**
 * Best and worst rank of each row of a scorecard when every item's points are multiplied by a factor between a half and two. A row is above another where
 * sum_k f_k (p_k - q_k) > 0: over a box of factors each pair is decided by taking the factor that favours one of them, so that
 *
 *   best rank   1 + rows that are above it whatever the factors         worst rank   1 + rows that can be above it
 *
 * bounds the rank over all weights (each bound by pairs: not every pair need turn at once). A row with a missing point has none and bounds nobody.
 * Cost O(rows^2 items).
 */
export function rankRanges(points: readonly (readonly (number | null)[])[]): ({ readonly best: number; readonly worst: number } | null)[] {
  const complete = points.map((row) => (row.includes(null) ? null : row));
  return complete.map((own) => {
    if (own === null) return null;
    const others = complete.filter((row): row is readonly number[] => row !== null && row !== own);
    const lead = (row: readonly number[], pick: (gap: number) => number): number => row.reduce((sum, point, k) => sum + pick(point - (own[k] ?? 0)), 0);
    return {
      best: 1 + others.filter((row) => lead(row, (gap) => gap * (gap > 0 ? least : most)) > 0).length,
      worst: 1 + others.filter((row) => lead(row, (gap) => gap * (gap > 0 ? most : least)) > 0).length,
    };
  });
}

/**
 * Ranks by size for each head: every counted item's input, divided by heads where it is a size, is ranked over the rows; the mean of these ranks is ranked.
 * A row that lacks an input or heads has none.
 *
 * @param values rows × items · heads by row · isSize whether an item is divided · counts whether it is counted at all
 */
export function perHeadRanks(
  values: readonly (readonly (number | null)[])[],
  heads: readonly (number | null)[],
  isSize: readonly boolean[],
  counts: readonly boolean[],
): (number | null)[] {
  const columns = counts.flatMap((isCounted, item) => {
    if (!isCounted) return [];
    return [
      ranksOf(
        values.map((row, at) => {
          const [value, by] = [row[item] ?? null, heads[at] ?? null];
          if (value === null || by === null || by <= 0) return null;
          return isSize[item] === true ? value / by : value;
        }),
      ),
    ];
  });
  const means = values.map((_, at) =>
    columns.reduce<number | null>((sum, column) => {
      const rank = column[at] ?? null;
      return sum === null || rank === null ? null : sum - rank;
    }, 0),
  );
  return columns.length === 0 ? values.map(() => null) : ranksOf(means);
}
