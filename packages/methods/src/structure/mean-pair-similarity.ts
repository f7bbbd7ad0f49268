/** Means over all pairs of locations. */
export interface PairSimilarity {
  /** Mean of sum over a of |s[c,a] - s[d,a]|, 0 to 2. */
  krugman: number;
  /** Mean of the cosine of the two mixes, 0 to 1. */
  cosine: number;
}

/**
 * How alike the mixes of locations are: mean Krugman distance and mean cosine over all pairs, and each location's mean Krugman distance to the others.
 *
 * The cosines need no pairs: with unit vectors u[c], the sum over pairs is (|sum of u|^2 - locations) / 2.
 *
 * @param shares   locations x activities, row-major, every row a mix with sum 1
 * @param result   receives the two means; NaN with fewer than two locations
 * @param toOthers receives each location's mean distance to the others
 * @param unitSum  scratch, one a activity
 * Cost O(locations^2 · activities). Allocates nothing. Reference: Krugman 1991.
 */
export function meanPairSimilarity(
  shares: Float64Array,
  locations: number,
  activities: number,
  result: PairSimilarity,
  toOthers: Float64Array,
  unitSum: Float64Array,
): void {
  toOthers.fill(0);
  let distances = 0;
  for (let c = 0; c < locations; c++) {
    const rowC = c * activities;
    let fromC = toOthers[c]!;
    for (let d = c + 1; d < locations; d++) {
      const distance = rowDistance(shares, rowC, d * activities, activities);
      fromC += distance;
      toOthers[d] = toOthers[d]! + distance;
      distances += distance;
    }
    toOthers[c] = fromC / (locations - 1);
  }
  const pairs = (locations * (locations - 1)) / 2;
  result.krugman = distances / pairs;
  result.cosine = (squaredLengthOfUnitSum(shares, locations, activities, unitSum) - locations) / 2 / pairs;
}

/** Four running sums: one would wait for itself at every addition. */
function rowDistance(shares: Float64Array, rowC: number, rowD: number, activities: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let a = 0;
  for (; a + 3 < activities; a += 4) {
    s0 += Math.abs(shares[rowC + a]! - shares[rowD + a]!);
    s1 += Math.abs(shares[rowC + a + 1]! - shares[rowD + a + 1]!);
    s2 += Math.abs(shares[rowC + a + 2]! - shares[rowD + a + 2]!);
    s3 += Math.abs(shares[rowC + a + 3]! - shares[rowD + a + 3]!);
  }
  for (; a < activities; a++) s0 += Math.abs(shares[rowC + a]! - shares[rowD + a]!);
  return s0 + s1 + (s2 + s3);
}

function squaredLengthOfUnitSum(shares: Float64Array, locations: number, activities: number, unitSum: Float64Array): number {
  unitSum.fill(0);
  for (let c = 0; c < locations; c++) {
    const row = c * activities;
    let square = 0;
    for (let a = 0; a < activities; a++) square += shares[row + a]! * shares[row + a]!;
    const scale = 1 / Math.sqrt(square);
    for (let a = 0; a < activities; a++) unitSum[a] = unitSum[a]! + shares[row + a]! * scale;
  }
  let square = 0;
  for (let a = 0; a < activities; a++) square += unitSum[a]! * unitSum[a]!;
  return square;
}
