/** Cuts a list into portions of at most `size`, so that no statement has more parameters than the engine takes. */
export function inPortions<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  const portions: T[][] = [];
  for (let start = 0; start < all.length; start += size) portions.push(all.slice(start, start + size));
  return portions;
}
