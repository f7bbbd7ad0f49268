/** A figure as a cell of a table: null where the kernel has none. */
export function figureCell(figure: number | undefined): number | null {
  return figure === undefined || Number.isNaN(figure) ? null : figure;
}
