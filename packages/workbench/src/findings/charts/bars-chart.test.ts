import type { FindingChart } from "@quoin/core";
import { expect, test } from "vitest";
import type { PlotModule } from "../../shared/charts/chart.ts";
import { barsChart } from "./bars-chart.ts";

type Bars = Extract<FindingChart, { kind: "bars" }>;
type Options = Readonly<Record<string, unknown>>;

const name = (text: string) => ({ en: text, zh: text });
const bar = (id: string, value: number, more: Partial<Bars["bars"][number]> = {}): Bars["bars"][number] => ({
  id,
  label: name(id),
  value,
  low: null,
  high: null,
  count: null,
  ...more,
});

/** The texts that the picture of these bars draws beside them, with how they are placed. */
function figures(bars: Bars["bars"]): readonly Options[] {
  const texts: Options[] = [];
  const draws = (kind: string) => (data: unknown, options: Options) => {
    if (kind === "text" && data !== null && Array.isArray(data) && data.length === bars.length) texts.push(options);
    return {};
  };
  const plot = new Proxy({}, { get: (_, kind) => draws(String(kind)) }) as PlotModule;
  const chart: Bars = { kind: "bars", title: name("who leads"), unit: "share of projects", band: null, threshold: null, bars };
  barsChart(chart, { language: "zh", alt: "", source: "", file: "x", synthetic: false }).draw(plot, 800);
  return texts;
}

test("the figure of a bar stands at its end where nothing else is drawn in its row", () => {
  expect(figures([bar("a", 0.2), bar("b", 0.1)])).toEqual([expect.objectContaining({ x: "value", textAnchor: "start" })]);
});

test("beside a mark or an interval the figures of the bars stand in a column of their own, where none can be read as the mark's", () => {
  for (const more of [{ reference: 0.16 }, { low: 0.1, high: 0.3 }]) {
    const [placed, ...others] = figures([bar("a", 0.2, more), bar("b", 0.1)]);
    expect(others).toEqual([]);
    expect(placed).toMatchObject({ frameAnchor: "right", textAnchor: "end" });
    expect(placed).not.toHaveProperty("x");
  }
});
