/** Signs that an address of mail may have. */
export const longestMail = 200;

/** One address and nothing beside it: no second one, no name, no scheme (`mailto:`), no line of a header, and no host with an empty part. */
export function isMailAddress(text: string): boolean {
  return text.length <= longestMail && /^[^\s@<>,:;"()\\\p{C}]+@(?:[^\s@<>,:;"()\\.\p{C}]+\.)+[^\s@<>,:;"()\\.\p{C}]+$/u.test(text);
}
