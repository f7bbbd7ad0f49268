/** Scores in rising order, ties marked, for areas under the curve with any weights of the groups that the cases are in. */
export class RankCurve {
  /** Group of the i-th case in order. */
  private readonly group: Int32Array;
  private readonly entered: Uint8Array;
  /** `tied[i]`: the i-th in order has the score of the one before. */
  private readonly tied: Uint8Array;

  /**
   * @param score   one a case, finite
   * @param entered 1 where the event came
   * @param group   number of the group of each case
   * Cost O(n log n), once.
   */
  constructor(score: Float64Array, entered: Uint8Array, group: Int32Array) {
    const order = Int32Array.from(score.keys()).sort((a, b) => score[a]! - score[b]! || a - b);
    this.group = order.map((at) => group[at]!);
    this.entered = Uint8Array.from(order, (at) => entered[at]!);
    this.tied = Uint8Array.from(order, (at, i) => (i > 0 && score[at] === score[order[i - 1]!] ? 1 : 0));
  }

  /**
   * Area under the curve: the chance that a case that came has a higher score than one that did not, ties half (Mann and Whitney).
   *
   * @param weight of each group; 1 for all gives the plain area
   * @returns      NaN where all came, or none did
   * Cost O(n). A reversed score gives 1 less this.
   *
   *   new RankCurve(Float64Array.of(1, 2, 2, 3), Uint8Array.of(0, 0, 1, 1), new Int32Array(4)).area(Float64Array.of(1))  // 0.875
   */
  area(weight: Float64Array): number {
    const { group, entered, tied } = this;
    let below = 0;
    let pairs = 0;
    let came = 0;
    let tiedCame = 0;
    let tiedStayed = 0;
    for (let i = 0; i < group.length; i++) {
      if (tied[i] === 0) {
        pairs += tiedCame * (below + tiedStayed / 2);
        below += tiedStayed;
        tiedCame = 0;
        tiedStayed = 0;
      }
      const of = weight[group[i]!]!;
      if (entered[i] === 1) {
        came += of;
        tiedCame += of;
      } else tiedStayed += of;
    }
    pairs += tiedCame * (below + tiedStayed / 2);
    below += tiedStayed;
    return pairs / (came * below);
  }
}
