import type { CsvCell } from "@quoin/core";

/** A table as it is seen: its heads, and its rows with numbers as numbers. */
export interface SeenTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** The sign before the decimals of a number as the page writes it. */
export type Decimal = "point" | "comma";

/**
 * The first table within an element as it stands on the page; null where there is none. A cell that is wider than one column leaves the others empty. A column in which every figure is a percentage
 * holds its numbers, and its head says the unit.
 *
 * @param dayOf  the day (YYYY-MM-DD) that a text says as the page writes days; null where it says none
 */
export function seenTable(within: ParentNode, decimal: Decimal = "point", dayOf: (text: string) => string | null = () => null): SeenTable | null {
  const table = within.querySelector("table");
  if (table === null) return null;
  const cellsOf = (row: HTMLTableRowElement): string[] =>
    [...row.querySelectorAll<HTMLTableCellElement>("th, td")].flatMap((cell) => [
      textOf(cell),
      ...Array.from({ length: Math.max(0, cell.colSpan - 1) }, () => ""),
    ]);
  const heads = [...table.querySelectorAll<HTMLTableRowElement>("thead tr")].map(cellsOf).at(-1) ?? [];
  const texts = [...table.querySelectorAll<HTMLTableRowElement>("tbody tr")].map(cellsOf);
  const inPercent = heads.map((_, at) => isPercentColumn(texts.map((cells) => cells[at] ?? "")));
  return {
    heads: heads.map((head, at) => (inPercent[at] === true && !head.includes("%") ? `${head} (%)` : head)),
    rows: texts.map((cells) => cells.map((text, at) => dayOf(text) ?? seenNumber(inPercent[at] === true ? text.replace(/\s?%$/, "") : text, decimal))),
  };
}

function isPercentColumn(texts: readonly string[]): boolean {
  const said = texts.filter((text) => text !== "" && text !== "–");
  return said.length > 0 && said.every((text) => /^[−-]?[\d.,]+\s?%$/.test(text));
}

/** What is only for those who hear the page, or moves it, is no part of a cell. */
function textOf(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return "";
  for (const hidden of copy.querySelectorAll("button[aria-label], svg, [hidden]")) if (hidden.textContent?.trim() === "") hidden.remove();
  // What stands on lines of its own is no one word with what follows.
  for (const line of copy.querySelectorAll("p, li, div, dt, dd, br, summary")) line.after(" ");
  return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
}

/**
 * A cell as a spreadsheet takes it: a number that is written with marks between its thousands and the page's minus is that number; a dash is empty; all else, a year and a code too, is as it is read.
 *
 *   seenNumber("−1,234.5")  // -1234.5
 */
export function seenNumber(text: string, decimal: Decimal = "point"): CsvCell {
  if (text === "–" || text === "") return null;
  const { number, thousands } = written[decimal];
  if (!number.test(text) || /^0\d/.test(text) || /^\d{6,}$/.test(text)) return text;
  return Number(text.replace("−", "-").replaceAll(thousands, "").replace(",", "."));
}

const written = {
  point: { number: /^[−-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/, thousands: "," },
  comma: { number: /^[−-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/, thousands: "." },
} as const;
