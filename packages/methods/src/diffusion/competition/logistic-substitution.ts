/** A share that follows a logistic curve: logit = slope (t - t50). */
export interface LogisticPath {
  readonly slope: number;
  /** ln 81 / slope: years from 10 to 90 %, negative for a falling share. */
  readonly dt10to90: number;
  readonly t50: number;
}

/** A technology in a substitution of several. */
export interface SubstitutionPhase {
  readonly path: LogisticPath | null;
  /** Grows or falls along its own path; `saturating` takes what the others leave. */
  readonly phase: "growing" | "saturating" | "falling" | "absent";
}

const ln81 = Math.log(81);

/** Logistic path through shares (percent) by least squares of the logit; null where fewer than two are strictly between 0 and 100, or all at one time. Years are centred first. */
export function logisticPath(years: ArrayLike<number>, shares: ArrayLike<number>): LogisticPath | null {
  const used = Array.from(shares, (share, i) => ({ t: years[i]!, share })).filter(({ share }) => share > 0 && share < 100);
  if (used.length < 2) return null;
  const middle = used.reduce((sum, { t }) => sum + t, 0) / used.length;
  const logits = used.map(({ share }) => Math.log(share / (100 - share)));
  const mean = logits.reduce((sum, each) => sum + each, 0) / used.length;
  const below = used.reduce((sum, { t }) => sum + (t - middle) ** 2, 0);
  const slope = used.reduce((sum, { t }, i) => sum + (t - middle) * (logits[i]! - mean), 0) / below;
  return Number.isFinite(slope) && slope !== 0 ? { slope, dt10to90: ln81 / slope, t50: middle - mean / slope } : null;
}

/** Share in percent of a logistic path. */
export function logisticShare({ slope, t50 }: LogisticPath, year: number): number {
  return 100 / (1 + Math.exp(-Math.min(700, Math.max(-700, slope * (year - t50)))));
}

/** What the paths leave for the one that saturates, percent; it may fall below 0 where the paths overlap. */
export function saturatingShare(others: readonly LogisticPath[], year: number): number {
  return others.reduce((left, path) => left - logisticShare(path, year), 100);
}

/**
 * When the technology that saturates begins to fall along a logistic path of its own, and that path.
 *
 *   y = ln(f / (1 - f))        first t with y' < 0 and y' y''' - y''² > 0
 *
 * Searched in steps of 0.01 year over `years` from `from` on, derivatives in closed form; the published criterion needs a third derivative and often never holds.
 *
 * @returns null where it does not hold
 * Reference: Nakicenovic 1979.
 */
export function saturationEnd(others: readonly LogisticPath[], from: number, years: number): { readonly year: number; readonly path: LogisticPath } | null {
  for (let step = 1; step < years * 100; step++) {
    const year = from + step / 100;
    const y = logitDerivatives(others, year);
    if (y === null) return null;
    if (y[1] < 0 && y[1] * y[3] - y[2] * y[2] > 0) return { year, path: { slope: y[1], dt10to90: ln81 / y[1], t50: year - y[0] / y[1] } };
  }
  return null;
}

/** Logit of what is left and its first three derivatives; null where nothing is left. */
function logitDerivatives(others: readonly LogisticPath[], year: number): readonly [number, number, number, number] | null {
  let [f, f1, f2, f3] = [1, 0, 0, 0];
  for (const path of others) {
    const [g, b] = [logisticShare(path, year) / 100, path.slope];
    const g1 = b * g * (1 - g);
    const g2 = b * g1 * (1 - 2 * g);
    const g3 = b * (g2 * (1 - 2 * g) - 2 * g1 * g1);
    [f, f1, f2, f3] = [f - g, f1 - g1, f2 - g2, f3 - g3];
  }
  if (!(f > 0 && f < 1)) return null;
  const w = f * (1 - f);
  const [w1, w2] = [f1 * (1 - 2 * f), f2 * (1 - 2 * f) - 2 * f1 * f1];
  const y1 = f1 / w;
  const y2 = (f2 - y1 * w1) / w;
  const y3 = (f3 - 2 * y2 * w1 - y1 * w2) / w;
  return [Math.log(f / (1 - f)), y1, y2, y3];
}

/**
 * Marchetti-Nakicenovic: all technologies but one follow logistic paths, and the one that saturates takes the rest. Phases and order are found:
 * order of entry is by the first share above 1 %, then by the year of the peak; a technology falls once its peak has passed and its logit has fallen at a constant slope for three points
 * (within twice the standard error of their common slope, or in steps that differ by less than a half), or once it holds less than half of its peak; the oldest that does not fall saturates, all younger ones grow. A growing path is fitted from 1 % to the last point, a falling one from the peak on.
 *
 * @param shares  technologies x years, percent, row-major; sets that sum to 100
 * Cost O(technologies · years). Reference: Marchetti & Nakicenovic 1979. The published rule for the end of saturation is `saturationEnd`.
 */
export function logisticSubstitution(
  years: Float64Array,
  shares: Float64Array,
): { readonly phases: readonly SubstitutionPhase[]; readonly fitted: Float64Array } {
  const n = years.length;
  const rows = Array.from({ length: shares.length / n }, (_, which) => shares.subarray(which * n, (which + 1) * n));
  const order = rows
    .map((row, which) => ({ which, entry: row.findIndex((share) => share > 1), peak: row.indexOf(row.reduce((a, b) => Math.max(a, b), 0)) }))
    .filter(({ entry }) => entry >= 0)
    .sort((a, b) => a.entry - b.entry || a.peak - b.peak);
  const saturating = order.find(({ which, peak }) => !isFalling(years, rows[which]!, peak)) ?? order.at(-1);
  const phases = rows.map((row, which): SubstitutionPhase => {
    const place = order.find((each) => each.which === which);
    if (place === undefined) return { path: null, phase: "absent" };
    if (place === saturating) return { path: null, phase: "saturating" };
    const isFaller = order.indexOf(place) < order.indexOf(saturating!);
    const from = isFaller ? place.peak : place.entry;
    return { path: logisticPath(years.subarray(from), row.subarray(from)), phase: isFaller ? "falling" : "growing" };
  });
  const paths = phases.flatMap(({ path }) => (path === null ? [] : [path]));
  const fitted = Float64Array.from(shares, (_, cell) => {
    const { path, phase } = phases[Math.floor(cell / n)]!;
    const year = years[cell % n]!;
    return path !== null ? logisticShare(path, year) : phase === "saturating" ? Math.min(100, Math.max(0, saturatingShare(paths, year))) : 0;
  });
  return { phases, fitted };
}

function isFalling(years: Float64Array, row: Float64Array, peak: number): boolean {
  const after = Array.from(row, (_, i) => i).filter((i) => i >= peak && row[i]! > 0 && row[i]! < 100);
  if (row.at(-1)! < row[peak]! / 2) return true;
  const last = after.slice(-4);
  if (last.length < 4) return false;
  const steps = last.slice(1).map((i, k) => (logit(row[i]!) - logit(row[last[k]!]!)) / (years[i]! - years[last[k]!]!));
  const mean = steps.reduce((sum, each) => sum + each, 0) / steps.length;
  const error = Math.sqrt(steps.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (steps.length - 1) / steps.length);
  return mean < 0 && steps.every((each) => each < 0 && Math.abs(each - mean) <= Math.max(2 * error, -mean / 2));
}

function logit(share: number): number {
  return Math.log(share / (100 - share));
}
