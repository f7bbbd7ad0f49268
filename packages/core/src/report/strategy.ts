import type { LocalText } from "../language/text.ts";
import type { ReportGoal } from "./report-content.ts";

/** An entry of the register with its name. */
export interface Entry {
  readonly id: string;
  readonly name: LocalText;
  readonly invented: boolean;
}

/** How far the office says that a criterion is met, on a day. */
export interface CriterionAssessment extends Entry {
  readonly criterion: string;
  readonly state: string;
  readonly assessed: string;
  readonly owner: LocalText | null;
  readonly evidence: string | null;
  readonly missing: string | null;
  readonly until: string | null;
}

/** Who answers for the strategy, and in which role. */
export interface Body extends Entry {
  readonly organisation: LocalText;
  readonly role: string;
  readonly mandate: string | null;
  readonly since: string | null;
  readonly until: string | null;
  /** Full-time equivalents. */
  readonly staff: number | null;
  readonly tasks: string | null;
}

/** A step in the calendar of monitoring. */
export interface Step extends Entry {
  readonly kind: string;
  readonly due: string;
  readonly done: string | null;
  readonly owner: LocalText | null;
  readonly document: string | null;
  readonly consequence: string | null;
}

export interface Priority extends Entry {
  readonly state: string | null;
  readonly decided: string | null;
  readonly objective: string | null;
  readonly rationale: string | null;
  readonly owner: LocalText | null;
  readonly parent: LocalText | null;
  readonly industries: readonly { readonly id: string; readonly name: LocalText }[];
  readonly technologies: readonly LocalText[];
  readonly criteria: readonly string[];
}

/** Who held which position in a meeting, and what changed by it. */
export interface Position {
  readonly who: LocalText | null;
  readonly group: string | null;
  readonly position: string;
  readonly change: string | null;
}

/** A meeting, survey or interview of the discovery process. */
export interface Meeting extends Entry {
  readonly date: string;
  readonly kind: string | null;
  readonly organiser: LocalText | null;
  readonly people: number | null;
  /** Id of the priority that it led to. */
  readonly priority: string | null;
  readonly positions: readonly Position[];
  readonly decision: string | null;
}

/** An instrument that serves a criterion or a priority. */
export interface Action extends Entry {
  readonly instrument: LocalText | null;
  readonly criteria: readonly string[];
  readonly priorities: readonly string[];
  readonly goals: readonly string[];
  readonly owner: LocalText | null;
  readonly fund: LocalText | null;
  readonly money: { readonly amount: number; readonly currency: string } | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly partners: readonly string[];
  readonly description: string | null;
}

/** What a place is specialised in, in one year. */
export interface Specialisation {
  readonly year: number;
  readonly table: string;
  readonly synthetic: boolean;
  readonly activities: ReadonlyMap<string, SpecialisedActivity>;
}

export interface SpecialisedActivity {
  readonly name: LocalText;
  readonly value: number;
  /** Share of the activity in the place by its share in all places. */
  readonly quotient: number;
  /** How much of what lies near to it the place holds, 0 to 1; NaN where it has no neighbour. */
  readonly density: number;
}

/** A place elsewhere that holds what lies near to this place's activities and which it lacks. */
export interface Complement {
  readonly place: LocalText;
  readonly nearness: number;
  readonly p05: number | null;
  readonly p95: number | null;
  /** Adjusted for all places that were looked at. */
  readonly q: number | null;
}

/** What the register and the evidence hold of a strategy of smart specialisation of one place. */
export interface Strategy {
  /** Newest first, by criterion. */
  readonly assessments: readonly CriterionAssessment[];
  readonly bodies: readonly Body[];
  readonly steps: readonly Step[];
  readonly priorities: readonly Priority[];
  readonly meetings: readonly Meeting[];
  readonly actions: readonly Action[];
  readonly goals: readonly ReportGoal[];
  /** Null where the evidence does not hold the place's mix of activities. */
  readonly specialisation: Specialisation | null;
  readonly complements: readonly Complement[];
  /** Chapters in which the office speaks in its own words. */
  readonly ownWords: readonly string[];
  /** Last year of the office’s figures, and how many years evidence may be older; null where the office names none. */
  readonly baseYear: number | null;
  readonly maximumAge: number | null;
}

/** Priorities of the strategy: neither dropped nor only proposed. */
export function chosenPriorities({ priorities }: Pick<Strategy, "priorities">): readonly Priority[] {
  return priorities.filter(({ state }) => state !== "dropped" && state !== "proposed");
}

const nothing: Strategy = {
  assessments: [],
  bodies: [],
  steps: [],
  priorities: [],
  meetings: [],
  actions: [],
  goals: [],
  specialisation: null,
  complements: [],
  ownWords: [],
  baseYear: null,
  maximumAge: null,
};

/** The strategy of the content; one of which nothing is known where there is none. */
export function strategyOf({ strategy }: { readonly strategy: Strategy | null }): Strategy {
  return strategy ?? nothing;
}
