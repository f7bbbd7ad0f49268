/** A name that wants to stand centred at a place, both in pixels; names of more weight come first. */
export interface WantedName {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** Wider than a Latin letter is a sign of Chinese, Japanese or Korean: it fills its square. */
const square = /[⺀-鿿가-힣豈-﫿＀-｠]/u;
const latinWidth = 0.6;
const lineHeight = 1.2;

/** Width of a name in pixels, about, in letters of `fontSize` pixels. */
function widthOf(name: string, fontSize: number): number {
  return [...name].reduce((sum, sign) => sum + fontSize * (square.test(sign) ? 1 : latinWidth), 0);
}

/** Which of the names can be written, by index: the weightiest first, each where it lies over none that is written. */
export function clearNames(wanted: readonly WantedName[], fontSize: number): ReadonlySet<number> {
  const written: { readonly x: number; readonly y: number; readonly half: number }[] = [];
  const clear = new Set<number>();
  const order = wanted.map((name, index) => ({ ...name, index })).sort((a, b) => b.weight - a.weight || a.index - b.index);
  for (const { name, x, y, index } of order) {
    const half = widthOf(name, fontSize) / 2;
    const touches = written.some((other) => Math.abs(other.x - x) < other.half + half + 1 && Math.abs(other.y - y) < fontSize * lineHeight);
    if (touches) continue;
    written.push({ x, y, half });
    clear.add(index);
  }
  return clear;
}
