import { textWidth } from "../words/shortened.ts";

/** Half widths up to which the first cell of a row is a mark or a number and no name. */
const short = 8;
/** Half widths from which a cell beside the row's name holds words and no figure, from which a sentence, and a long one. */
const words = 30;
const sentence = 50;
const paragraph = 110;
/** Half widths up to which a number, with its unit, stays on one line. */
const figure = 18;
/** Half widths of a heading that has room for one line beside its cell. */
const oneLine = 13;

/** Writes on each cell of the table what its column is called and whether it holds a sentence or no name, and on the frame whether any does: what a narrow screen lays out by. */
export function labelCells(frame: HTMLElement): void {
  const heads = [...frame.querySelectorAll("thead tr:last-child > *")].map(({ textContent }) => textContent);
  let isWordy = false;
  for (const row of frame.querySelectorAll("tbody tr")) {
    const cells = [...row.children];
    // A row that runs over columns has no cell for each of them.
    const isPlain = cells.length === heads.length;
    for (const [at, cell] of cells.entries()) {
      const width = textWidth(cell.textContent);
      const length =
        width >= paragraph
          ? "paragraph"
          : width >= sentence
            ? "sentence"
            : at === 0 && width <= short
              ? "short"
              : isFigure(cell.textContent, width)
                ? "figure"
                : null;
      isWordy ||= width >= sentence || (at > 0 && width >= words);
      const isBlank = cell.textContent === "–";
      const head = isPlain ? (heads[at] ?? null) : null;
      mark(cell, "data-label", head);
      mark(cell, "data-heading", head !== null && textWidth(head) > oneLine ? "long" : null);
      mark(cell, "data-length", isBlank ? "none" : length);
    }
  }
  mark(frame, "data-wordy", isWordy ? "" : null);
}

/** A number, or a span of two: broken over lines it makes a row twice as high. */
function isFigure(text: string | null, width: number): boolean {
  return width <= figure && /^[−–-]?\d/u.test(text ?? "");
}

function mark(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
