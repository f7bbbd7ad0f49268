import { expect, test } from "vitest";
import { ownFormatter } from "../../language/message/formatter.ts";
import { type Bars, barFigure } from "./bar-figure.ts";
import { at, svgFrame, svgLine, svgRect, svgText, textWidth } from "./svg-marks.ts";
import { type Trend, trendFigure } from "./trend-figure.ts";

const name = (text: string) => ({ en: text, zh: text });
const bar = (label: string, value: number | null, own: Partial<Bars["bars"][number]> = {}): Bars["bars"][number] => ({
  label: name(label),
  value,
  low: null,
  high: null,
  ...own,
});
const bars = (given: Partial<Bars>, width?: number) => barFigure({ bars: [], band: null, threshold: null, ...given }, ownFormatter("en"), "x", width);
const trend = (given: Partial<Trend>, width?: number) =>
  trendFigure({ years: [], lines: [], band: null, threshold: null, ...given }, ownFormatter("en"), "x", width);

interface Mark {
  readonly name: string;
  readonly text: string;
  readonly of: Readonly<Record<string, string>>;
}

function marks(svg: string): Mark[] {
  return [...svg.matchAll(/<(\w+) ([^>]*?)\/?>([^<]*)/g)].map(([, kind = "", attributes = "", text = ""]) => ({
    name: kind,
    text,
    of: Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value])),
  }));
}

test("a coordinate has one decimal at most, and no minus before zero", () => {
  expect([1, 1.25, 1.04, -1.25, 1e-9, -0.04].map(at)).toEqual(["1", "1.3", "1", "-1.2", "0", "0"]);
});

test("marks say what they were given, and texts are escaped", () => {
  expect(svgText(1, 2, "a<b")).toMatch(/^<text x="1" y="2" text-anchor="start" font-size="12" fill="#[0-9a-f]+">a&lt;b<\/text>$/);
  expect(svgText(1, 2, "a", { anchor: "end", size: 9, weight: 600, halo: "#fff" })).toMatch(
    /text-anchor="end" font-size="9".* font-weight="600" stroke="#fff"/,
  );
  expect(svgLine(0, 0, 1, 1, "red")).not.toContain("dash");
  expect(svgLine(0, 0, 1, 1, "red", 2, "5 4")).toContain('stroke-width="2" stroke-dasharray="5 4"');
  expect(svgRect(0, 0, 1, 1, "red")).toContain('stroke="none"/>');
  expect(svgFrame(10, 20, 'a "b"', [], 27)).toBe(
    '<svg viewBox="0 0 10 20" style="max-width:27rem" role="img" aria-label="a &quot;b&quot;"><title>a &quot;b&quot;</title></svg>',
  );
});

test("signs of Chinese are as wide as high, whole ones beyond the first plane too", () => {
  expect([textWidth(""), textWidth("ab", 10), textWidth("中文", 10), textWidth("𠮷", 10)]).toEqual([0, 12, 20, 10]);
});

