type Cells = readonly (string | number | readonly string[] | null)[];

/** Rows with a key of their own each, by what they say; rows that say the same are told apart by their order. */
export function keyedRows<T extends Cells>(rows: readonly T[]): readonly { readonly key: string; readonly row: T }[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const text = row.join("|");
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return { key: `${text} ${before}`, row };
  });
}
