/** The nodes of a network with the most links, most first, the earlier of two that have as many; each with its number of links. */
export function mostLinked(
  links: readonly { readonly from: number; readonly to: number }[],
  most: number,
): readonly (readonly [node: number, count: number])[] {
  const counts = new Map<number, number>();
  for (const { from, to } of links) for (const node of [from, to]) counts.set(node, (counts.get(node) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b).slice(0, most);
}
