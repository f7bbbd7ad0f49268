/** Whole numbers kept exactly: doubles where each is within ±2^53, else big integers. */
export type ExactUnits = Float64Array | readonly bigint[];

export function unitAt(units: ExactUnits, at: number): bigint {
  const unit = units[at] as number | bigint;
  return typeof unit === "bigint" ? unit : BigInt(unit);
}

export function isZeroAt(units: ExactUnits, at: number): boolean {
  const unit = units[at];
  return unit === 0 || unit === 0n;
}

/** As doubles where all of them fit. */
export function packedUnits(units: readonly bigint[]): ExactUnits {
  const fits = units.every((unit) => unit <= Number.MAX_SAFE_INTEGER && unit >= Number.MIN_SAFE_INTEGER);
  return fits ? Float64Array.from(units, Number) : units;
}

export function pickedUnits(units: ExactUnits, places: ArrayLike<number>): ExactUnits {
  if (units instanceof Float64Array) return Float64Array.from(places, (place) => units[place]!);
  return Array.from(places, (place) => units[place] as bigint);
}

/** So many ones. */
export function countingUnits(length: number): ExactUnits {
  return new Float64Array(length).fill(1);
}

/** Places that hold something other than 0. */
export function nonZeroPlaces(units: ExactUnits): Int32Array {
  const places: number[] = [];
  for (let at = 0; at < units.length; at++) if (!isZeroAt(units, at)) places.push(at);
  return Int32Array.from(places);
}

/**
 * The exact sum of the units at the places that are kept.
 *
 * @param place where in `kept` a unit stands; default its own place
 * @param kept  1 where it counts; default all
 */
export function sumUnits(units: ExactUnits, kept?: Uint8Array, place?: Int32Array): bigint {
  let small = 0;
  let large = 0n;
  for (let at = 0; at < units.length; at++) {
    if (kept !== undefined && kept[place === undefined ? at : place[at]!] !== 1) continue;
    const unit = units[at] as number | bigint;
    if (typeof unit === "bigint") {
      large += unit;
      continue;
    }
    const sum = small + unit;
    if (sum <= Number.MAX_SAFE_INTEGER && sum >= Number.MIN_SAFE_INTEGER) small = sum;
    else {
      large += BigInt(small);
      small = unit;
    }
  }
  return large + BigInt(small);
}
