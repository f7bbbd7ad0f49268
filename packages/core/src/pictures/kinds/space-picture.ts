import { drawnPlaces } from "../../measures/space/network-drawing.ts";
import { palette } from "../../report/document/palette.ts";
import { listed, numberOf, type PictureKind, textOf } from "../look/picture-kind.ts";

/** From this many things on only the best joined are named: names would lie over each other. */
const mostNames = 60;

/** Things that lie near to each other because the same places hold them: dots that the links of the table join, laid out as the pages lay them. */
export const spacePicture: PictureKind = {
  name: "space",
  tells: { en: "The space of activities: what lies near to what", zh: "产业空间：活动之间的邻近" },
  columns: {
    a: { column: "activity_a", holds: "text", tells: { en: "One end of a link", zh: "一端" } },
    b: { column: "activity_b", holds: "text", tells: { en: "The other end", zh: "另一端" } },
    weight: { column: "proximity", holds: "number", optional: true, tells: { en: "Nearness", zh: "邻近度" } },
  },
  panels(rows, { width }) {
    const names = [...new Set([...listed(rows, "a"), ...listed(rows, "b")])].sort();
    const at = new Map(names.map((name, index) => [name, index]));
    const links = rows.map((row) => ({ from: at.get(textOf(row, "a")) ?? 0, to: at.get(textOf(row, "b")) ?? 0, weight: numberOf(row, "weight") ?? 1 }));
    const { x, y } = drawnPlaces(links, names.length);
    const joined = new Int32Array(names.length);
    for (const { from, to } of links) for (const end of [from, to]) joined[end] = (joined[end] ?? 0) + 1;
    const least = [...joined].toSorted((p, q) => q - p)[mostNames - 1] ?? 0;
    const nodes = names.map((name, n) => ({ name: names.length <= mostNames || (joined[n] ?? 0) > least ? name : "", x: x[n], y: y[n], links: joined[n] }));
    const lines = links.map(({ from, to, weight }) => ({ x: x[from], y: y[from], x2: x[to], y2: y[to], weight }));
    const place = (field: string) => ({ field, type: "quantitative", axis: null, scale: { zero: false, nice: false, padding: 24 } });
    return [
      {
        width,
        height: Math.round(width * 0.75),
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
          {
            data: { values: nodes },
            mark: { type: "text", fontSize: 7, dy: -8, color: palette.ink },
            encoding: { x: place("x"), y: place("y"), text: { field: "name" } },
          },
        ],
      },
    ];
  },
};
