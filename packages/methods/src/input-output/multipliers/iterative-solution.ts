/** x of (I - M) x = b with what is known of its error. */
export interface IterativeSolution {
  readonly x: Float64Array;
  /** |b - (I - M) x| / |b| in the Euclidean norm, computed anew at the end. */
  readonly residual: number;
  readonly steps: number;
  readonly converged: boolean;
}

/** Relative residual at which the search ends, what counts as reached when it is computed anew, and the most steps. */
const [target, enough, mostSteps] = [1e-14, 1e-12, 200];

/**
 * Solves (I - M) x = b without a factorisation: BiCGSTAB (van der Vorst 1992), begun at b.
 *
 * @param apply writes M x into its second argument
 * Every step costs two products with M; a world table takes about a dozen. `converged` is false after 200 steps or where the search breaks down: then solve directly.
 */
export function iterativeSolution(apply: (x: Float64Array, product: Float64Array) => void, b: Float64Array): IterativeSolution {
  const n = b.length;
  const vector = (): Float64Array => new Float64Array(n);
  const operate = (x: Float64Array, y: Float64Array): void => {
    apply(x, y);
    for (let i = 0; i < n; i++) y[i] = x[i]! - y[i]!;
  };
  const [x, v, t] = [b.slice(), vector(), vector()];
  const scale = Math.sqrt(dot(b, b)) || 1;
  const r = residualOf(operate, x, b, vector());
  const shadow = r.slice();
  const p = vector();
  let [rho, alpha, omega, steps] = [1, 1, 1, 0];
  while (Math.sqrt(dot(r, r)) > target * scale && steps < mostSteps) {
    steps++;
    const next = dot(shadow, r);
    const beta = (next / rho) * (alpha / omega);
    rho = next;
    for (let i = 0; i < n; i++) p[i] = r[i]! + beta * (p[i]! - omega * v[i]!);
    operate(p, v);
    alpha = rho / dot(shadow, v);
    for (let i = 0; i < n; i++) r[i] = r[i]! - alpha * v[i]!;
    operate(r, t);
    omega = dot(t, r) / (dot(t, t) || 1);
    for (let i = 0; i < n; i++) {
      x[i] = x[i]! + alpha * p[i]! + omega * r[i]!;
      r[i] = r[i]! - omega * t[i]!;
    }
    if (!Number.isFinite(rho) || !Number.isFinite(alpha) || rho === 0 || omega === 0) break;
  }
  const last = residualOf(operate, x, b, r);
  const residual = Math.sqrt(dot(last, last)) / scale;
  return { x, residual, steps, converged: residual <= enough };
}

function residualOf(operate: (x: Float64Array, y: Float64Array) => void, x: Float64Array, b: Float64Array, into: Float64Array): Float64Array {
  operate(x, into);
  for (let i = 0; i < b.length; i++) into[i] = b[i]! - into[i]!;
  return into;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
