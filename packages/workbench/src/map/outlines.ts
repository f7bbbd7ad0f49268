import type { ApiAnswer } from "@quoin/core";

type Point = readonly [number, number];

/** A place as it is drawn. */
export interface Outline {
  readonly id: string;
  /** Data of an SVG path. */
  readonly path: string;
  /** Where its name may stand: the middle of its largest ring, and how wide and tall that ring is. */
  readonly middle: Point;
  readonly room: Point;
}

export interface Outlines {
  readonly width: number;
  readonly height: number;
  readonly outlines: readonly Outline[];
}

type Shape = ApiAnswer<"shapes">["shapes"][number];

const width = 720;
const tallest = 820;

/**
 * Outlines of places brought to one picture, north up. Degrees are drawn in the plate carrée of the middle latitude, which bends no place of a country's size by more than a reader would
 * see; coordinates beyond degrees are those of a projection and are taken as they are. Null where there is nothing to draw.
 */
export function outlinesOf(shapes: readonly Shape[]): Outlines | null {
  const places = shapes.map(({ region, shape }) => ({ id: region, rings: ringsOf(shape) })).filter(({ rings }) => rings.length > 0);
  const points = places.flatMap(({ rings }) => rings.flat());
  if (points.length === 0) return null;
  const [west, east] = rangeOf(points.map(([x]) => x));
  const [south, north] = rangeOf(points.map(([, y]) => y));
  const areDegrees = west >= -180 && east <= 360 && south >= -90 && north <= 90;
  const narrow = areDegrees ? Math.cos((((south + north) / 2) * Math.PI) / 180) : 1;
  const scale = Math.min(width / Math.max((east - west) * narrow, 1e-9), tallest / Math.max(north - south, 1e-9));
  const at = ([x, y]: Point): Point => [round((x - west) * narrow * scale), round((north - y) * scale)];
  return {
    width: Math.max(1, round((east - west) * narrow * scale)),
    height: Math.max(1, round((north - south) * scale)),
    outlines: places.map(({ id, rings }) => {
      const drawn = rings.map((ring) => ring.map(at));
      return { id, path: drawn.map((ring) => `M${ring.map((point) => point.join(" ")).join("L")}Z`).join(""), ...placeOfName(drawn) };
    }),
  };
}

function ringsOf(shape: string): readonly (readonly Point[])[] {
  return shape
    .split(";")
    .map((ring) => {
      const numbers = ring.trim().split(/\s+/).map(Number);
      const points = Array.from({ length: numbers.length >> 1 }, (_, at): Point => [numbers[2 * at] as number, numbers[2 * at + 1] as number]);
      return points.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
    })
    .filter((ring) => ring.length > 2);
}

function rangeOf(values: readonly number[]): readonly [number, number] {
  return values.reduce<[number, number]>(([low, high], each) => [Math.min(low, each), Math.max(high, each)], [Infinity, -Infinity]);
}

/** The middle of the ring with the largest frame, and the size of that frame. */
function placeOfName(rings: readonly (readonly Point[])[]): Pick<Outline, "middle" | "room"> {
  const frames = rings.map((ring) => {
    const [left, right] = rangeOf(ring.map(([x]) => x));
    const [top, bottom] = rangeOf(ring.map(([, y]) => y));
    return { middle: [round((left + right) / 2), round((top + bottom) / 2)], room: [round(right - left), round(bottom - top)] } as const;
  });
  return frames.reduce((best, each) => (each.room[0] * each.room[1] > best.room[0] * best.room[1] ? each : best), { middle: [0, 0], room: [0, 0] });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
