import { palette } from "../../report/document/palette.ts";
import { numberOf, type PictureKind, textOf } from "../look/picture-kind.ts";
import { rowHeight } from "../look/picture-look.ts";

/** Ranks as dots, the first on top, each with the ranks between which it lies under other choices or draws. */
export const ranksPicture: PictureKind = {
  name: "ranks",
  tells: { en: "Ranks with the bands within which they hold", zh: "位次及其变动区间" },
  columns: {
    name: { column: "location", holds: "text", tells: { en: "What is ranked", zh: "排位对象" } },
    rank: { column: "rank", holds: "number", tells: { en: "Rank", zh: "位次" } },
    low: { column: "drawn_p05", holds: "number", optional: true, tells: { en: "Best rank of the band", zh: "区间最高位次" } },
    high: { column: "drawn_p95", holds: "number", optional: true, tells: { en: "Worst rank of the band", zh: "区间最低位次" } },
  },
  once: ["name"],
  panels(rows, { say, width }) {
    const values = rows
      .map((row) => ({ name: textOf(row, "name"), rank: numberOf(row, "rank"), low: numberOf(row, "low"), high: numberOf(row, "high") }))
      .toSorted((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) || (a.name < b.name ? -1 : 1));
    const y = { field: "name", type: "nominal", sort: values.map(({ name }) => name), title: null, axis: { grid: false, labelLimit: 120 } };
    const x = (field: string) => ({
      field,
      type: "quantitative",
      title: say("rank"),
      scale: { zero: false, nice: false, padding: 6 },
      axis: { tickMinStep: 1, format: "d" },
    });
    return [
      {
        data: { values },
        width,
        height: values.length * rowHeight,
        layer: [
          { mark: { type: "rule", strokeWidth: 2, color: palette.ruleStrong }, encoding: { y, x: x("low"), x2: { field: "high" } } },
          { mark: { type: "point", filled: true, size: 36, color: palette.accent, opacity: 1 }, encoding: { y, x: x("rank") } },
        ],
      },
    ];
  },
};
