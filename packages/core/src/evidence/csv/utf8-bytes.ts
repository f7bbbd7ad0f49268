/**
 * The bytes of a text in UTF-8: `%C3%A9` of a percent-encoding is two of them. Half of a character, which no file can hold, becomes the sign for what is not known.
 *
 *   utf8Bytes("é")  // [0xc3, 0xa9]
 */
export function utf8Bytes(text: string): Uint8Array {
  const encoded = encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
  return Uint8Array.from(encoded.match(/%..|./g) ?? [], (part) => (part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0)));
}