test("bars stand one under another in the order given, from zero to their value", () => {
  const drawn = marks(bars({ bars: [bar("b", 1), bar("a", 4), bar("c", 2)] })).filter(({ name: kind, of }) => kind === "rect" && Number(of["height"]) < 20);
  const widths = drawn.map(({ of }) => Number(of["width"]));
  expect(drawn.map(({ of }) => of["x"])).toEqual(Array.from({ length: 3 }, () => drawn[0]?.of["x"]));
  expect(drawn.map(({ of }) => Number(of["y"])).toSorted((a, b) => a - b)).toEqual(drawn.map(({ of }) => Number(of["y"])));
  expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(4, 1);
  expect((widths[2] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(2, 1);
});

test("a bar below zero ends where those above begin", () => {
  const [above, below] = marks(bars({ bars: [bar("a", 5), bar("b", -5)] })).filter(({ name: kind }) => kind === "rect");
  expect(Number(below?.of["x"]) + Number(below?.of["width"])).toBeCloseTo(Number(above?.of["x"]), 1);
  expect(below?.of["width"]).toBe(above?.of["width"]);
});

test("an interval has its two ends, and a bar without a value has neither bar nor interval", () => {
  const lines = (value: number | null) =>
    marks(bars({ bars: [bar("a", value, { low: 1, high: 3 }), bar("b", 2)] })).filter(({ name: kind }) => kind === "line").length;
  expect(lines(2) - lines(null)).toBe(3);
  expect(bars({ bars: [bar("a", null, { low: 1, high: 3 }), bar("b", 2)] })).toContain(">–<");
});

test("a limit is named above the bars, and below where a band has its name there", () => {
  const place = (given: Partial<Bars>) => Number(marks(bars({ bars: [bar("a", 1)], threshold: 2, ...given })).find(({ text }) => text === "Limit")?.of["y"]);
  const plain = place({});
  const banded = place({ band: { label: name("chance"), low: 0, mean: 1, high: 2 } });
  expect(plain).toBeLessThan(24);
  expect(banded).toBeGreaterThan(24);
  expect(bars({ bars: [bar("a", 1)] })).not.toContain("Limit");
});

test("a name that has no room is cut, between signs and with what says so", () => {
  const svg = bars({ bars: [bar("𠮷".repeat(40), 1), bar("short", 1)] }, 300);
  const labels = marks(svg).filter(({ of, name: kind }) => kind === "text" && of["text-anchor"] === "end");
  expect(labels.map(({ text }) => text).find((text) => text.includes("𠮷"))).toMatch(/^(?:𠮷)+…$/u);
  expect(svg).not.toMatch(/\p{Surrogate}/u);
  expect(labels.some(({ text }) => text === "short")).toBe(true);
});

test("percentages have one decimal and their sign, at the bars and at the axis", () => {
  const said = marks(bars({ bars: [bar("a", 12.34), bar("b", 50)], isPercent: true })).map(({ text }) => text);
  expect(said).toEqual(expect.arrayContaining(["12.3%", "50.0%", "0%", "50%"]));
});

test("more than twenty bars stand closer", () => {
  const height = (count: number) => Number(/viewBox="0 0 \S+ (\S+)"/.exec(bars({ bars: Array.from({ length: count }, (_, n) => bar(`b${n}`, n)) }))?.[1]);
  expect([height(20) - height(19), height(22) - height(21)]).toEqual([20, 16]);
});

test("a trend of one year and one value is a point within the picture", () => {
  const svg = trend({ years: [2020], lines: [{ label: name("a"), values: [5] }] });
  const [point] = marks(svg).filter(({ name: kind }) => kind === "circle");
  expect([Number(point?.of["cx"]) >= 0, Number(point?.of["cy"]) >= 0]).toEqual([true, true]);
  expect(svg).not.toMatch(/NaN|Infinity/);
});

test("a trend without a single value is a dash, and one of zeros is drawn", () => {
  expect(marks(trend({ years: [2020, 2021], lines: [{ label: name("a"), values: [null, null] }] })).map(({ text }) => text)).toContain("–");
  expect(marks(trend({ years: [2020, 2021], lines: [{ label: name("a"), values: [0, 0] }] })).filter(({ name: kind }) => kind === "circle")).toHaveLength(2);
});

test("years are as far apart as they are, not as their places in the list", () => {
  const places = marks(trend({ years: [2000, 2001, 2010], lines: [{ label: name("a"), values: [1, 2, 3] }] }))
    .filter(({ name: kind }) => kind === "circle")
    .map(({ of }) => Number(of["cx"]));
  const [first = 0, second = 0, third = 0] = places;
  expect((third - first) / (second - first)).toBeCloseTo(10, 0);
});

test("higher values stand higher", () => {
  const [low, high] = marks(trend({ years: [2000, 2001], lines: [{ label: name("a"), values: [1, 2] }] }))
    .filter(({ name: kind }) => kind === "circle")
    .map(({ of }) => Number(of["cy"]));
  expect(high).toBeLessThan(low ?? 0);
});

test("of years too many to write the last is written, and none touches another", () => {
  const years = Array.from({ length: 60 }, (_, index) => 1960 + index);
  const written = marks(trend({ years, lines: [{ label: name("a"), values: years }] })).filter(
    ({ of, text }) => of["text-anchor"] === "middle" && /^\d{4}$/.test(text),
  );
  expect(written.at(-1)?.text).toBe("2019");
  expect(written.length).toBeLessThan(60);
  for (const [index, { of }] of written.entries()) if (index > 0) expect(Number(of["x"]) - Number(written[index - 1]?.of["x"])).toBeGreaterThan(30);
});

test("names of lines that end at one value stand apart, each in the colour of its line", () => {
  const svg = trend({ years: [2000, 2001], lines: ["a", "b", "c"].map((label) => ({ label: name(label), values: [1, 2] })) });
  const names = marks(svg).filter(({ text }) => ["a", "b", "c"].includes(text));
  const heights = names.map(({ of }) => Number(of["y"])).toSorted((a, b) => a - b);
  expect([(heights[1] ?? 0) - (heights[0] ?? 0), (heights[2] ?? 0) - (heights[1] ?? 0)]).toEqual([15, 15]);
  const strokes = marks(svg)
    .filter(({ name: kind }) => kind === "polyline")
    .map(({ of }) => of["stroke"]);
  expect(new Set(strokes).size).toBe(3);
  expect(names.map(({ of }) => of["fill"]).toSorted()).toEqual(strokes.toSorted());
});

test("a band with a gap is drawn in its parts", () => {
  const svg = trend({
    years: [2000, 2001, 2002, 2003, 2004],
    lines: [{ label: name("a"), values: [1, 1, 1, 1, 1] }],
    band: { label: name("chance"), low: [0, 0, null, 0, 0], high: [2, 2, 2, 2, 2] },
  });
  const parts = marks(svg)
    .filter(({ name: kind }) => kind === "polygon")
    .map(({ of }) => of["points"]?.split(" ").length);
  expect(parts).toEqual([4, 4]);
});
