import { type Subjects, sweepTimes } from "./subjects.ts";

/** How large a share has ended by an event of one kind, the others competing with it. */
export interface CumulativeIncidence {
  /** Times of events of this kind. */
  readonly time: Float64Array;
  readonly incidence: Float64Array;
  readonly se: Float64Array;
}

/**
 * Aalen-Johansen estimate of one kind among competing ends: I(t) = Σ S(u−) d_k/n over event times u ≤ t, S of all kinds together.
 *
 * Variance by the delta method: Σ (I(t) − I(u))² d/(n(n−d)) + Σ S(u−)² d_k(n−d_k)/n³ − 2 Σ (I(t) − I(u)) S(u−) d_k/n² over event times u ≤ t.
 *
 * @param order  of `orderByTime`, or the part of it that is a group's
 * Cost O(n + times), since the sums open into running ones. References: Aalen & Johansen 1978; Marubini & Valsecchi 1995, section 10.2. lifelines' `AalenJohansenFitter` agrees where no
 * times are tied (it moves tied ones apart by chance).
 */
export function cumulativeIncidence(subjects: Subjects, order: Uint32Array, kind: number): CumulativeIncidence {
  const { time, event, entry } = subjects;
  // Two groups of events, those of the kind and the others: a subject belongs to the one by which it ends.
  const byKind = { time, event, entry, group: event.map((what) => (what === kind ? 1 : 0)) };
  const rows: { time: number[]; incidence: number[]; se: number[] } = { time: [], incidence: [], se: [] };
  let [survival, incidence] = [1, 0];
  // Σ a, Σ a I, Σ a I² with a = d/(n(n−d)); Σ b with b = S² d_k(n−d_k)/n³; Σ c, Σ c I with c = S d_k/n².
  let [a0, a1, a2, b, c0, c1] = [0, 0, 0, 0, 0, 0];
  sweepTimes(byKind, order, 2, (at, atRisk, events) => {
    const [n, d, dk] = [atRisk[0]! + atRisk[1]!, events[0]! + events[1]!, events[1]!];
    if (d === 0) return;
    incidence += (survival * dk) / n;
    const a = d < n ? d / (n * (n - d)) : 0;
    const c = (survival * dk) / (n * n);
    a0 += a;
    a1 += a * incidence;
    a2 += a * incidence * incidence;
    b += (survival * survival * dk * (n - dk)) / (n * n * n);
    c0 += c;
    c1 += c * incidence;
    survival *= (n - d) / n;
    if (dk === 0) return;
    const variance = incidence * incidence * a0 - 2 * incidence * a1 + a2 + b - 2 * (incidence * c0 - c1);
    rows.time.push(at);
    rows.incidence.push(incidence);
    rows.se.push(Math.sqrt(Math.max(0, variance)));
  });
  return { time: Float64Array.from(rows.time), incidence: Float64Array.from(rows.incidence), se: Float64Array.from(rows.se) };
}
