import type { NetworkPlaces } from "@quoin/methods";

/** The part of the drawing that is seen. */
export interface SpaceWindow {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** Room around the outermost places, as a share of the whole. */
const margin = 0.04;

/** Everything at zoom 0; each step shows half as much, around the place of `centre`, or around the middle. */
export function spaceWindow({ x, y }: NetworkPlaces, zoom: number, centre: number | null): SpaceWindow {
  const side = (of: Float64Array): readonly [number, number] => {
    const low = of.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
    const high = of.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
    if (!(high >= low)) return [0, 1];
    const whole = Math.max(high - low, 1e-9) * (1 + 2 * margin);
    const half = whole / 2 / 2 ** zoom;
    const middle = zoom === 0 || centre === null ? (low + high) / 2 : (of[centre] as number);
    return [middle - half, middle + half];
  };
  return { x: side(x), y: side(y) };
}
