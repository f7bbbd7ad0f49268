/** Columns for a terminal: cells cut to `widest` columns and padded, a Chinese character counting two; no line ends in blanks. */
export function textTable(rows: readonly (readonly string[])[], widest = 60): string {
  const cells = rows.map((row) => row.map((cell) => cut(cell.replaceAll(/\s+/gu, " "), widest)));
  const widths: number[] = [];
  for (const row of cells)
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, shownWidth(cell));
    });
  return cells.map((row) => `${row.map((cell, index) => cell + " ".repeat((widths[index] ?? 0) - shownWidth(cell))).join("  ")}`.trimEnd()).join("\n");
}

const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;

/** Columns that a text takes. */
export function shownWidth(text: string): number {
  let columns = 0;
  for (const character of text) columns += wide.test(character) ? 2 : 1;
  return columns;
}

function cut(text: string, widest: number): string {
  if (shownWidth(text) <= widest) return text;
  let kept = "";
  for (const character of text) {
    if (shownWidth(kept + character) > widest - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
