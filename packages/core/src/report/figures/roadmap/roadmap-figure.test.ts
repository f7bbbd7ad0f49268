import { expect, test } from "vitest";
import type { LayeredRoadmap, RoadmapRow } from "../../../capabilities/consolidation/roadmap/roadmap-answer.ts";
import { ownFormatter } from "../../../language/message/formatter.ts";
import { inLanes } from "./lanes.ts";
import { roadmapFigure } from "./roadmap-figure.ts";

const text = (said: string) => ({ en: said, zh: said });
const row = (id: string, own: Partial<RoadmapRow>): RoadmapRow => ({
  id,
  layer: "technology",
  label: text(id),
  subject: null,
  needed: true,
  trl: null,
  mrl: null,
  bars: [],
  marks: [],
  spans: [],
  ...own,
});
const bar = (office: string, from: number, to: number) => ({
  line: office,
  type: "office-plan-line" as const,
  plan: "p",
  office: text(office),
  label: text(office),
  from,
  to,
  basis: "stated" as const,
  synthetic: false,
});
const roadmap = (rows: RoadmapRow[], own: Partial<LayeredRoadmap> = {}): LayeredRoadmap => ({
  system: null,
  systems: [],
  from: 2026,
  to: 2040,
  rows,
  links: [],
  money: [],
  currency: "CNY",
  unknown: { without_years: [], without_money: 0, other_currency: 0, uncoded: 0 },
  offices: 1,
  lines: 1,
  synthetic: false,
  ...own,
});

test("stretches that touch take lanes of their own; what finds none is counted, not dropped in silence", () => {
  const { placed, lanes, left } = inLanes(
    [
      { from: 5, to: 7 },
      { from: 0, to: 4 },
      { from: 3, to: 6 },
      { from: 3, to: 9 },
    ],
    2,
    0,
  );
  expect(placed.map(({ lane, of }) => [lane, of.from, of.to])).toEqual([
    [0, 0, 4],
    [1, 3, 9],
    [0, 5, 7],
  ]);
  expect([lanes, left]).toEqual([2, 1]);
});

test("names are escaped, gaps hatched, and bars beyond the lanes counted", () => {
  const many = Array.from({ length: 9 }, (_, at) => bar(`Office <${at}>`, 2026, 2040));
  const svg = roadmapFigure(roadmap([row("<gear>", { bars: many, spans: [{ from: 2026, to: 2040, state: "open" }] })]), ownFormatter("en"));
  expect(svg).toContain("&lt;gear&gt;");
  expect(svg).not.toContain("<gear>");
  expect(svg).toContain('fill="url(#quoin-open)"');
  expect(svg).toContain("+4 more");
});

test("a takeover is drawn with its interval; one that no forecast sees says so", () => {
  const takeover = {
    kind: "takeover" as const,
    value: 50,
    value_low: null,
    value_high: null,
    unit: "percent",
    label: text("led"),
    office: null,
    line: null,
    done: null,
    synthetic: false,
  };
  const seen = roadmapFigure(roadmap([row("a", { layer: "market", marks: [{ ...takeover, year: 2031.4, low: 2029, high: null }] })]), ownFormatter("en"));
  expect(seen).toContain(">2031<");
  const unseen = roadmapFigure(roadmap([row("a", { layer: "market", marks: [{ ...takeover, year: null, low: null, high: null }] })]), ownFormatter("en"));
  expect(unseen).toContain("not within 50 years");
});

test("a market says its unit once beside its name, so that no figure is cut; figures in two units keep none there", () => {
  const market = (unit: string) => ({
    kind: "market" as const,
    year: 2030,
    low: null,
    high: null,
    value: 1500,
    value_low: null,
    value_high: null,
    unit,
    label: text("sensors"),
    office: null,
    line: null,
    done: null,
    synthetic: false,
  });
  const drawn = roadmapFigure(roadmap([row("sensors", { layer: "market", marks: [market("10k"), market("10k")] })]), ownFormatter("en"));
  expect(drawn).toContain("sensors (× 10,000)<");
  expect(drawn).toContain(">1,500<");
  const mixed = roadmapFigure(roadmap([row("sensors", { layer: "market", marks: [market("t"), { ...market("10k"), year: 2033 }] })]), ownFormatter("en"));
  expect(mixed).toContain(">sensors<");
  expect(mixed).toContain("1,500 t");
});

test("an empty roadmap, one year and one without money can be drawn in both languages", () => {
  for (const language of ["en", "zh"] as const) {
    expect(roadmapFigure(roadmap([]), ownFormatter(language))).toMatch(/^<svg .*<\/svg>$/s);
    expect(roadmapFigure(roadmap([row("a", { bars: [bar("North", 2020, 2050)] })], { from: 2030, to: 2030 }), ownFormatter(language))).not.toContain("NaN");
  }
});

test("what is drawn is named, and nothing else", () => {
  const named = (own: Partial<RoadmapRow>, money: LayeredRoadmap["money"] = []) => {
    const svg = roadmapFigure(roadmap([row("r1", own)], { money }), ownFormatter("en"));
    return ["line of a plan", "line of this office", "its years are those", "target or capacity", "milestone", "forecast takeover", "no plan acts"].filter(
      (word) => svg.includes(word),
    );
  };
  expect(named({})).toEqual([]);
  expect(named({ bars: [bar("a", 2027, 2029)] })).toEqual(["line of a plan"]);
  expect(named({ bars: [{ ...bar("a", 2027, 2029), type: "plan-line", basis: "derived" }] })).toEqual(["line of this office", "its years are those"]);
  expect(named({ spans: [{ from: 2027, to: 2028, state: "open" }] })).toEqual(["no plan acts"]);
});
