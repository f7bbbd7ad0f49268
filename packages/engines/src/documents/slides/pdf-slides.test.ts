import type { Slide, SlideDeck } from "@quoin/core";
import { expect, test } from "vitest";
import { pdfSlides } from "./pdf-slides.ts";

const slide = (own: Partial<Slide>): Slide => ({ title: "甲", sentence: "", chart: null, items: [], source: "", notes: [], ...own });
const deck = (slides: readonly Slide[]): SlideDeck => ({ language: "zh", tag: "zh-CN", title: "主要判断", subtitle: "示例办", slides });
const bytesOf = async (slides: readonly Slide[]) => Buffer.concat(await pdfSlides(deck(slides)));

const bars = { kind: "bars", title: "对照", unit: "占比", categories: ["甲", "乙"], isPercent: true } as const;
const lines = { kind: "lines", title: "逐年", unit: "家", categories: ["2018", "2019", "2020"], isPercent: false } as const;

test("each sheet is a page of 16:9, and the same deck gives the same bytes", async () => {
  const slides = [
    slide({ items: ["一", "Two words in a line that is long enough to be broken where there is a blank, and goes on. ".repeat(4)] }),
    slide({ title: "很长的标题".repeat(30), chart: { ...bars, series: [{ name: "实际值", values: [0.174, null], role: "own" }] }, source: "来源：表" }),
    slide({ chart: { ...bars, series: [{ name: "差", values: [-0.02, 0], role: "own" }] } }),
    slide({
      chart: {
        ...lines,
        series: [
          { name: "福建", values: [1, null, 3], role: "own" },
          { name: "各省", values: [2, 2, 2], role: "beside" },
        ],
      },
    }),
  ];
  const bytes = await bytesOf(slides);
  const text = bytes.toString("latin1");
  expect(text.startsWith("%PDF-1.")).toBe(true);
  expect([...text.matchAll(/\/MediaBox \[0 0 960 540\]/g)]).toHaveLength(4);
  expect(text).toContain("/Lang (zh-CN)");
  expect(text).not.toMatch(/NaN|undefined/);
  expect((await bytesOf(slides)).equals(bytes)).toBe(true);
});

test("a chart without a number, and a deck without a sheet, is drawn without a fault", async () => {
  const empty = slide({ chart: { ...lines, categories: ["2018"], series: [{ name: "无", values: [null], role: "own" }] } });
  expect((await bytesOf([empty])).length).toBeGreaterThan(500);
  expect((await bytesOf([slide({})])).toString("latin1")).toContain("%%EOF");
});
