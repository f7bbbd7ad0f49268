/**
 * Undoes the escapes of cell texts: `_x000D_` is the character with that number, `_x005F_` an underscore that would begin one (ECMA-376, ST_Xstring).
 *
 *   unescapedText("a_x000D_b")  // "a\rb"
 */
export function unescapedText(text: string): string {
  return text.includes("_x") ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
}
