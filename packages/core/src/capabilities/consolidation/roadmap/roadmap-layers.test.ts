import { expect, test } from "vitest";
import type { PlansTogether } from "../../departments/rules/plans/gather-plans.ts";
import { linePromises } from "../progress/line-promises.ts";
import { drawnYears, spansOf } from "./drawn-line.ts";
import type { DrawnLine, RoadmapEvidence } from "./roadmap-evidence.ts";
import { areGapsUnknown } from "./roadmap-kinds.ts";
import { roadmapLayers } from "./roadmap-layers.ts";

const text = (said: string) => ({ en: said, zh: said });
const line = (id: string, own: Partial<DrawnLine>): DrawnLine => ({
  id,
  type: "office-plan-line",
  plan: "north:plan",
  office: text("North"),
  officeId: "north",
  label: text(id),
  technology: null,
  item: null,
  field: null,
  measure: null,
  instrument: null,
  start: null,
  end: null,
  horizonTo: null,
  money: [],
  targets: [],
  capacity: [],
  needs: [],
  milestones: [],
  synthetic: false,
  ...own,
});
const money = (...years: number[]) => years.map((year) => ({ year, level: null, amount: "5", currency: "CNY", kind: "intention" as const }));
const item = (id: string, technology: string, own: object = {}) => ({
  id,
  labels: text(id),
  link: "link",
  technology,
  needed: true,
  trl: 4,
  mrl: null,
  ...own,
});
const technology = (id: string, kind: "generic" | "specific", parent: string | null = null) => ({ id, labels: text(id), kind, parent });

function evidence(lines: readonly DrawnLine[], own: Partial<RoadmapEvidence> = {}): RoadmapEvidence {
  const together = {
    plans: [],
    lines: [],
    items: [item("gear", "powder"), item("shaft", "steel", { needed: false })],
    technologies: [technology("powder", "generic"), technology("steel", "specific", "powder"), technology("light", "generic")],
    currency: "CNY",
  } as unknown as PlansTogether;
  const links = [
    { id: "link", system: "drive", integrations: [{ from: "powder", to: "steel", irl: 3 }] },
    { id: "other", system: "lamp", integrations: [] },
  ] as unknown as RoadmapEvidence["links"];
  return { together, lines, systems: [], links, markets: [], takeovers: [], ...own };
}

test("a line stands on its item, or on every item of its technology; public research and platforms are rows of their own below it", () => {
  const lines = [
    line("a", { item: "gear", technology: "powder", instrument: "PI008", start: 2026, end: 2030 }),
    line("b", { technology: "powder", instrument: "PI007", start: 2026, end: 2027 }),
    line("c", { technology: "powder", measure: "M4.2", start: 2028, end: 2040 }),
    line("d", { technology: "steel", start: 2026, end: 2026 }),
    line("e", { field: "Robots", start: 2026, end: 2026 }),
  ];
  const { rows, links } = roadmapLayers(evidence(lines), null, 2026, 2040);
  expect(rows.map(({ id, layer, bars }) => [id, layer, bars.map((bar) => bar.line)])).toEqual([
    ["item:gear", "technology", ["a"]],
    ["field:Robots", "technology", ["e"]],
    ["technology:steel", "technology", ["d"]],
    ["technology:light", "research", []],
    ["research|item:gear", "research", ["b"]],
    ["platform|item:gear", "platform", ["c"]],
  ]);
  expect(links).toEqual(
    expect.arrayContaining([
      { from: "research|item:gear", to: "item:gear", kind: "serves" },
      { from: "platform|item:gear", to: "item:gear", kind: "serves" },
      { from: "item:gear", to: "technology:steel", kind: "integration" },
      { from: "technology:steel", to: "item:gear", kind: "part" },
    ]),
  );
});

test("a card shows its own items and technologies, and no line that acts on others", () => {
  const lines = [
    line("a", { item: "gear", start: 2026, end: 2030 }),
    line("b", { technology: "light", start: 2026, end: 2030 }),
    line("c", { field: "Robots" }),
  ];
  const { rows, lines: shown } = roadmapLayers(evidence(lines), "drive", 2026, 2030);
  expect(rows.map(({ id }) => id)).toEqual(["item:gear", "item:shaft"]);
  expect(shown.map(({ id }) => id)).toEqual(["a"]);
  expect(roadmapLayers(evidence(lines), "lamp", 2026, 2030).rows).toEqual([]);
});

