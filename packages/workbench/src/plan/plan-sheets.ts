import type { PlanLine } from "@quoin/core";
import { nation } from "../regions/nation.ts";

/** Tasks that one sheet shows in letters for the last row of seats. */
const most = 6;

/** Parts of the tasks, each for a sheet of its own, as even as can be. */
export function planParts<T>(lines: readonly T[]): readonly (readonly T[])[] {
  const parts = Math.max(1, Math.ceil(lines.length / most));
  const size = Math.ceil(lines.length / parts);
  return Array.from({ length: parts }, (_, at) => lines.slice(at * size, (at + 1) * size)).filter((part, at) => part.length > 0 || at === 0);
}

/** Addresses of the sheets of a plan in their order: the tasks on the axis of years, part by part, then task by task. */
export function planSheets(lines: readonly Pick<PlanLine, "id">[], region: string): readonly string[] {
  const of = region === nation ? "" : `&region=${encodeURIComponent(region)}`;
  return [
    ...planParts(lines).map((_, at) => `/plan?view=meeting${at === 0 ? "" : `&picture=${at + 1}`}${of}`),
    ...lines.map(({ id }) => `/plan/${encodeURIComponent(id)}?view=meeting${of}`),
  ];
}

/** Where a sheet stands among those of its plan: its number and the addresses beside it, before the first of them where the meeting begins. */
export function placeAmong(sheets: readonly string[], at: number) {
  return { at: at + 1, count: sheets.length, previous: at <= 0 ? "/?view=meeting" : (sheets[at - 1] ?? null), next: sheets[at + 1] ?? null };
}
