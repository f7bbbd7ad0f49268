const dayMilliseconds = 86_400_000n;

/**
 * A decimal of Arrow, whose words of 32 bits stand lowest first in two's complement, as it is written.
 *
 *   decimalText(Uint32Array.of(1200, 0, 0, 0), 3)  // "1.200"
 */
export function decimalText(value: unknown, scale: number): string {
  if (!(value instanceof Uint32Array)) return String(value);
  const words = [...value];
  const unsigned = words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
  const whole = BigInt.asIntN(32 * words.length, unsigned);
  const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, "0");
  const sign = whole < 0n ? "-" : "";
  return scale <= 0 ? `${sign}${digits}${"0".repeat(-scale)}` : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/**
 * A moment counted since 1970 in parts of a second (10^-digits), as `2014-05-01 12:30:00.5`; at midnight the day alone, as every other format of tables has it.
 *
 *   momentText(1_398_902_400_000n, 3)  // "2014-05-01"
 */
export function momentText(count: bigint, digits: number, hasZone = false): string {
  const second = 10n ** BigInt(digits);
  const seconds = floorDivided(count, second);
  const rest = count - seconds * second;
  const date = new Date(Number(seconds) * 1000);
  if (Number.isNaN(date.getTime())) return String(count);
  const [day = "", time = ""] = date.toISOString().split("T");
  if (rest === 0n && (seconds * 1000n) % dayMilliseconds === 0n) return day;
  const fraction = rest === 0n ? "" : `.${String(rest).padStart(digits, "0").replace(/0+$/, "")}`;
  return `${day} ${time.slice(0, 8)}${fraction}${hasZone ? "+00" : ""}`;
}

function floorDivided(count: bigint, by: bigint): bigint {
  const quotient = count / by;
  return quotient * by > count ? quotient - 1n : quotient;
}
