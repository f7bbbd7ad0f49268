/** A zero byte, or more than one control character in a hundred, at the beginning: no text that anyone wrote. */
export function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 8192);
  const controls = start.reduce((count, byte) => count + (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d ? 1 : 0), 0);
  return start.includes(0) || controls * 100 > start.length;
}
