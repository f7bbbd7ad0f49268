import { palette } from "../../report/document/palette.ts";
import { axisTicks } from "../../report/figures/axis-ticks.ts";
import { isGiven, listed, numberOf, type PictureKind, type PictureRow, textOf } from "../look/picture-kind.ts";
import { kindScales, rowHeight, strokeLegend } from "../look/picture-look.ts";

/**
 * Kaplan-Meier curves as steps, each with its interval, and under the axis how many are still watched at each tick: those of the first row at or after it, as `at_risk` of
 * `measure survival` counts them; behind the last row those who are left after it.
 */
export const survivalPicture: PictureKind = {
  name: "survival",
  tells: { en: "Kaplan-Meier curves with intervals and numbers at risk", zh: "Kaplan-Meier曲线，含区间与风险人数" },
  columns: {
    group: { column: "group", holds: "text", optional: true, tells: { en: "Group", zh: "组" } },
    time: { column: "time", holds: "number", tells: { en: "Time", zh: "时间" } },
    survival: { column: "survival", holds: "number", tells: { en: "Share that has not ended", zh: "尚未结束的比例" } },
    low: { column: "low", holds: "number", optional: true, tells: { en: "Low end of the interval", zh: "区间下限" } },
    high: { column: "high", holds: "number", optional: true, tells: { en: "High end of the interval", zh: "区间上限" } },
    at_risk: { column: "at_risk", holds: "number", optional: true, tells: { en: "Number at risk", zh: "风险人数" } },
    events: { column: "events", holds: "number", optional: true, tells: { en: "Number that ended", zh: "结束数" } },
    censored: { column: "censored", holds: "number", optional: true, tells: { en: "Number censored", zh: "删失数" } },
  },
  panels(rows, { say, width }) {
    const groups = listed(rows, "group");
    const { colour, dash } = kindScales(groups);
    const ticks = axisTicks(0, Math.max(0, ...rows.map((row) => numberOf(row, "time") ?? 0)), 6);
    const values = groups.flatMap((group) => [
      { group, time: 0, survival: 1, low: 1, high: 1 },
      ...ofGroup(rows, group).map((row) => ({ group, ...Object.fromEntries(["time", "survival", "low", "high"].map((role) => [role, numberOf(row, role)])) })),
    ]);
    const x = { field: "time", type: "quantitative", title: say("time"), scale: { domain: [0, ticks.at(-1) ?? 1] }, axis: { values: ticks, grid: false } };
    const isOne = groups.length === 1 && groups[0] === "";
    const coloured = isOne
      ? { color: { value: palette.accent } }
      : {
          color: { field: "group", type: "nominal", title: null, scale: colour, legend: strokeLegend(groups, width) },
          strokeDash: { field: "group", type: "nominal", title: null, scale: dash },
        };
    const curve = {
      data: { values },
      width,
      height: Math.round(width * 0.6),
      layer: [
        {
          mark: { type: "area", interpolate: "step-after", opacity: 0.14 },
          encoding: { x, y: y(say("surviving"), "low"), y2: { field: "high" }, color: coloured.color },
        },
        { mark: { type: "line", interpolate: "step-after", strokeWidth: 1.4 }, encoding: { x, y: y(say("surviving"), "survival"), ...coloured } },
      ],
    };
    if (!isGiven(rows, "at_risk")) return [curve];
    const counts = groups.flatMap((group) => ticks.map((time) => ({ group, time, n: atRisk(ofGroup(rows, group), time) })));
    const table = {
      data: { values: counts },
      width,
      height: Math.max(1, groups.length) * rowHeight,
      title: { text: say("at-risk"), anchor: "start", fontSize: 8, color: palette.soft, offset: 2 },
      mark: { type: "text", fontSize: 8 },
      encoding: {
        x: { ...x, axis: null },
        y: { field: "group", type: "nominal", sort: groups, title: null, axis: isOne ? null : { domain: false, ticks: false, labelPadding: 12 } },
        text: { field: "n", type: "quantitative" },
        color: isOne ? { value: palette.ink } : { field: "group", type: "nominal", scale: colour, legend: null },
      },
    };
    return [curve, table];
  },
};

function y(title: string, field: string) {
  return { field, type: "quantitative", title, scale: { domain: [0, 1] }, axis: { format: ".0%", tickCount: 5 } };
}

function ofGroup(rows: readonly PictureRow[], group: string): readonly PictureRow[] {
  return rows.filter((row) => textOf(row, "group") === group);
}

function atRisk(rows: readonly PictureRow[], time: number): number | null {
  const next = rows.find((row) => (numberOf(row, "time") ?? 0) >= time);
  if (next !== undefined) return numberOf(next, "at_risk");
  const last = rows.at(-1);
  if (last === undefined) return null;
  const [left, ended, stopped] = ["at_risk", "events", "censored"].map((role) => numberOf(last, role));
  return left == null || ended == null || stopped == null ? null : left - ended - stopped;
}
