import type { Presence } from "../presence/presence.ts";

/** 2^-k for k = 0 … 1100; what lies further below the largest term of a sum cannot change it. */
const powers = Float64Array.from({ length: 1101 }, (_, k) => 2 ** -k);
const lowest = -(2 ** 30);

/** Positive numbers of any size, each `fraction · 2^power`; a power of `lowest` stands for an empty row. */
export class ScaledVector {
  private readonly fraction: Float64Array;
  private readonly power: Int32Array;

  private constructor(fraction: Float64Array, power: Int32Array) {
    this.fraction = fraction;
    this.power = power;
  }

  /** 1 for every row that holds something. */
  static ones({ locations, start }: Presence): ScaledVector {
    return new ScaledVector(
      new Float64Array(locations).fill(1),
      Int32Array.from({ length: locations }, (_, row) => (start[row + 1]! > start[row]! ? 0 : lowest)),
    );
  }

  /** These numbers in place of its own, where it is not empty. */
  with(numbers: Float64Array): ScaledVector {
    const { power } = this;
    return new ScaledVector(
      numbers.map((x, i) => (power[i] === lowest ? 1 : x)),
      power.slice(),
    ).normalised();
  }

  /** Σ of the numbers that each row of `rows` holds. */
  sums({ locations, start, held }: Presence): ScaledVector {
    const { fraction, power } = this;
    const [sums, scale] = [new Float64Array(locations), new Int32Array(locations)];
    for (let row = 0; row < locations; row++) {
      let top = lowest;
      for (let i = start[row]!; i < start[row + 1]!; i++) if (power[held[i]!]! > top) top = power[held[i]!]!;
      let sum = 0;
      for (let i = start[row]!; i < start[row + 1]!; i++) {
        const below = top - power[held[i]!]!;
        if (below <= 1100) sum += fraction[held[i]!]! * powers[below]!;
      }
      sums[row] = sum;
      scale[row] = top;
    }
    return new ScaledVector(sums, scale).normalised();
  }

  inverse(): ScaledVector {
    const { fraction, power } = this;
    return new ScaledVector(
      fraction.map((x) => 1 / x),
      power.map((k) => (k === lowest ? lowest : -k)),
    ).normalised();
  }

  /** Divided by the mean over the rows that are not empty. */
  overMean(): ScaledVector {
    const { fraction, power } = this;
    let top = lowest;
    let count = 0;
    for (const k of power) {
      if (k > top) top = k;
      if (k !== lowest) count += 1;
    }
    let sum = 0;
    for (let i = 0; i < power.length; i++) if (top - power[i]! <= 1100) sum += fraction[i]! * powers[top - power[i]!]!;
    const mean = sum / count;
    return new ScaledVector(
      fraction.map((x) => x / mean),
      power.map((k) => (k === lowest ? lowest : k - top)),
    ).normalised();
  }

  /** Largest |this - before| / this; never NaN. */
  largestChange(before: ScaledVector): number {
    let change = 0;
    for (let i = 0; i < this.power.length; i++) {
      if (this.power[i] === lowest) continue;
      const shift = before.power[i]! - this.power[i]!;
      const ratio = (before.fraction[i]! / this.fraction[i]!) * (shift < -1100 ? 0 : shift > 1000 ? 2 ** 1000 : 2 ** shift);
      change = Math.max(change, Math.abs(1 - ratio));
    }
    return change;
  }

  /** As doubles: 0 where too small for one, NaN for an empty row. */
  numbers(): Float64Array {
    return this.fraction.map((x, i) => (this.power[i] === lowest ? Number.NaN : this.power[i]! < -1100 ? 0 : x * 2 ** this.power[i]!));
  }

  /** Brings the fractions back to about 1; only a few powers of two are ever moved at once. */
  private normalised(): ScaledVector {
    const { fraction, power } = this;
    for (let i = 0; i < power.length; i++) {
      if (power[i] === lowest || (fraction[i]! >= 0.5 && fraction[i]! < 2)) continue;
      const k = Math.floor(Math.log2(fraction[i]!));
      fraction[i] = fraction[i]! * 2 ** -k;
      power[i] = power[i]! + k;
    }
    return this;
  }
}
