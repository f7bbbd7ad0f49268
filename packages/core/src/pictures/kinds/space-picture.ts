import { drawnPlaces } from "../../measures/space/network-drawing.ts";
import { palette } from "../../report/document/palette.ts";
import { listed, numberOf, type PictureKind, textOf } from "../look/picture-kind.ts";
import { clearNames } from "./clear-names.ts";

const fontSize = 7;
/** Room that the scale leaves at each edge, in pixels. */
const padding = 24;

/** Places of a drawing in pixels, as a scale of `size` pixels with the room at its edges puts them. */
function pixels(places: ArrayLike<number>, size: number): number[] {
  const all = Array.from(places);
  const low = all.reduce((least, place) => Math.min(least, place), Number.POSITIVE_INFINITY);
  const high = all.reduce((most, place) => Math.max(most, place), Number.NEGATIVE_INFINITY);
  return all.map((place) => (high > low ? padding + ((place - low) / (high - low)) * (size - 2 * padding) : size / 2));
}

/** Things that lie near to each other because the same places hold them: dots that the links of the table join, laid out as the pages lay them. */
export const spacePicture: PictureKind = {
  name: "space",
  tells: { en: "The space of activities: what lies near to what", zh: "产业空间：活动之间的邻近" },
  columns: {
    a: { column: "activity_a", holds: "text", tells: { en: "One end of a link", zh: "一端" } },
    b: { column: "activity_b", holds: "text", tells: { en: "The other end", zh: "另一端" } },
    weight: { column: "proximity", holds: "number", optional: true, tells: { en: "Nearness", zh: "邻近度" } },
  },
  once: ["a", "b"],
  panels(rows, { width }) {
    const names = [...new Set([...listed(rows, "a"), ...listed(rows, "b")])].sort();
    const at = new Map(names.map((name, index) => [name, index]));
    const links = rows.map((row) => ({ from: at.get(textOf(row, "a")) ?? 0, to: at.get(textOf(row, "b")) ?? 0, weight: numberOf(row, "weight") ?? 1 }));
    const { x, y } = drawnPlaces(links, names.length);
    const joined = new Int32Array(names.length);
    for (const { from, to } of links) for (const end of [from, to]) joined[end] = (joined[end] ?? 0) + 1;
    const height = Math.round(width * 0.75);
    const [across, down] = [pixels(x, width), pixels(y, height)];
    const wanted = names.map((name, n) => ({ name, x: across[n] ?? 0, y: down[n] ?? 0, weight: joined[n] ?? 0 }));
    const clear = clearNames(wanted, fontSize);
    // The best joined are named where no name lies over another; what each dot is stands in the specification.
    const nodes = names.map((activity, n) => ({ activity, name: clear.has(n) ? activity : "", x: x[n], y: y[n], links: joined[n] }));
    const lines = links.map(({ from, to, weight }) => ({ x: x[from], y: y[from], x2: x[to], y2: y[to], weight }));
    const place = (field: string) => ({ field, type: "quantitative", axis: null, scale: { zero: false, nice: false, padding } });
    return [
      {
        width,
        height,
        layer: [
          {
            data: { values: lines },
            mark: { type: "rule", color: palette.rule, opacity: 0.9 },
            encoding: {
              x: place("x"),
              y: place("y"),
              x2: { field: "x2" },
              y2: { field: "y2" },
              strokeWidth: { field: "weight", type: "quantitative", legend: null, scale: { range: [0.4, 2] } },
            },
          },
          {
            data: { values: nodes },
            mark: { type: "point", filled: true, color: palette.accent, opacity: 1, stroke: palette.paper },
            encoding: { x: place("x"), y: place("y"), size: { field: "links", type: "quantitative", legend: null, scale: { range: [24, 140] } } },
          },
          // Where dots lie close a name stands on some of them: its own paper keeps it readable.
          ...[{ stroke: palette.paper, strokeWidth: 1.6, strokeJoin: "round" }, { color: palette.ink }].map((look) => ({
            data: { values: nodes },
            mark: { type: "text", fontSize, dy: -8, ...look },
            encoding: { x: place("x"), y: place("y"), text: { field: "name" } },
          })),
        ],
      },
    ];
  },
};
