import type { Award } from "../../../register/entities/award.ts";
import type { Call } from "../../../register/entities/call.ts";
import type { Milestone } from "../../../register/entities/milestone.ts";
import type { Project } from "../../../register/entities/project.ts";
import { lastDay } from "../../progress/calendar-days.ts";

/** What is asked of the register: how long a closed call waits for its first award, how late awards end, how late milestones are reached, how long results wait to be taken up, posts to be filled, how long centres stay and institutes keep to work for all, and how long tenders and disputes take. */
export const waits = ["calls", "projects", "milestones", "results", "posts", "centres", "institutes", "orders", "disputes"] as const;
export type Wait = (typeof waits)[number];
export const groupings = ["department", "programme", "region"] as const;
export type Grouping = (typeof groupings)[number];

/** One record that waits or waited. */
export interface WaitingCase {
  readonly id: string;
  readonly from: string;
  /** Null: not yet. */
  readonly ended: string | null;
  /** Day up to which it was watched, where it has not ended. */
  readonly until: string;
  /** Ids, null where none is known or there are several. */
  readonly groups: Readonly<Record<Grouping, string | null>>;
  readonly synthetic: boolean;
}

export interface WaitingCases {
  readonly cases: readonly WaitingCase[];
  /** Records that began to wait, and of which something that it takes is not known or cannot be. */
  readonly leftOut: readonly string[];
}

interface Read {
  readonly calls: readonly Call[];
  readonly awards: readonly Award[];
  readonly projects: ReadonlyMap<string, Project>;
  readonly milestones: readonly Milestone[];
}

/**
 * - `calls`: from the day on which a call closed to its first award. A decided call without an award, a cancelled one and an award before the close say no duration: left out.
 * - `projects`: from the planned to the actual end of an award; an end by the planned day is 0 days late. Stopped projects are watched until they were stopped.
 * - `milestones`: from the day first promised to the day done, 0 where it was done by then; a cancelled one is watched until it was cancelled.
 *
 * What is not due by `today` has not begun to wait and is no case.
 */
export function durationCases(of: "calls" | "projects" | "milestones", read: Read, today: string): WaitingCases {
  if (of === "calls") return callCases(read, today);
  const all =
    of === "projects"
      ? read.awards.flatMap((award) => {
          const project = award.project === null || award.project === undefined ? undefined : read.projects.get(award.project);
          return lateness(award, { due: award.planned_end, done: award.actual_end, stopped: project?.stopped }, [award, project], today);
        })
      : read.milestones.flatMap((milestone) => {
          const project = milestone.project === null || milestone.project === undefined ? undefined : read.projects.get(milestone.project);
          const days = { due: milestone.first_due ?? milestone.due, done: milestone.done, stopped: milestone.cancelled };
          return lateness(milestone, days, [{ department: milestone.department, programme: milestone.programme, region: null }, project], today);
        });
  return { cases: all, leftOut: [] };
}

function callCases({ calls, awards }: Read, today: string): WaitingCases {
  const first = new Map<string, string>();
  for (const { call, award_date } of awards) {
    if (call === null || call === undefined) continue;
    const day = lastDay(award_date);
    if (day <= today && day < (first.get(call) ?? "9999")) first.set(call, day);
  }
  const cases: WaitingCase[] = [];
  const leftOut: string[] = [];
  for (const call of calls) {
    if (call.closes === null || call.closes === undefined || call.status === "draft" || call.status === null || call.status === undefined) continue;
    const from = lastDay(call.closes);
    if (from > today) continue;
    const ended = first.get(call.id) ?? null;
    const isSilent = ended === null && (call.status === "decided" || call.status === "cancelled");
    if (isSilent || (ended !== null && ended < from)) {
      leftOut.push(call.id);
      continue;
    }
    const regions = call.regions ?? [];
    const groups = { department: call.department ?? null, programme: call.programme ?? null, region: regions.length === 1 ? (regions[0] ?? null) : null };
    cases.push({ id: call.id, from, ended, until: today, groups, synthetic: call.synthetic });
  }
  return { cases, leftOut };
}

type Day = string | null | undefined;
type Belongs = { readonly [G in Grouping]?: string | null | undefined };

function lateness(
  { id, synthetic }: { readonly id: string; readonly synthetic: boolean },
  { due, done, stopped }: { readonly due: Day; readonly done: Day; readonly stopped: Day },
  belongs: readonly (Belongs | undefined)[],
  today: string,
): WaitingCase[] {
  if (due === null || due === undefined) return [];
  const from = lastDay(due);
  // What is done early was never late; whether it is, is known before its day.
  const end = done === null || done === undefined || lastDay(done) > today ? null : lastDay(done);
  const halted = stopped === null || stopped === undefined ? today : lastDay(stopped);
  const isEarly = end !== null && end < from;
  if (from > today || (end === null && halted < from)) return [];
  const group = (key: Grouping) => belongs.map((each) => each?.[key] ?? null).find((each) => each !== null) ?? null;
  return [
    {
      id,
      from,
      ended: isEarly ? from : end,
      until: halted < today ? halted : today,
      groups: { department: group("department"), programme: group("programme"), region: group("region") },
      synthetic,
    },
  ];
}
