import { expect, test } from "vitest";
import { ownFormatter } from "../../language/message/formatter.ts";
import { axisTicks, tickDecimals } from "./axis-ticks.ts";
import { barFigure } from "./bar-figure.ts";
import { tileFigure } from "./tile-figure.ts";
import { trendFigure } from "./trend-figure.ts";

const name = (text: string) => ({ en: text, zh: text });

/** Counts the marks of a kind. */
function count(svg: string, mark: RegExp): number {
  return [...svg.matchAll(mark)].length;
}

test("ticks are round and cover the range", () => {
  expect(axisTicks(0.61, 0.98, 4)).toEqual([0.6, 0.7, 0.8, 0.9, 1]);
  expect(axisTicks(-3, 12, 5)).toEqual([-5, 0, 5, 10, 15]);
  expect(axisTicks(2, 2, 5)).toEqual([2]);
  expect(tickDecimals([0.6, 0.75])).toBe(2);
});

test("a trend draws its band behind the line and leaves a gap where a year is missing", () => {
  const svg = trendFigure(
    {
      years: [2000, 2005, 2010, 2015],
      lines: [{ label: name("observed <b>"), values: [0.9, null, 0.8, 0.7] }],
      band: { label: name("chance"), low: [0.8, 0.8, 0.7, 0.6], high: [1, 0.9, 0.9, 0.8] },
      threshold: null,
    },
    ownFormatter("en"),
    'says "all"',
  );
  expect(svg.indexOf("<polygon")).toBeLessThan(svg.indexOf("<polyline"));
  expect(count(svg, /<polyline /g)).toBe(2);
  expect(count(svg, /<circle /g)).toBe(3);
  expect(svg).toContain("observed &lt;b&gt;");
  expect(svg).toContain('aria-label="says &quot;all&quot;"');
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
});

test("bars begin at zero, and a missing value is a dash and no bar", () => {
  const svg = barFigure(
    {
      bars: [
        { label: name("a"), value: 4, low: 3, high: 5 },
        { label: name("b"), value: null, low: null, high: null },
        { label: name("c"), value: -2, low: null, high: null },
      ],
      band: { label: name("chance"), low: 1, mean: 2, high: 3 },
      threshold: 2.5,
    },
    ownFormatter("zh"),
    "x",
  );
  expect(count(svg, /fill="#0b5a5e"/g)).toBe(2);
  expect(svg).toContain(">–<");
  expect(svg).toContain(">−2<");
  expect(svg).toContain("界限");
});

test("a tile without data has an outline and no colour of the scale", () => {
  const svg = tileFigure(
    [
      { name: "北京", column: 8, row: 2, value: 10 },
      { name: "天津", column: 9, row: 2, value: 0 },
      { name: "西藏", column: 3, row: 5, value: null },
    ],
    ownFormatter("zh"),
    "x",
  );
  expect(count(svg, /<rect /g)).toBe(3 + 5 + 1);
  expect(svg).toContain('stroke-dasharray="3 3"');
  expect(svg).toContain("无数据");
});

test("empty charts are drawn without a broken number", () => {
  expect(trendFigure({ years: [], lines: [], band: null, threshold: null }, ownFormatter("en"), "x")).not.toMatch(/NaN|Infinity/);
  expect(barFigure({ bars: [], band: null, threshold: null }, ownFormatter("en"), "x")).not.toMatch(/NaN|Infinity/);
  expect(tileFigure([{ name: "x", column: 1, row: 1, value: null }], ownFormatter("en"), "x")).not.toMatch(/NaN|Infinity/);
});
