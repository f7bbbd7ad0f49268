import type { Decimal } from "./seen-table.ts";

/** A number as the pages write it: parts of thousands, a decimal point or comma, perhaps a percent sign. */
const numeral = { point: /^([−+-]?\d[\d,]*)(\.\d+)?(?:\s?(%|‰))?$/, comma: /^([−+-]?\d[\d.]*)(,\d+)?(?:\s?(%|‰))?$/ } as const;

/**
 * Sets every column of numbers right, its decimal points under each other: a cell with fewer decimals than its column keeps their room free. A column is one of numbers where each of its cells
 * is a number or missing, and at least one is a number; one that is missing throughout stands as the column before it.
 */
export function alignNumbers(frame: HTMLElement, decimal: Decimal): void {
  const heads = [...frame.querySelectorAll<HTMLElement>("thead tr:last-child > *")];
  const rows = [...frame.querySelectorAll("tbody tr")].map((row) => [...row.children] as HTMLElement[]).filter((cells) => cells.length === heads.length);
  let wasNumeric = false;
  for (const [at, head] of heads.entries()) {
    const cells = rows.flatMap((row) => row[at] ?? []);
    const read = cells.map((cell) => numeral[decimal].exec((cell.textContent ?? "").trim()));
    const hasNumbers = read.some((found) => found !== null);
    const isNumeric: boolean = cells.every((cell, place) => read[place] !== null || isMissing(cell)) && (hasNumbers || wasNumeric);
    wasNumeric = isNumeric;
    const widths = read.map((found) => widthOf(found?.[2]));
    const most = Math.max(0, ...widths);
    set(head, isNumeric ? 0 : null);
    for (const [place, cell] of cells.entries()) set(cell, isNumeric ? most - (widths[place] ?? 0) : null);
  }
}

/** Of a point and the decimals behind it, in digits: a point is half as wide as one. */
function widthOf(decimals: string | undefined): number {
  return decimals === undefined ? 0 : decimals.length - 0.5;
}

function isMissing({ textContent }: HTMLElement): boolean {
  return ["", "–"].includes((textContent ?? "").trim());
}

/** Digits that a cell lacks behind its last one; null of what is no number. */
function set(cell: HTMLElement, lacking: number | null): void {
  const value = lacking === null ? null : String(lacking);
  if (cell.getAttribute("data-lacking") === value) return;
  if (value === null) {
    cell.removeAttribute("data-lacking");
    cell.style.removeProperty("--lacking");
  } else {
    cell.setAttribute("data-lacking", value);
    cell.style.setProperty("--lacking", value);
  }
}
