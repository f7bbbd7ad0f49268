/** Scores in rising order, ties marked, for areas under the curve with any weights. */
export class RankCurve {
  private readonly order: Int32Array;
  private readonly entered: Uint8Array;
  /** `tied[i]`: the i-th in order has the score of the one before. */
  private readonly tied: Uint8Array;

  /**
   * @param score   one a case, finite
   * @param entered 1 where the event came
   * Cost O(n log n), once.
   */
  constructor(score: Float64Array, entered: Uint8Array) {
    this.order = Int32Array.from(score.keys()).sort((a, b) => score[a]! - score[b]! || a - b);
    this.entered = entered;
    this.tied = Uint8Array.from(this.order, (at, i) => (i > 0 && score[at] === score[this.order[i - 1]!] ? 1 : 0));
  }

  /**
   * Area under the curve: the chance that a case that came has a higher score than one that did not, ties half (Mann and Whitney).
   *
   * @param weightOf of case i; 1 for the plain area
   * @returns        NaN where all came, or none did
   * Cost O(n). A reversed score gives 1 less this.
   *
   *   new RankCurve(Float64Array.of(1, 2, 2, 3), Uint8Array.of(0, 0, 1, 1)).area(() => 1)  // 0.875
   */
  area(weightOf: (at: number) => number): number {
    let [below, pairs, came, tiedCame, tiedStayed] = [0, 0, 0, 0, 0];
    for (let i = 0; i < this.order.length; i++) {
      const at = this.order[i]!;
      if (this.tied[i] === 0) {
        pairs += tiedCame * (below + tiedStayed / 2);
        below += tiedStayed;
        [tiedCame, tiedStayed] = [0, 0];
      }
      if (this.entered[at] === 1) {
        came += weightOf(at);
        tiedCame += weightOf(at);
      } else tiedStayed += weightOf(at);
    }
    pairs += tiedCame * (below + tiedStayed / 2);
    below += tiedStayed;
    return pairs / (came * below);
  }
}
