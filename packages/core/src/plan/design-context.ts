import type { Solver } from "@quoin/optimise";
import type { Cache } from "../contract/cache.ts";
import type { Finding } from "../diagnosis/finding/finding.ts";
import type { RuleCode } from "../diagnosis/rule-codes.ts";
import type { EvidenceEngine } from "../evidence/evidence-engine.ts";
import type { Said } from "../language/statement/place.ts";
import type { LocalText } from "../language/text.ts";
import type { RecordStore } from "../register/record-store.ts";
import type { Settings } from "../workspace/settings.ts";
import type { CostUnit } from "./cost-unit.ts";
import type { Certificate, PlanLine } from "./plan.ts";
import type { Deliverer } from "./usual-deliverers.ts";

/** What a line chooses from: so many of them, beside so many others. */
export interface ChosenBeside {
  readonly treated: number;
  readonly others: number;
  /** Standard deviation of the indicator among all of them, in its unit. */
  readonly spread: number;
}

/** A place of the panel, or the nation. */
export interface Place {
  readonly code: string;
  readonly name: LocalText;
}

/** All that a plan is made from. `findings` are those of the place and the national ones that apply to it; `national` are all of the nation's, by which its money is divided. */
export interface DesignContext {
  readonly place: Place;
  readonly isNation: boolean;
  /** The 31 provinces of the panel, by code. */
  readonly panel: readonly Place[];
  readonly findings: readonly Finding[];
  readonly national: readonly Finding[];
  /** Every finding of the workspace, whatever the place: how often a rule confirms. */
  readonly everywhere: readonly Finding[];
  readonly settings: Settings;
  readonly evidence: EvidenceEngine;
  readonly records: RecordStore;
  readonly solver: Solver;
  /** Who could deliver what is missing. */
  readonly deliverer: Deliverer;
  /** Where measures are kept: `measured(workspaceSources(context), …)`. */
  readonly kept?: Cache;
}

/** How many units of what a line takes, where it plans that itself or the office has said it. */
export interface UnitsOfLine {
  /** Null where the number is of whatever the class counts. */
  readonly unit: CostUnit | null;
  readonly count: number;
}

/** A finding for which an instrument was tried that cannot move its indicator. */
export interface TriedInVain {
  readonly finding: string;
  readonly instrument: string;
  readonly reason: Said;
}

/** A line before it has its number and its findings. */
export type LineDraft = Pick<PlanLine, "subject" | "amount" | "assumptions" | "table" | "evidence"> & {
  readonly certificate: Certificate | null;
  /** What its choice is best in; a rule of division where it does not say. */
  readonly objective?: { readonly kind: "outcome" | "rule"; readonly unit: string | null };
  /** How its own figures move its indicator, whether only if everybody follows whom it names, and whether they are the word of who asks for money, which confirms nothing; what it aims at where it does not say. */
  readonly moves?: Omit<NonNullable<PlanLine["moves"]>, "computed" | "if_followed"> & { readonly ifFollowed?: boolean; readonly onWord?: boolean };
  /** What its own reckoning takes for so although no table says it. */
  readonly takes?: readonly Said[];
  /** How many it names of the things that its finding counts, where these are not all. */
  readonly names?: number;
  /** Units that it plans and that can be compared: projects that a call pays for. */
  readonly units?: number;
  /** Those that it chooses beside those that it leaves, with the spread of its indicator among them. */
  readonly chosen?: ChosenBeside;
  /** What it buys and how many, where it plans that itself: similar costs are told for as many. */
  readonly buys?: UnitsOfLine;
  /** It is a condition and no sum: what others of its instrument cost is not told of it. */
  readonly isCondition?: boolean;
  /** Who pays; nobody that is named where it does not say. */
  readonly budget?: PlanLine["budget"];
  readonly action: Said;
  readonly note: Said | null;
  /** What each finding sets; only findings that set something are named by the line. A draft without it is named by all that it answers. */
  readonly because?: PlanLine["because"];
  /** True where the maker knows of invented records behind it; marked rows of its evidence are found without it. */
  readonly synthetic?: boolean;
  readonly start_year?: number | null;
  readonly instrument?: string;
  /** Years of the plan within which it is done; the whole plan where none is given. */
  readonly withinYears?: number;
  /** The year in which the line itself is done, where what it chose says so. */
  readonly byYear?: number | null;
  /** By what its success is seen, where the line knows better than its findings: what it divides or builds itself. */
  readonly indicator?: Pick<NonNullable<PlanLine["indicator"]>, "id" | "target" | "now" | "unit" | "label"> & { readonly by?: string };
  readonly value?: number | null;
  readonly value_label?: LocalText | null;
  readonly figures?: PlanLine["figures"];
  readonly choices?: PlanLine["choices"];
  readonly details?: PlanLine["details"];
  readonly targets?: NonNullable<PlanLine["targets"]>;
};

/** Makes the lines of one sub-item of the paper's measures. */
export interface LineMaker {
  /** Sub-item of codes/measures.csv. */
  readonly item: string;
  /** Codes of the rules whose findings the lines answer; without a confirmed one, or a decision of the office on the item, nothing is made. */
  readonly answers: readonly RuleCode[];
  /** Where a rule asks several questions at once, those that the lines answer; all of them where none are named. */
  readonly parts?: readonly string[];
  /** Findings for which its instrument was tried and cannot move their indicator. */
  tried?(context: DesignContext): readonly TriedInVain[];
  /** @param answered the confirmed findings of those rules; empty where the office decided without one */
  make(context: DesignContext, answered: readonly Finding[]): Promise<readonly LineDraft[]>;
}
