const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it may stand in HTML and in SVG, inside an attribute too. Control characters that XML forbids go. */
export function htmlText(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, "").replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
