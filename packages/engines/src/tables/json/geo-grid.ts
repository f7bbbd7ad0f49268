import type { CellGrid } from "../cell-grid.ts";
import { GridBuilder } from "../grid-builder.ts";
import { JsonFault } from "./json-cursor.ts";
import { type Point, simplifiedRing } from "./simplified-ring.ts";

/** Name of the column that holds the outlines, unless a property of the features bears it. */
const shapeColumn = "shape";

interface Feature {
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null;
}

/** Parts of the longest side of the map: what is nearer to an edge than one of them nobody sees on a screen. */
const parts = 2_000;

/** Whether the bytes of a JSON file say the word; the whole text is looked at then only. */
export function mayBeGeoJson(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes("FeatureCollection");
}

/** Whether a JSON text is a collection of features (GeoJSON, RFC 7946). */
export function isGeoJson(text: string): boolean {
  return text.trimStart().startsWith("{") && /"type"\s*:\s*"FeatureCollection"/.test(text);
}

/**
 * The features of a GeoJSON file as a grid: a row a feature, a column a property, and the outlines in `shape` as rings of numbers parted by blanks, x before y, one ring from the next by `;`. They
 * are simplified to what a map of the whole file can show, once, when the file is read. A feature that is no area has an empty shape.
 */
export function geoGrid(text: string): CellGrid {
  const features = featuresOf(text);
  const shapes = features.map(({ geometry }) => ringsOf(geometry));
  const tolerance = longestSide(shapes) / parts;
  const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))].filter((name) => name !== shapeColumn);
  const grid = new GridBuilder();
  grid.startRow(1);
  for (const [column, name] of [...names, shapeColumn].entries()) grid.text(column, name);
  features.forEach(({ properties }, row) => {
    grid.startRow(row + 2);
    for (const [column, name] of names.entries()) grid.text(column, cellOf(properties?.[name]));
    grid.text(names.length, shapeText(shapes[row] ?? [], tolerance));
  });
  return { ...grid.finish(), kinds: null };
}

function featuresOf(text: string): readonly Feature[] {
  let read: { readonly features?: unknown };
  try {
    read = JSON.parse(text) as { readonly features?: unknown };
  } catch (cause) {
    throw new JsonFault(cause instanceof Error ? cause.message : "broken", 0);
  }
  if (!Array.isArray(read.features)) throw new JsonFault("a list of features expected", 0);
  return read.features as readonly Feature[];
}

/** A property as a cell; what is no single value is left empty. */
function cellOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

function ringsOf(geometry: Feature["geometry"]): readonly (readonly Point[])[] {
  const polygons = geometry?.type === "Polygon" ? [geometry.coordinates] : geometry?.type === "MultiPolygon" ? geometry.coordinates : [];
  if (!Array.isArray(polygons)) return [];
  return polygons
    .flatMap((polygon) => (Array.isArray(polygon) ? polygon : []))
    .flatMap((ring) => (isRing(ring) ? [ring.map(([x, y]) => [x, y] as const)] : []));
}

function isRing(ring: unknown): ring is readonly Point[] {
  return Array.isArray(ring) && ring.length >= 4 && ring.every((point) => Array.isArray(point) && Number.isFinite(point[0]) && Number.isFinite(point[1]));
}

function longestSide(shapes: readonly (readonly (readonly Point[])[])[]): number {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const rings of shapes)
    for (const ring of rings)
      for (const [x, y] of ring) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        low = Math.min(low, y);
        high = Math.max(high, y);
      }
  return Math.max(0, right - left, high - low);
}

/** Rings that shrink to nothing are left out, but for the largest of a place: an island of its own stays on the map. */
function shapeText(rings: readonly (readonly Point[])[], tolerance: number): string {
  const simplified = rings.map((ring) => simplifiedRing(ring, tolerance)).toSorted((a, b) => areaOf(b) - areaOf(a));
  const digits = Math.max(0, Math.ceil(-Math.log10(tolerance || 1)) + 1);
  const kept = simplified.filter((ring, at) => at === 0 || areaOf(ring) > tolerance ** 2);
  return kept.map((ring) => ring.map(([x, y]) => `${Number(x.toFixed(digits))} ${Number(y.toFixed(digits))}`).join(" ")).join(";");
}

/** Twice the area of a ring. */
function areaOf(ring: readonly Point[]): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at++) {
    const [[x, y], [u, v]] = [ring[at - 1] as Point, ring[at] as Point];
    sum += x * v - u * y;
  }
  return Math.abs(sum);
}