test("each year of what is needed is with money, without, unknown or open; money that nobody mentions is unknown and not none", () => {
  const paid = line("a", { start: 2026, end: 2028, money: money(2026) });
  const silent = line("b", { start: 2028, end: 2029 });
  expect(spansOf([paid, silent], 2026, 2031)).toEqual([
    { from: 2026, to: 2026, state: "money" },
    { from: 2027, to: 2027, state: "unfunded" },
    { from: 2028, to: 2029, state: "unknown" },
    { from: 2030, to: 2031, state: "open" },
  ]);
  expect(spansOf([], 2026, 2027)).toEqual([{ from: 2026, to: 2027, state: "open" }]);
  // A line without any year could act in every one of them.
  expect(spansOf([line("c", {})], 2026, 2027)).toEqual([{ from: 2026, to: 2027, state: "unknown" }]);
  expect(spansOf([line("d", { money: [{ year: 2026, level: null, amount: "0", currency: "CNY", kind: "intention" }] })], 2026, 2026)).toMatchObject([
    { state: "unfunded" },
  ]);
});

test("the years of a line are those that it states, else those of its money, targets and capacities; none is made up", () => {
  expect(drawnYears(line("a", { start: 2030, end: 2028 }))).toEqual({ from: 2030, to: 2030, basis: "stated" });
  expect(drawnYears(line("a", { start: 2026, money: money(2027, 2031) }))).toEqual({ from: 2026, to: 2031, basis: "derived" });
  expect(drawnYears(line("a", { horizonTo: 2040 }))).toBeNull();
});

test("takeovers without a card are all shown, with one those of its technologies; products, targets and needs stand above what makes them", () => {
  const takeover = {
    id: "m|World|led",
    label: text("led"),
    technology: "light",
    episode: "m",
    low: 2028.5,
    middle: 2031.2,
    high: null,
    level: 50,
    synthetic: false,
  };
  const lines = [
    line("a", {
      technology: "light",
      start: 2026,
      end: 2030,
      capacity: [{ product: "lamps", year: 2028, amount: 10, unit: "t" }],
      targets: [
        { indicator: "share", unit: "%", baseline: 1, year: 2029, target: 40 },
        { indicator: "ready", unit: "TRL", baseline: 4, year: 2030, target: 7 },
        { indicator: "late", unit: "%", baseline: null, year: 2050, target: 9 },
      ],
      needs: ["teachers"],
    }),
  ];
  const { rows, links } = roadmapLayers(evidence(lines, { takeovers: [takeover] }), null, 2026, 2040);
  const marks = Object.fromEntries(rows.map(({ id, marks: own }) => [id, own.map(({ kind, year, value }) => [kind, year, value])]));
  expect(marks).toMatchObject({
    "takeover:m|World|led": [["takeover", 2031.2, 50]],
    "product:lamps": [["capacity", 2028, 10]],
    "target:share": [["target", 2029, 40]],
    "technology:light": [["readiness", 2030, 7]],
  });
  expect(Object.keys(marks)).not.toContain("target:late");
  expect(links.map(({ from, to, kind }) => `${from} ${kind} ${to}`)).toEqual(
    expect.arrayContaining(["technology:light overtakes takeover:m|World|led", "technology:light makes product:lamps", "technology:light asked need:teachers"]),
  );
  expect(roadmapLayers(evidence(lines, { takeovers: [takeover] }), "drive", 2026, 2040).rows.map(({ id }) => id)).not.toContain("takeover:m|World|led");
});

test("a line promises its targets, its capacities and its end, each under a name that stays", () => {
  const { targets, capacity } = line("a", {
    targets: [{ indicator: "share", unit: "%", baseline: 1, year: 2029, target: 40 }],
    capacity: [{ product: "lamps", year: 2028, amount: 10, unit: "t" }],
  });
  expect(linePromises({ targets: [...targets], capacity: [...capacity], end: 2030 }).map(({ id, value }) => [id, value])).toEqual([
    ["capacity|lamps|2028", 10],
    ["target|share|2029", 40],
    ["end||2030", null],
  ]);
});

test("without any plan nobody can say where nothing is planned; with one, what it does not act on is open", () => {
  const none = roadmapLayers(evidence([]), null, 2026, 2030).rows;
  expect(none.filter(({ needed }) => needed).map(({ id, spans }) => [id, spans])).toEqual([
    ["item:gear", []],
    ["technology:light", []],
  ]);
  expect(areGapsUnknown(none)).toBe(true);
  const one = roadmapLayers(evidence([line("a", { item: "gear", start: 2026, end: 2030 })]), null, 2026, 2030).rows;
  expect(one.find(({ id }) => id === "technology:light")?.spans).toEqual([{ from: 2026, to: 2030, state: "open" }]);
  expect(areGapsUnknown(one)).toBe(false);
});
