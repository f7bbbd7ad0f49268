import { momentsOf } from "../presence/moments.ts";
import { type Presence, presenceMarks } from "../presence/presence.ts";
import type { ComplexityConvention } from "../relatedness/complexity-convention.ts";
import type { Neighbourhood } from "../relatedness/neighbourhood.ts";
import { relatednessDensity } from "../relatedness/relatedness-density.ts";
import { type ComplexityScores, complexityScores } from "./complexity-scores.ts";

/** Indices of one matrix of presences in a named convention. NaN = no such index, and `scores` says why. */
export interface EconomicComplexity {
  readonly scores: ComplexityScores;
  /** One a location. */
  readonly eci: Float64Array;
  /** One an activity. */
  readonly pci: Float64Array;
  /** Locations x activities, a share in [0, 1] (unbounded with proximity by correlation); NaN for an activity without neighbours. */
  readonly density: Float64Array;
  /** Complexity outlook of each location. */
  readonly coi: Float64Array;
  /** Outlook gained by each location with each activity, locations x activities; computed when called. */
  gain(): Float64Array;
}

/**
 * Economic complexity: how much a location knows by what it holds (ECI), how much an activity asks by who holds it (PCI), how near it lies (density),
 * what its absent activities promise together (COI) and what each would open (COG).
 *
 *   (e, p) the scores of `complexityScores`;  density[c,p] = Σ_p' M_cp' φ_pp' / Σ_p' φ_pp'
 *   shared:    ECI = (e - mean e) / sd e,  PCI = (p - mean e) / sd e,  COI = z-score of o, o[c] = Σ_p density (1 - M) p,
 *              COG = (1 - M_cp) Σ_p' (1 - M_cp') φ_p'p p_p' / Σ_q φ_p'q / sd e
 *   separate:  ECI, PCI = z-scores of e and of p (n - 1);  COI = Σ_p density (1 - M) PCI;  COG with PCI for p, not divided
 *   all cells: COG = Σ_p' (1 - M_cp') φ_p'p PCI_p' / Σ_q φ_qp - density PCI
 *
 * Under `shared` a location's ECI is exactly the mean PCI of its basket.
 *
 * Means and deviations run over the identified set; outside it ECI, PCI, COI and COG are NaN, and NaN everywhere where nothing is identified. One empty row never spreads.
 *
 * @param neighbourhood of the same presences, with the diagonal of the convention
 * Cost that of the scores and of the neighbourhood's `near` (and `lacking` for COG).
 * Reference: Hausmann et al. 2014; py-ecomplexity 0.5, the Atlas's Stata code, R economiccomplexity 2.0, EconGeo 2.1, py-economic-complexity 0.3: see `complexityConventions`.
 */
export function economicComplexity(
  presence: Presence,
  neighbourhood: Neighbourhood,
  convention: ComplexityConvention,
  anchor?: Float64Array,
): EconomicComplexity {
  const { locations: C, activities: P } = presence;
  const scores = complexityScores(presence, convention.scores, anchor);
  const { set, locationScore, activityScore } = scores;
  const density = relatednessDensity(neighbourhood);
  const scaled = scaledScores(scores, convention.scaling);
  const [eci, pci, coi] = [new Float64Array(C).fill(Number.NaN), new Float64Array(P).fill(Number.NaN), new Float64Array(C).fill(Number.NaN)];
  const marks = presenceMarks(presence);
  if (scores.notIdentified === null) {
    place(scaled.eci, set.locations, eci);
    place(scaled.pci, set.activities, pci);
    const promise = convention.scaling === "separate" ? scaled.pci : activityScore;
    const outlook = Float64Array.from(set.locations, (c) => {
      let sum = 0;
      for (let i = 0; i < promise.length; i++) {
        const cell = c * P + set.activities[i]!;
        if (marks[cell] === 0 && !Number.isNaN(density[cell]!)) sum += density[cell]! * promise[i]!;
      }
      return sum;
    });
    const { mean, deviation } = momentsOf(outlook, 0);
    place(convention.scaling === "separate" ? outlook : outlook.map((o) => ((o - mean) / deviation) * scaled.factor), set.locations, coi);
  }
  const gain = (): Float64Array => {
    const result = new Float64Array(C * P).fill(Number.NaN);
    if (scores.notIdentified !== null) return result;
    const { total } = neighbourhood;
    const weight = new Float64Array(P);
    const all = convention.gain === "all";
    const worth = convention.scaling === "separate" ? scaled.pci : activityScore;
    set.activities.forEach((p, i) => {
      weight[p] = all ? worth[i]! : total[p]! > 0 ? worth[i]! / total[p]! : 0;
    });
    const factor = convention.scaling === "separate" ? 1 : scaled.factor / momentsOf(locationScore, 0).deviation;
    const lacking = neighbourhood.lacking(weight);
    for (const c of set.locations)
      for (const p of set.activities) {
        const cell = c * P + p;
        if (all) result[cell] = lacking[cell]! / total[p]! - density[cell]! * weight[p]!;
        else result[cell] = marks[cell] === 1 ? 0 : lacking[cell]! * factor;
      }
    return result;
  };
  return { scores, eci, pci, density, coi, gain };
}

interface ScaledScores {
  readonly eci: Float64Array;
  readonly pci: Float64Array;
  /** √((n - 1) / n) under `shared-sample`, else 1. */
  readonly factor: number;
}

function scaledScores({ locationScore: e, activityScore: p }: ComplexityScores, scaling: ComplexityConvention["scaling"]): ScaledScores {
  if (scaling === "separate") {
    const [ofE, ofP] = [momentsOf(e, 1), momentsOf(p, 1)];
    return { eci: e.map((x) => (x - ofE.mean) / ofE.deviation), pci: p.map((x) => (x - ofP.mean) / ofP.deviation), factor: 1 };
  }
  const n = e.length * p.length;
  const factor = scaling === "shared-sample" ? Math.sqrt((n - 1) / n) : 1;
  const { mean, deviation } = momentsOf(e, 0);
  const standard = (x: number) => ((x - mean) / deviation) * factor;
  return { eci: e.map(standard), pci: p.map(standard), factor };
}

function place(values: Float64Array, at: Int32Array, into: Float64Array): void {
  at.forEach((index, i) => {
    into[index] = values[i]!;
  });
}
