import type { StartWindow } from "./project-list.ts";

/** What can be decided: a project, or a project that starts in a year. Options of a project stand together, in order of their years. */
export interface PortfolioOptions {
  readonly count: number;
  /** Project of each option. */
  readonly project: Int32Array;
  /** Start year of each option; null without a schedule. */
  readonly start: Int32Array | null;
  /** Options of project p are first[p] .. first[p+1]-1. */
  readonly first: Int32Array;
}

export function portfolioOptions(projects: number, windows: readonly StartWindow[] | null): PortfolioOptions {
  const first = new Int32Array(projects + 1);
  for (let p = 0; p < projects; p++) {
    const window = windows?.[p];
    first[p + 1] = first[p]! + (window === undefined ? 1 : window.latest - window.earliest + 1);
  }
  const count = first[projects]!;
  const project = new Int32Array(count);
  const start = windows === null ? null : new Int32Array(count);
  for (let p = 0; p < projects; p++) {
    for (let o = first[p]!; o < first[p + 1]!; o++) {
      project[o] = p;
      if (start !== null) start[o] = (windows?.[p]?.earliest ?? 0) + o - first[p]!;
    }
  }
  return { count, project, start, first };
}
