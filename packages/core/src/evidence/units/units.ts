/** A number times a power of ten, exactly as its decimal digits say: 24.3 × 10³ is 24300. */
export function shifted(value: number, power: number): number {
  if (power === 0 || value === 0 || !Number.isFinite(value)) return value;
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + power}`);
}
