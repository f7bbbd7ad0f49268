/** One line of a calendar before it is folded: its name with parameters, and its value as it is written. */
export type IcsLine = readonly [name: string, value: string];

/** Octets of a sign in UTF-8. */
function octetsOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** A text as a value (RFC 5545, 3.3.11). */
export function icsText(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replaceAll(/\r\n?|\n/g, "\\n");
}

/** `20260302T080500Z` of a moment; without `Z` of a time on the clocks of a place. */
export function icsTime(moment: number, isUtc: boolean): string {
  return `${new Date(moment).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}${isUtc ? "Z" : ""}`;
}

/** `+0800` of an offset in milliseconds; seconds only where there are any. */
export function icsOffset(offset: number): string {
  const seconds = Math.round(Math.abs(offset) / 1_000);
  const part = (value: number): string => String(value).padStart(2, "0");
  const rest = seconds % 60;
  return `${offset < 0 ? "-" : "+"}${part(Math.floor(seconds / 3_600))}${part(Math.floor(seconds / 60) % 60)}${rest === 0 ? "" : part(rest)}`;
}

/** Lines as a file: folded at 75 octets, never within a sign, ended by CR LF. */
export function icsFile(lines: Iterable<IcsLine>): string {
  const all: string[] = [];
  for (const [name, value] of lines) all.push(folded(`${name}:${value}`), "\r\n");
  return all.join("");
}

function folded(line: string): string {
  // No sign has more than three octets for each of its places in a text.
  if (line.length <= 25 || (line.length <= 75 && /^[ -~]*$/.test(line))) return line;
  const parts: string[] = [];
  let [part, octets] = ["", 0];
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > 75) {
      parts.push(part);
      // The blank that a further line begins with counts.
      [part, octets] = ["", 1];
    }
    part += sign;
    octets += size;
  }
  return [...parts, part].join("\r\n ");
}
