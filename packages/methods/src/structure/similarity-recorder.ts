import { slopeWeights } from "../statistics/slope-weights.ts";
import { MeanPairSimilarity } from "./mean-pair-similarity.ts";
import { shares } from "./shares.ts";

/** Similarity of locations in each of many panels: one observed panel or the draws of a null. */
export interface SimilaritySeries {
  /** Mean Krugman distance over pairs, panels x times. */
  readonly krugman: Float64Array;
  /** Mean cosine over pairs, panels x times. */
  readonly cosine: Float64Array;
  /** Yearly OLS slope of `krugman`, one a panel; NaN with one time. */
  readonly krugmanSlopes: Float64Array;
  readonly cosineSlopes: Float64Array;
  /** Each location's mean Krugman distance to the others, panels x times x locations; empty where locations are not kept. */
  readonly locationDistances: Float64Array;
  /** Their slopes, panels x locations; empty likewise. */
  readonly locationSlopes: Float64Array;
}

/** Takes counts, one panel and time after another, and keeps the statistics; every array is made once. */
export class SimilarityRecorder {
  readonly series: SimilaritySeries;
  private readonly weights: Float64Array;
  private readonly mix: Float64Array;
  private readonly pair: MeanPairSimilarity;
  private readonly locations: number;
  private readonly activities: number;

  private readonly keepsLocations: boolean;

  constructor(panels: number, x: ArrayLike<number>, locations: number, activities: number, keepsLocations = true) {
    this.keepsLocations = keepsLocations;
    this.locations = locations;
    this.activities = activities;
    this.weights = slopeWeights(x);
    this.mix = new Float64Array(locations * activities);
    this.pair = new MeanPairSimilarity(locations, activities);
    this.series = {
      krugman: new Float64Array(panels * x.length),
      cosine: new Float64Array(panels * x.length),
      krugmanSlopes: new Float64Array(panels),
      cosineSlopes: new Float64Array(panels),
      locationDistances: new Float64Array(keepsLocations ? panels * x.length * locations : 0),
      locationSlopes: new Float64Array(keepsLocations ? panels * locations : 0),
    };
  }

  /** Records time `t` of one panel. @param counts locations x activities, every location with a positive total */
  record(panel: number, t: number, counts: Float64Array): void {
    const { series, weights, pair, locations } = this;
    shares(counts, locations, this.activities, this.mix);
    pair.of(this.mix);
    const weight = weights[t]!;
    series.krugman[panel * weights.length + t] = pair.krugman;
    series.cosine[panel * weights.length + t] = pair.cosine;
    series.krugmanSlopes[panel] = series.krugmanSlopes[panel]! + weight * pair.krugman;
    series.cosineSlopes[panel] = series.cosineSlopes[panel]! + weight * pair.cosine;
    if (!this.keepsLocations) return;
    series.locationDistances.set(pair.toOthers, (panel * weights.length + t) * locations);
    const row = panel * locations;
    for (let c = 0; c < locations; c++) series.locationSlopes[row + c] = series.locationSlopes[row + c]! + weight * pair.toOthers[c]!;
  }
}
