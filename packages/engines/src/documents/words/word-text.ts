/** A text inside WordprocessingML: marks escaped, signs that XML cannot hold left out. */
export function wordText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (sign) => (sign === "\t" || sign === "\n" ? sign : ""))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A run of text in the properties given; a line end in the text is one in the document. */
export function wordRun(text: string, properties = ""): string {
  const lines = wordText(text)
    .split("\n")
    .map((line) => `<w:t xml:space="preserve">${line}</w:t>`);
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${lines.join("<w:br/>")}</w:r>`;
}
