/** A milestone as the axis shows it. */
export interface AxisMilestone {
  readonly id: string;
  readonly due: string;
  readonly done: string | null;
}

export type MilestoneState = "done" | "late" | "open";

/** Done when it has a day, late when its day is past, else open. */
export function milestoneState({ due, done }: AxisMilestone, at: string): MilestoneState {
  return done !== null ? "done" : due < at ? "late" : "open";
}

export interface TimeAxis {
  /** Whole years, the last one exclusive. */
  readonly first: number;
  readonly last: number;
  /** Part of the axis, 0 to 1, at which a day stands. */
  place(day: string): number;
}

/** An axis of whole years that holds all the days, and today. */
export function timeAxis(days: readonly string[], at: string): TimeAxis {
  const years = [...days, at].map((day) => Number(day.slice(0, 4)));
  const first = Math.min(...years);
  const last = Math.max(...years) + 1;
  return {
    first,
    last,
    place: (day) => {
      const [year = first, month = 1, date = 1] = day.split("-").map(Number);
      return (year + (month - 1) / 12 + (date - 1) / 372 - first) / (last - first);
    },
  };
}
