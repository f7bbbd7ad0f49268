import { diversity, type Presence, transposedPresence } from "../presence/presence.ts";
import { pairSums } from "../presence/presence-sums.ts";
import { rowSums } from "../presence/row-sums.ts";
import { type Eigenpair, lanczos } from "../spectra/lanczos.ts";
import { symmetricSpectrum } from "../spectra/symmetric-spectrum.ts";

/** Up to this size N is formed; above it only products with it are. */
const denseUpTo = 320;
/** Up to this size the whole spectrum of N is computed; above it only the leading pairs. */
const spectrumUpTo = 64;

/** GENEPY of both sides; NaN for what is empty, and for a whole side where its second eigenvector is not unique. */
export interface Genepy {
  readonly locations: Float64Array;
  readonly activities: Float64Array;
}

/**
 * GENEPY: complexity from two eigenvectors at once, so that it agrees with fitness in the first and with ECI in the second.
 *
 *   k'_p = Σ_c M_cp / k_c,  W_cp = M_cp / (k_c k'_p),  N = W Wᵀ with zero diagonal (Wᵀ W for activities)
 *   G_i = (Σ_j λ_j x_ij²)² + 2 Σ_j λ_j² x_ij²  over the two pairs of largest |λ|, x of length 1
 *
 * Cost O(presences · 60 + n²) a side above 320, Σ of its holders' pairs + 60 n² up to it; no activities x activities matrix.
 * Reference: Sciarra, Chiarotti, Ridolfi and Laio 2020.
 */
export function genepy(presence: Presence): Genepy {
  const turned = transposedPresence(presence);
  const k = diversity(presence);
  const corrected = Float64Array.from({ length: turned.locations }, (_, p) => {
    let sum = 0;
    for (let i = turned.start[p]!; i < turned.start[p + 1]!; i++) sum += 1 / k[turned.held[i]!]!;
    return sum;
  });
  const locationFactor = Float64Array.from(k, (n) => 1 / n);
  const activityFactor = corrected.map((sum) => 1 / sum);
  return { locations: ofSide(presence, locationFactor, turned, activityFactor), activities: ofSide(turned, activityFactor, presence, locationFactor) };
}

/** W has `own[i] · other[j]` where i holds j; `across` is the same the other way round. */
function ofSide(side: Presence, own: Float64Array, across: Presence, other: Float64Array): Float64Array {
  const kept = Int32Array.from({ length: side.locations }, (_, i) => i).filter((i) => side.start[i + 1]! > side.start[i]!);
  const result = new Float64Array(side.locations).fill(Number.NaN);
  if (kept.length === 0) return result;
  const pairs = kept.length <= denseUpTo ? densePairs(side, own, across, other, kept) : sparsePairs(side, own, across, other, kept);
  if (pairs === null) return result;
  kept.forEach((i, place) => {
    let [sum, squares] = [0, 0];
    for (const { value, vector } of pairs) {
      const square = vector[place]! * vector[place]!;
      sum += value * square;
      squares += value * value * square;
    }
    result[i] = sum * sum + 2 * squares;
  });
  return result;
}

/** Whether a second pair stands for itself: a third of the same size would share its plane. */
function unique(values: readonly number[]): boolean {
  const [first = 0, second = 0, third = 0] = values.map(Math.abs);
  const tie = 1e-9 * first;
  return second <= tie || (second - third > tie && (first - second > tie || values[0]! * values[1]! > 0 || first === 0));
}

/** N is formed: pairs of holders activity by activity, then its leading pairs, by its spectrum where it is small. */
function densePairs(side: Presence, own: Float64Array, across: Presence, other: Float64Array, kept: Int32Array): Eigenpair[] | null {
  const n = kept.length;
  const number = new Int32Array(side.locations);
  kept.forEach((i, place) => {
    number[i] = place;
  });
  const holders = { ...across, activities: n, held: across.held.map((i) => number[i]!) };
  const matrix = pairSums(
    holders,
    other.map((factor) => factor * factor),
  );
  for (let i = 0; i < n; i++) matrix[i * n + i] = 0;
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) matrix[i * n + j] = matrix[i * n + j]! * own[kept[i]!]! * own[kept[j]!]!;
  if (n > spectrumUpTo) return leadingPairs(lowerProduct(matrix, n), n);
  const spectrum = symmetricSpectrum(matrix, n);
  const order = Array.from(spectrum.values.keys()).sort((a, b) => Math.abs(spectrum.values[b]!) - Math.abs(spectrum.values[a]!) || a - b);
  if (!unique(order.slice(0, 3).map((place) => spectrum.values[place]!))) return null;
  return order.slice(0, 2).map((place) => ({ value: spectrum.values[place]!, vector: spectrum.vector(place) }));
}

/** Products with a symmetric matrix without diagonal, of which the lower triangle is stored. */
function lowerProduct(matrix: Float64Array, n: number): (x: Float64Array, into: Float64Array) => void {
  return (x, into) => {
    into.fill(0);
    for (let i = 0; i < n; i++) {
      const [row, own] = [i * n, x[i]!];
      let sum = 0;
      for (let j = 0; j < i; j++) {
        const value = matrix[row + j]!;
        sum += value * x[j]!;
        into[j] = into[j]! + value * own;
      }
      into[i] = into[i]! + sum;
    }
  };
}

function sparsePairs(side: Presence, own: Float64Array, across: Presence, other: Float64Array, kept: Int32Array): Eigenpair[] | null {
  const square = Float64Array.from(kept, (i) => {
    let sum = 0;
    for (let e = side.start[i]!; e < side.start[i + 1]!; e++) sum += (own[i]! * other[side.held[e]!]!) ** 2;
    return sum;
  });
  const through = new Float64Array(across.locations);
  const [weighted, sums] = [new Float64Array(side.locations), new Float64Array(side.locations)];
  const product = (x: Float64Array, into: Float64Array): void => {
    for (let place = 0; place < kept.length; place++) weighted[kept[place]!] = x[place]! * own[kept[place]!]!;
    rowSums(across, weighted, through);
    for (let j = 0; j < across.locations; j++) through[j] = through[j]! * other[j]! * other[j]!;
    rowSums(side, through, sums);
    for (let place = 0; place < kept.length; place++) {
      const i = kept[place]!;
      into[place] = sums[i]! * own[i]! - square[place]! * x[place]!;
    }
  };
  return leadingPairs(product, kept.length);
}

/** The two pairs of largest |value|; null where a third ties with the second. */
function leadingPairs(product: (x: Float64Array, into: Float64Array) => void, n: number): Eigenpair[] | null {
  const pairs = lanczos(product, n, { count: 2 });
  const second = Math.abs(pairs[1]?.value ?? 0);
  // Of the third it is enough to know that it is smaller.
  const rest = lanczos(product, n, {
    count: 1,
    against: pairs.map(({ vector }) => vector),
    enough: (value, residual) => Math.abs(value) + 10 * residual < second || residual < 1e-13 * second,
  });
  return unique([...pairs, ...rest].map(({ value }) => value)) ? pairs : null;
}
