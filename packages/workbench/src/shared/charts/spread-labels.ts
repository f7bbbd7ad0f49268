/**
 * Moves labels that stand at the same edge of a chart apart, keeping their order: no two nearer than `gap`, all within [low, high] where they fit.
 *
 *   spreadLabels([10, 12, 40], 8, 0, 100)  // [7, 15, 40]
 */
export function spreadLabels(places: readonly number[], gap: number, low: number, high: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  // Blocks of touching labels, each centred on the mean of what its labels wanted.
  const blocks: { members: number[]; centre: number }[] = [];
  for (const index of order) {
    blocks.push({ members: [index], centre: places[index] ?? 0 });
    for (let last = blocks.length - 1; last > 0; last--) {
      const above = blocks[last - 1];
      const below = blocks[last];
      if (above === undefined || below === undefined) break;
      if (below.centre - above.centre >= (gap * (above.members.length + below.members.length)) / 2) break;
      const members = [...above.members, ...below.members];
      const centre = (above.centre * above.members.length + below.centre * below.members.length) / members.length;
      blocks.splice(last - 1, 2, { members, centre });
    }
  }
  const spread = [...places];
  for (const { members, centre } of blocks) {
    const reach = (gap * (members.length - 1)) / 2;
    const held = Math.max(low + reach, Math.min(high - reach, centre));
    members.forEach((index, step) => {
      spread[index] = held - reach + step * gap;
    });
  }
  return spread;
}
