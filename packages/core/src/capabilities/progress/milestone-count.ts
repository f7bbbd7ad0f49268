import type { Milestone } from "../../register/entities/milestone.ts";
import { lastDay } from "./calendar-days.ts";

/** Milestones by a day: how many had to be there, how many are, how many of the due ones are not. */
export interface MilestoneCount {
  readonly due: number;
  readonly done: number;
  readonly late: number;
}

export function milestoneCount(milestones: readonly Milestone[], at: string): MilestoneCount {
  return {
    due: milestones.filter(({ due }) => lastDay(due) <= at).length,
    done: milestones.filter((each) => isDone(each, at)).length,
    late: milestones.filter((each) => isLate(each, at)).length,
  };
}

export function isDone({ done }: Milestone, at: string): boolean {
  return done !== null && done <= at;
}

/** Its day is over and it is not there. */
export function isLate(milestone: Milestone, at: string): boolean {
  return lastDay(milestone.due) < at && !isDone(milestone, at);
}
