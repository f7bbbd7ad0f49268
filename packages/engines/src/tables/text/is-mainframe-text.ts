const sampleBytes = 1 << 16;

/** First and last byte of its runs: a–i, j–r, s–z, A–I, J–R, S–Z, 0–9, and the blank. */
const runs = [
  [0x81, 0x89],
  [0x91, 0x99],
  [0xa2, 0xa9],
  [0xc1, 0xc9],
  [0xd1, 0xd9],
  [0xe2, 0xe9],
  [0xf0, 0xf9],
  [0x40, 0x40],
] as const;

/**
 * Whether bytes are a text of a mainframe (EBCDIC, whatever its code page): its letters, digits and blanks lie alike in all of them and make up nearly the whole, and there is hardly a blank, digit or line
 * end of ASCII.
 */
export function isMainframeText(bytes: Uint8Array): boolean {
  const size = Math.min(bytes.length, sampleBytes);
  let [own, ascii] = [0, 0];
  for (let at = 0; at < size; at++) {
    const byte = bytes[at] ?? 0;
    if (runs.some(([first, last]) => byte >= first && byte <= last)) own++;
    else if (byte === 0x0a || byte === 0x20 || (byte >= 0x30 && byte <= 0x39)) ascii++;
  }
  return size >= 16 && own >= size * 0.7 && ascii <= size * 0.01;
}
