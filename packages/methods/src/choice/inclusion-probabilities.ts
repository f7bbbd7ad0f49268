import { ShapeError } from "../shape-error/shape-error.ts";

/**
 * With which probability each thing is among `size` that are drawn together, where every set of that size is as likely as the product of its odds (conditional Bernoulli sampling, Chen, Dempster & Liu 1994):
 * πⱼ = oddsⱼ · e(size − 1, without j) / e(size), e = elementary symmetric polynomial. The probabilities sum to `size`.
 *
 * @param odds  one a thing, positive
 * @throws ShapeError where the size is no whole number from 0 to the number of things
 */
export function inclusionProbabilities(odds: ArrayLike<number>, size: number): Float64Array {
  const things = odds.length;
  if (!Number.isInteger(size) || size < 0 || size > things) throw new ShapeError("inclusionProbabilities", `a whole size from 0 to ${things}`, `${size}`);
  if (size === 0) return new Float64Array(things);
  if (size === things) return new Float64Array(things).fill(1);
  const largest = Array.from(odds).reduce((a, b) => Math.max(a, b), 0);
  const scaled = Float64Array.from(odds, (each) => each / largest);
  const chances = new Float64Array(things);
  const without = new Float64Array(size + 1);
  for (let thing = 0; thing < things; thing++) {
    // Built anew without the thing: dividing it out of the whole loses digits where odds differ much.
    without.fill(0);
    without[0] = 1;
    for (let other = 0; other < things; other++) {
      if (other === thing) continue;
      const weight = scaled[other]!;
      for (let degree = size; degree >= 1; degree--) without[degree] = without[degree]! + weight * without[degree - 1]!;
    }
    const inside = scaled[thing]! * without[size - 1]!;
    chances[thing] = inside / (inside + without[size]!);
  }
  return chances;
}
