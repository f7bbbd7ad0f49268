/** An exact decimal number: units / 10^decimals. */
export interface Decimal {
  readonly units: bigint;
  readonly decimals: number;
}

const powers: readonly bigint[] = Array.from({ length: 64 }, (_, power) => 10n ** BigInt(power));

export function powerOfTen(power: number): bigint {
  return powers[power] ?? 10n ** BigInt(power);
}

/**
 * The decimal that a text writes, null for anything else.
 *
 *   decimalOfText("-1.50e1")  // { units: -150n, decimals: 1 }
 */
export function decimalOfText(text: string): Decimal | null {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text);
  if (match === null) return null;
  const [, sign, whole = "", fraction = "", exponent = "0"] = match;
  if (whole === "" && fraction === "") return null;
  const size = BigInt(whole + fraction);
  const units = sign === "-" ? -size : size;
  const decimals = fraction.length - Number(exponent);
  return decimals >= 0 ? { units, decimals } : { units: units * powerOfTen(-decimals), decimals: 0 };
}

/** The shortest decimal that reads as this double, which is what a person wrote where it has up to 15 digits. */
export function decimalOfNumber(value: number): Decimal {
  const decimal = decimalOfText(String(value));
  if (decimal === null) throw new RangeError(`decimalOfNumber: expected a finite number, got ${value}`);
  return decimal;
}

/** The units of a decimal at another number of decimals, which must not be smaller than needed. */
export function unitsAt({ units, decimals }: Decimal, at: number): bigint {
  if (at >= decimals) return units * powerOfTen(at - decimals);
  const divisor = powerOfTen(decimals - at);
  if (units % divisor !== 0n) throw new RangeError(`unitsAt: ${units} at ${decimals} decimals does not fit in ${at}`);
  return units / divisor;
}

/** The nearest double of units / 10^decimals. */
export function numberOf({ units, decimals }: Decimal): number {
  return Number(decimalText({ units, decimals }));
}

/**
 * The decimal as text, without trailing zeros.
 *
 *   decimalText({ units: -150n, decimals: 2 })  // "-1.5"
 */
export function decimalText({ units, decimals }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, "");
  return `${units < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
