import type { Hasher } from "../contract/ports.ts";

const newline = 0x0a;
/** Letters of a SHA-256 in hexadecimals. */
const hashLength = 64;

/**
 * Content of a kept file under a first line with its SHA-256. Kept answers are told as the product's own word: a byte that a disk or a hand has changed would be told too.
 *
 * It finds damage and carelessness. Whoever may write into the folder may write the seal as well: against them stand the rights of the folder.
 */
export function sealed(hasher: Hasher, content: Uint8Array): Uint8Array {
  const whole = new Uint8Array(hashLength + 1 + content.length);
  const hash = hasher.sha256(content);
  for (let at = 0; at < hashLength; at++) whole[at] = hash.charCodeAt(at);
  whole[hashLength] = newline;
  whole.set(content, hashLength + 1);
  return whole;
}

/** What was sealed; null where it is not as it was sealed, or was not sealed at all. */
export function unsealed(hasher: Hasher, whole: Uint8Array): Uint8Array | null {
  if (whole[hashLength] !== newline) return null;
  const content = whole.subarray(hashLength + 1);
  return String.fromCharCode(...whole.subarray(0, hashLength)) === hasher.sha256(content) ? content : null;
}
