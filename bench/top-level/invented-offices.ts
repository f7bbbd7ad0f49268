/** The three tables and the rules of a division, as texts. */
export interface InventedDivision {
  readonly offices: string;
  readonly items: string;
  readonly fit: string;
  readonly rules: string;
}

/** mulberry32 */
function draws(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Every pair has a fit, every fourth office a capacity that binds; loads and fits have two and four decimals, so nothing divides evenly.
 *
 * @param isEven fits drawn evenly; else offices have a strength of their own and a liking for some kinds of items, so that many divisions are nearly as good: the harder case
 */
export function inventedDivision(offices: number, items: number, partners: number, seed: number, isEven = false): InventedDivision {
  const draw = draws(seed);
  const kinds = 12;
  const liking = Array.from({ length: offices }, () => Array.from({ length: kinds }, () => draw() ** 2));
  const strength = Array.from({ length: offices }, () => 0.3 + 0.7 * draw());
  const kind = Array.from({ length: items }, () => Math.floor(draw() * kinds));
  const most = Math.ceil((1.3 * items) / offices);
  const loads = Array.from({ length: items }, () => 0.5 + 2 * draw());
  const office = Array.from({ length: offices }, (_, o) => {
    const capacity = (o % 4 === 0 ? 0.9 : 2.5) * most * 1.5;
    return `o${String(o).padStart(3, "0")},${o % 3 === 0 ? 1 : 0},${most},${capacity.toFixed(2)},g${o % 5}`;
  });
  const item = loads.map((load, i) => `i${String(i).padStart(4, "0")},,,${load.toFixed(2)},${i % 10 === 9 ? 0 : 1},${(0.5 + draw()).toFixed(2)}`);
  const fit: string[] = [];
  for (let o = 0; o < offices; o++)
    for (let i = 0; i < items; i++) {
      const like = liking[o]?.[kind[i] as number] as number;
      const fits = isEven ? draw() : Math.min(1, (strength[o] as number) * (0.2 + 0.6 * like) + 0.2 * draw());
      fit.push(`o${String(o).padStart(3, "0")},i${String(i).padStart(4, "0")},${fits.toFixed(4)}`);
    }
  return {
    offices: `office,min_leads,max_leads,capacity,group\n${office.join("\n")}\n`,
    items: `item,min_leads,max_leads,load,needed,weight\n${item.join("\n")}\n`,
    fit: `office,item,fit\n${fit.join("\n")}\n`,
    rules: `partners: ${partners}\ngroup_floors: {g1: ${Math.floor(items / 10)}}\n`,
  };
}
