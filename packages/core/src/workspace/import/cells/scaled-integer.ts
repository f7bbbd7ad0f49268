/** Decimals of a plain number text: `decimalPlaces("12.50")  // 2`; those of an exponent count. */
export function decimalPlaces(number: string): number {
  const [mantissa = "", exponent = "0"] = number.toLowerCase().split("e");
  const point = mantissa.indexOf(".");
  return Math.min(40, Math.max(0, (point < 0 ? 0 : mantissa.length - point - 1) - Number(exponent)));
}

/** The number times 10^places, exactly; digits beyond are cut. `scaledInteger("12.5", 2)  // 1250n` */
export function scaledInteger(number: string, places: number): bigint {
  const [mantissa = "", exponent = "0"] = number.toLowerCase().split("e");
  const negative = mantissa.startsWith("-");
  const [whole = "", fraction = ""] = mantissa.replace(/^[+-]/, "").split(".");
  const shift = Math.max(-400, Math.min(400, Number(exponent))) + places - fraction.length;
  const digits = BigInt(`${whole}${fraction}` || "0");
  const scaled = shift >= 0 ? digits * 10n ** BigInt(shift) : digits / 10n ** BigInt(-shift);
  return negative ? -scaled : scaled;
}
