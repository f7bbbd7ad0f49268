/** Text as both engines can store it: without NUL, which PostgreSQL refuses, and with the replacement sign for halves of characters, which UTF-8 cannot hold. */
export function storableText(text: string): string {
  return text.replaceAll("\0", "").replace(/\p{Cs}/gu, "\uFFFD");
}
