const longestText = 32_767;

/**
 * A text inside XML: marks escaped, signs that XML cannot hold as `_x0001_`, a text that would read as such an escape protected. One that passes the
 * longest text of a cell is cut and ends in `…`.
 *
 *   xmlText("a<b\u0001_x0041_")  // "a&lt;b_x0001__x005F_x0041_"
 */
export function xmlText(text: string): string {
  const cut = text.length > longestText ? `${text.slice(0, longestText - 1).replace(/[\ud800-\udbff]$/, "")}…` : text;
  return cut
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (sign) => (sign === "\t" || sign === "\n" ? sign : escaped(sign)))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

function escaped(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** A text inside a quoted attribute. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
