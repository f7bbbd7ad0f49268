import { palette } from "../document/palette.ts";

/** Classes of equal width for a map: their limits (one more than classes) and the colours of each. */
export interface TileScale {
  readonly limits: readonly number[];
  colour(value: number): { readonly fill: string; readonly ink: string };
  readonly fills: readonly string[];
}

/** A sequential scale for amounts; where values lie on both sides of zero, a diverging one with zero in its middle class. */
export function tileScale(values: readonly number[]): TileScale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isDeviation = low < 0 && high > 0;
  const size = Math.max(-low, high);
  const [from, to] = isDeviation ? [-size, size] : [low, high];
  const [fills, inks] = isDeviation ? [palette.diverging, palette.divergingInk] : [palette.scale, palette.scaleInk];
  const step = (value: number) => (to > from ? Math.min(fills.length - 1, Math.floor(((value - from) / (to - from)) * fills.length)) : 0);
  return {
    limits: values.length > 0 && to > from ? Array.from({ length: fills.length + 1 }, (_, index) => from + ((to - from) * index) / fills.length) : [],
    colour: (value) => ({ fill: fills[step(value)] ?? palette.wash, ink: inks[step(value)] ?? palette.ink }),
    fills,
  };
}
