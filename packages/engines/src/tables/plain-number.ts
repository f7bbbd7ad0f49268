const exactPowers = Float64Array.from({ length: 23 }, (_, power) => 10 ** power);
const splitter = 2 ** 27 + 1;
/** Relative room in which the second term of a quotient is known: its own error is below 2^-51. */
const room = 2 ** -50;

/**
 * The plain decimal number in a span of bytes (sign, digits, one point, exponent; blanks around it allowed) as the nearest double, NaN for anything else and for what no double can hold.
 * Same result as `Number(text)` on the same text, which is called only where the fast ways below cannot prove their rounding:
 * up to 15 digits one exact operation, up to 19 digits a quotient in two doubles whose rounding is checked.
 */
export function plainNumber(bytes: Uint8Array, from: number, to: number): number {
  let start = from;
  let end = to;
  while (start < end && isBlank(bytes[start]!)) start++;
  while (end > start && isBlank(bytes[end - 1]!)) end--;
  let at = start;
  const negative = bytes[at] === 0x2d;
  if (negative || bytes[at] === 0x2b) at++;
  let high = 0; // the first 15 significant digits
  let low = 0; // the up to 4 after them
  let lowDigits = 0;
  let digits = 0; // significant ones
  let seen = 0;
  let fraction = 0;
  let point = false;
  for (; at < end; at++) {
    const digit = bytes[at]! - 0x30;
    if (digit >= 0 && digit <= 9) {
      seen++;
      if (point) fraction++;
      if (digits === 0 && digit === 0) continue;
      digits++;
      if (digits <= 15) high = high * 10 + digit;
      else if (digits <= 19) {
        low = low * 10 + digit;
        lowDigits++;
      }
    } else if (digit === -2 && !point) point = true;
    else break;
  }
  if (seen === 0) return Number.NaN;
  let exponent = -fraction;
  if (at < end) {
    const given = exponentAt(bytes, at, end);
    if (Number.isNaN(given)) return Number.NaN;
    exponent += given;
  }
  let size = Number.NaN;
  if (digits === 0) size = 0;
  else if (digits <= 15 && exponent >= -22 && exponent <= 22) size = exponent < 0 ? high / exactPowers[-exponent]! : high * exactPowers[exponent]!;
  else if (digits <= 19 && exponent <= 0 && exponent >= -22) size = quotient(high, exactPowers[lowDigits]!, low, exactPowers[-exponent]!);
  if (Number.isNaN(size)) {
    const number = Number(Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("latin1"));
    return Number.isFinite(number) ? number : Number.NaN;
  }
  return negative ? -size : size;
}

/** (high * scale + low) / divisor rounded once, or NaN where two doubles do not decide the rounding. */
function quotient(high: number, scale: number, low: number, divisor: number): number {
  const product = high * scale;
  const rest = productError(high, scale, product) + low;
  const sum = product + rest;
  const sumRest = rest - (sum - product);
  const main = sum / divisor;
  const back = main * divisor;
  const second = (sum - back - productError(main, divisor, back) + sumRest) / divisor;
  const down = main + second * (1 - room);
  const up = main + second * (1 + room);
  return down === up ? down : Number.NaN;
}

/** a * b - product, exactly (Dekker). */
function productError(a: number, b: number, product: number): number {
  const a1 = a * splitter - (a * splitter - a);
  const a2 = a - a1;
  const b1 = b * splitter - (b * splitter - b);
  const b2 = b - b1;
  return a2 * b2 - (product - a1 * b1 - a2 * b1 - a1 * b2);
}

function exponentAt(bytes: Uint8Array, from: number, end: number): number {
  if (bytes[from] !== 0x65 && bytes[from] !== 0x45) return Number.NaN;
  let at = from + 1;
  const negative = bytes[at] === 0x2d;
  if (negative || bytes[at] === 0x2b) at++;
  if (at >= end) return Number.NaN;
  let exponent = 0;
  for (; at < end; at++) {
    const digit = bytes[at]! - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    exponent = Math.min(exponent * 10 + digit, 100_000);
  }
  return negative ? -exponent : exponent;
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09;
}
