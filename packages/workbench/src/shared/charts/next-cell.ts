export interface Cell {
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

const directions: Readonly<Record<string, readonly [column: number, row: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The cell that an arrow key leads to: the nearest one that lies ahead, one step aside counting as two ahead, so that holes of the grid are crossed.
 * Ties go to the first in the list; null where nothing lies ahead or the key is no arrow.
 */
export function nextCell(cells: readonly Cell[], from: string, key: string): string | null {
  const direction = directions[key];
  const here = cells.find(({ id }) => id === from);
  if (direction === undefined || here === undefined) return null;
  const [right, down] = direction;
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const cell of cells) {
    const ahead = (cell.column - here.column) * right + (cell.row - here.row) * down;
    const aside = Math.abs((cell.column - here.column) * down) + Math.abs((cell.row - here.row) * right);
    const cost = ahead + 2 * aside;
    if (ahead > 0 && (best === null || cost < best.cost)) best = { id: cell.id, cost };
  }
  return best?.id ?? null;
}
