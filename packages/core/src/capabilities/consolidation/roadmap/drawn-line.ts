import { asTyped, type LocalText } from "../../../language/text.ts";
import { nameOf } from "../../../register/record-label.ts";
import { type LinePromise, linePromises } from "../progress/line-promises.ts";
import type { RoadmapBar, RoadmapMark, RoadmapRow } from "./roadmap-answer.ts";
import type { DrawnLine } from "./roadmap-evidence.ts";
import type { spanStates } from "./roadmap-kinds.ts";

/** The years of a line: as it states them, else from the first to the last year of its money, targets, capacities and milestones; null where none is known. */
export function drawnYears(line: DrawnLine): { readonly from: number; readonly to: number; readonly basis: RoadmapBar["basis"] } | null {
  const { start, end, money, targets, capacity, milestones } = line;
  if (start !== null && end !== null) return { from: start, to: Math.max(start, end), basis: "stated" };
  const known = [...[...money, ...targets, ...capacity].map(({ year }) => year), ...milestones.map(({ due }) => Number(due.slice(0, 4)))];
  const from = start ?? (known.length === 0 ? null : Math.min(...known));
  const to = end ?? (known.length === 0 ? start : Math.max(...known));
  return from === null || to === null ? null : { from, to: Math.max(from, to), basis: "derived" };
}

/** The bar of a line in a horizon; null where it lies outside, or no year is known. */
export function lineBar(line: DrawnLine, from: number, to: number): RoadmapBar | null {
  const years = drawnYears(line);
  if (years === null || years.to < from || years.from > to) return null;
  const { id, type, plan, office, label, synthetic } = line;
  return { line: id, type, plan, office, label, from: years.from, to: years.to, basis: years.basis, synthetic };
}

/** What a line promises in a horizon, as dated marks; `isShown` says which promises stand in this row. */
export function lineMarks(line: DrawnLine, from: number, to: number, isShown: (promise: LinePromise) => boolean): readonly RoadmapMark[] {
  const { id, office, synthetic } = line;
  const promised = linePromises(line)
    .filter((promise) => promise.kind !== "end" && promise.year >= from && promise.year <= to && isShown(promise))
    .map(
      ({ kind, what, year, value, unit }): RoadmapMark => ({
        ...noMark,
        kind: kind === "capacity" ? "capacity" : isReadiness(unit) ? "readiness" : "target",
        year,
        value,
        unit,
        label: plain(what ?? ""),
        office,
        line: id,
        synthetic,
      }),
    );
  const milestones = line.milestones.flatMap((milestone): RoadmapMark[] => {
    const year = Number(milestone.due.slice(0, 4)) + (Number(milestone.due.slice(5, 7) || "1") - 1) / 12;
    return year < from || year >= to + 1
      ? []
      : [{ ...noMark, kind: "milestone", year, label: asTyped(nameOf(milestone)), office, line: id, done: milestone.done, synthetic: milestone.synthetic }];
  });
  return [...promised, ...milestones];
}

/** Units of readiness, as offices write them in either language. */
const readinessUnits: ReadonlySet<string> = new Set(["trl", "mrl", "irl", "技术成熟度", "制造成熟度", "集成成熟度"]);

/** Whether a target speaks of readiness, which stands at the thing itself. */
export function isReadiness(unit: string | null): boolean {
  return unit !== null && readinessUnits.has(unit.trim().toLowerCase());
}

/** A mark of which nothing is said. */
export const noMark = {
  year: null,
  low: null,
  high: null,
  value: null,
  value_low: null,
  value_high: null,
  unit: null,
  office: null,
  line: null,
  done: null,
} as const satisfies Partial<RoadmapMark>;

export function plain(text: string): LocalText {
  return { en: text, zh: text };
}

type SpanState = (typeof spanStates)[number];

/** What is known of each year of the horizon, years that say the same joined. */
export function spansOf(lines: readonly DrawnLine[], from: number, to: number): RoadmapRow["spans"] {
  const spans: RoadmapRow["spans"] = [];
  for (let year = from; year <= to; year++) {
    const state = stateIn(lines, year);
    const last = spans.at(-1);
    if (last?.state === state) last.to = year;
    else spans.push({ from: year, to: year, state });
  }
  return spans;
}

function stateIn(lines: readonly DrawnLine[], year: number): SpanState {
  if (lines.some(({ money }) => money.some((row) => row.year === year && Number(row.amount) > 0))) return "money";
  const active = lines.filter((line) => {
    const years = drawnYears(line);
    return years !== null && years.from <= year && year <= years.to;
  });
  if (active.length === 0) return lines.some((line) => drawnYears(line) === null) ? "unknown" : "open";
  return active.some(({ money }) => money.length === 0) ? "unknown" : "unfunded";
}
