import { type Chance, type Planter, put, timesTheLeast, written } from "./planted-world.ts";

const kinds = ["university", "public-institute", "enterprise"] as const;
/** Bodies of each kind, and undertakings of two partners; every fifth has a third one. */
const [bodies, undertakings] = [40, 240];

/**
 * Projects by their partners. Who takes part is drawn from all bodies, some of which take part often, whatever their kind; then pairs of two kinds exchange partners with pairs the other way round, so
 * that both stay among their own: one undertaking in ten, or one in five, joins two kinds no more, and every body and every undertaking keeps its number of links.
 */
export const partnersOf: Planter = (size, chance) => {
  const all = kinds.flatMap((kind) => Array.from({ length: bodies }, (_, at) => ({ id: `${kind}-${at}`, kind, weight: chance.between(0.3, 1) })));
  const drawn = (without: readonly { readonly id: string }[]): (typeof all)[number] => {
    for (;;) {
      const one = all[chance.below(all.length)];
      if (one !== undefined && chance.coin(one.weight) && !without.some(({ id }) => id === one.id)) return one;
    }
  };
  const ties = Array.from({ length: undertakings }, (_, at) => {
    const partners: (typeof all)[number][] = [];
    while (partners.length < (at % 5 === 0 ? 3 : 2)) partners.push(drawn(partners));
    return partners;
  });
  parted(ties, Math.round(0.1 * timesTheLeast(size) * undertakings), chance);
  return {
    records: all.map(({ id, kind }) => put("organisation", { id, kind })),
    tables: {
      partnerships: written(
        "undertaking,organisation",
        ties.flatMap((partners, at) => partners.map(({ id }) => [`u${at}`, id] as const)),
        [],
      ),
    },
  };
};

/** Exchanges partners of pairs of the same two kinds until so many undertakings fewer join two kinds. */
function parted(ties: { readonly id: string; readonly kind: string }[][], fewer: number, chance: Chance): void {
  const waiting = new Map<string, { readonly id: string; readonly kind: string }[]>();
  let left = fewer;
  for (const pair of chance.shuffled(ties)) {
    if (left < 2) return;
    const sorted = pair.toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
    const [one, other] = sorted;
    if (pair.length !== 2 || one === undefined || other === undefined || one.kind === other.kind) continue;
    const key = `${one.kind} ${other.kind}`;
    const held = waiting.get(key);
    if (held === undefined) {
      waiting.set(key, pair);
      continue;
    }
    const [first, second] = held.toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
    if (first === undefined || second === undefined || first.id === one.id || second.id === other.id) continue;
    held.splice(0, 2, first, one);
    pair.splice(0, 2, second, other);
    waiting.delete(key);
    left -= 2;
  }
}
