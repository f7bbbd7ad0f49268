import { addDifferenceSums } from "./difference-sums.ts";

/** Beyond this many locations sorting each activity is faster than comparing pairs. */
const MANY_LOCATIONS = 128;

/**
 * How alike the mixes of locations are: mean Krugman distance and mean cosine over all pairs, and each location's mean Krugman distance to the others.
 *
 * The cosines need no pairs: with unit vectors u[c], the sum over pairs is (|sum of u|^2 - locations) / 2. Nor do the distances, activity by activity (`addDifferenceSums`).
 * Made once for a size, then used for any number of tables of that size without allocating. Reference: Krugman 1991.
 */
export class MeanPairSimilarity {
  /** Mean over pairs of sum over a of |s[c,a] - s[d,a]|, 0 to 2; NaN with fewer than two locations. */
  krugman = Number.NaN;
  /** Mean over pairs of the cosine of the two mixes, 0 to 1; NaN with fewer than two locations. */
  cosine = Number.NaN;
  /** Each location's mean distance to the others. */
  readonly toOthers: Float64Array;
  private readonly locations: number;
  private readonly activities: number;
  private readonly unitSum: Float64Array;
  private readonly column: Float64Array;
  private readonly sorted: Float64Array;
  private readonly running: Float64Array;

  constructor(locations: number, activities: number) {
    this.locations = locations;
    this.activities = activities;
    this.toOthers = new Float64Array(locations);
    this.unitSum = new Float64Array(activities);
    this.column = new Float64Array(locations);
    this.sorted = new Float64Array(locations);
    this.running = new Float64Array(locations + 1);
  }

  /**
   * Computes the figures of one table.
   *
   * @param shares locations x activities, row-major, every row a mix with sum 1
   * Cost O(locations · activities · min(locations, log locations)).
   */
  of(shares: Float64Array): void {
    const { locations, activities, toOthers } = this;
    toOthers.fill(0);
    if (locations > MANY_LOCATIONS) this.sumByActivity(shares);
    else sumByPair(shares, locations, activities, toOthers);
    let twice = 0;
    for (let c = 0; c < locations; c++) {
      twice += toOthers[c]!;
      toOthers[c] = toOthers[c]! / (locations - 1);
    }
    const pairs = (locations * (locations - 1)) / 2;
    this.krugman = twice / 2 / pairs;
    this.cosine = (squaredLengthOfUnitSum(shares, locations, activities, this.unitSum) - locations) / 2 / pairs;
  }

  private sumByActivity(shares: Float64Array): void {
    const { locations, activities, column } = this;
    for (let a = 0; a < activities; a++) {
      for (let c = 0; c < locations; c++) column[c] = shares[c * activities + a]!;
      addDifferenceSums(column, this.toOthers, this.sorted, this.running);
    }
  }
}

function sumByPair(shares: Float64Array, locations: number, activities: number, sums: Float64Array): void {
  for (let c = 0; c < locations; c++)
    for (let d = c + 1; d < locations; d++) {
      const distance = rowDistance(shares, c * activities, d * activities, activities);
      sums[c] = sums[c]! + distance;
      sums[d] = sums[d]! + distance;
    }
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
