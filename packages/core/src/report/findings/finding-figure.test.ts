import { expect, test } from "vitest";
import type { FindingChart } from "../../diagnosis/finding/finding-chart.ts";
import { ownFormatter } from "../../language/message/formatter.ts";
import { findingFigure } from "./finding-figure.ts";

const label = (text: string) => ({ en: text, zh: text });
const statement = label("said");

function svgOf(chart: FindingChart): string {
  const figure = findingFigure({ chart, statement, statement_data, synthetic: false }, ownFormatter("zh"));
  return figure?.kind === "figure" ? figure.svg : "";
}

/** Of a sentence that no table has: its text stands. */
const statement_data = { code: "sample.figure", values: {}, marks: { en: [], zh: [] } };

test("shares are drawn in percent, and beside marks the figures of bars stand in a column of their own", () => {
  const svg = svgOf({
    kind: "bars",
    title: label("shares"),
    unit: "share of projects",
    bars: [
      { id: "110000", count: null, label: label("北京"), value: 0.3111, low: null, high: null, reference: 0.064 },
      { id: "440000", count: null, label: label("广东"), value: 0.0764, low: null, high: null, reference: 0.16 },
    ],
    band: null,
    threshold: null,
  });
  expect(svg).toContain(">31.1%<");
  expect(svg).toContain(">30%<");
  const places = [...svg.matchAll(/<text x="([\d.]+)"[^>]*>(?:31\.1|7\.6)%</g)].map(([, x]) => x);
  expect(places.length).toBe(2);
  expect(new Set(places).size).toBe(1);
});

test("a development of shares has its axis in percent and its years as they are; other units stay", () => {
  const trend = (unit: string): FindingChart => ({
    kind: "trend",
    title: label("share"),
    years: [2018, 2023],
    lines: [{ label: label("全国"), unit, values: [0.074, 0.058] }],
    band: null,
    threshold: null,
  });
  expect(svgOf(trend("share of spending"))).toMatch(/>7\.\d%<.*>2018</s);
  expect(svgOf(trend("ratio"))).not.toContain("%");
});

test("a difference of shares is drawn in percentage points, which the remark names, and bears no percent sign", () => {
  const line = { label: { en: "China", zh: "中国" }, unit: "difference of the shares", values: [0.01, -0.035] };
  const gap: FindingChart = { kind: "trend", title: { en: "Gap", zh: "差距" }, years: [2_020, 2_021], lines: [line], band: null, threshold: null };
  const drawn = findingFigure({ chart: gap, statement: { en: "Gap", zh: "差距" }, statement_data, synthetic: false }, ownFormatter("en"));
  if (drawn?.kind !== "figure") throw new Error("a figure was expected");
  expect(drawn.remark).toBe("difference of the shares; percentage points");
  expect(drawn.svg).not.toContain("%");
  expect(drawn.svg).toMatch(/−3(?:\.\d)?</);
});
