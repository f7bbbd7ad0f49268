import type { CsvCell } from "@quoin/core";

/** A table as it is seen: its heads, and its rows with numbers as numbers. */
export interface SeenTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** The first table within an element as it stands on the page; null where there is none. A cell that is wider than one column leaves the others empty. */
export function seenTable(within: ParentNode): SeenTable | null {
  const table = within.querySelector("table");
  if (table === null) return null;
  const cellsOf = (row: HTMLTableRowElement): string[] =>
    [...row.querySelectorAll<HTMLTableCellElement>("th, td")].flatMap((cell) => [
      textOf(cell),
      ...Array.from({ length: Math.max(0, cell.colSpan - 1) }, () => ""),
    ]);
  const heads = [...table.querySelectorAll<HTMLTableRowElement>("thead tr")].map(cellsOf).at(-1) ?? [];
  const rows = [...table.querySelectorAll<HTMLTableRowElement>("tbody tr")].map((row) => cellsOf(row).map(seenNumber));
  return { heads, rows };
}

/** What is only for those who hear the page, or moves it, is no part of a cell. */
function textOf(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return "";
  for (const hidden of copy.querySelectorAll("button[aria-label], svg, [hidden]")) if (hidden.textContent?.trim() === "") hidden.remove();
  return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
}

/**
 * A cell as a spreadsheet takes it: a number that is written with marks between its thousands and the page's minus is that number; a dash is empty; all else, a year and a code too, is as it is read.
 *
 *   seenNumber("−1,234.5")  // -1234.5
 */
export function seenNumber(text: string): CsvCell {
  if (text === "–" || text === "") return null;
  if (!/^[−-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(text) || /^0\d/.test(text) || /^\d{6,}$/.test(text)) return text;
  return Number(text.replace("−", "-").replaceAll(",", ""));
}
