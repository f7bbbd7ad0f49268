import { normalDistribution } from "../../diffusion/competition/normal-distribution.ts";

/**
 * Upper tail of the gamma law with shape a and rate 1: P(X > x), the regularised incomplete gamma function Q(a, x).
 *
 * By the series of P below a + 1, by the continued fraction of Q above (Lentz), right to about 1e-9; from a = 1e5 on by the cube-root normal law of Wilson and Hilferty, right to 1e-6.
 * Cost O(√a). Reference: Press et al., gammp and gammq; Stirling for ln Γ.
 *
 *   gammaTail(1, 2)  // 0.1353…: exp(-2)
 */
export function gammaTail(a: number, x: number): number {
  if (!(x > 0)) return 1;
  if (a > 1e5) return normalDistribution((1 - 1 / (9 * a) - Math.cbrt(x / a)) * 3 * Math.sqrt(a));
  const lead = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; n < 100_000 && term > sum * 1e-16; n++) {
      term *= x / (a + n);
      sum += term;
    }
    return Math.max(0, 1 - lead * sum);
  }
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < 100_000; i++) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / nonZero(an * d + b);
    c = nonZero(b + an / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return lead * h;
}

function nonZero(x: number): number {
  return Math.abs(x) < 1e-300 ? 1e-300 : x;
}

/** ln Γ(a) for a > 0: Stirling's series after moving up to 10. */
function logGamma(a: number): number {
  let [z, below] = [a, 0];
  while (z < 10) {
    below += Math.log(z);
    z += 1;
  }
  const q = 1 / (z * z);
  const series = (1 / 12 - q * (1 / 360 - q * (1 / 1260 - q * (1 / 1680 - q / 1188)))) / z;
  return (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + series - below;
}
