/** Rows up to which a picture is read from the last row of a room. */
const legible = 18;
const first = 8;
const last = 4;

/** A bar by itself, or several that stand in one row. */
export type BarRow<B> = { readonly bar: B } | { readonly folded: readonly [B, ...B[]] };

/**
 * The rows of a projected picture: all bars while they can be read; else the first and the last of the order, those that are asked for with who stands beside them, and each run
 * between as one row.
 */
export function foldedBars<B extends { readonly id: string }>(bars: readonly B[], asked: ReadonlySet<string>): readonly BarRow<B>[] {
  if (bars.length <= legible) return bars.map((bar) => ({ bar }));
  const isNear = (at: number) => [at - 1, at, at + 1].some((each) => asked.has(bars[each]?.id ?? ""));
  const rows: BarRow<B>[] = [];
  for (const [at, bar] of bars.entries()) {
    const before = rows.at(-1);
    if (at < first || at >= bars.length - last || isNear(at)) rows.push({ bar });
    else if (before !== undefined && "folded" in before) rows[rows.length - 1] = { folded: [...before.folded, bar] };
    else rows.push({ folded: [bar] });
  }
  // One alone takes no more room than what would be said of it.
  return rows.map((row) => ("folded" in row && row.folded.length === 1 ? { bar: row.folded[0] } : row));
}
