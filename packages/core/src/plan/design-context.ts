import type { Solver } from "@quoin/optimise";
import type { Finding } from "../diagnosis/finding.ts";
import type { EvidenceEngine } from "../evidence/evidence-engine.ts";
import type { KeptFigures } from "../evidence/kept-figures.ts";
import type { LocalText } from "../language/text.ts";
import type { RecordStore } from "../register/record-store.ts";
import type { Settings } from "../workspace/settings.ts";
import type { PlanLine } from "./plan.ts";

/** A place of the panel, or the nation. */
export interface Place {
  readonly code: string;
  readonly name: LocalText;
}

/** All that a plan is made from. `findings` are those of the place and the national ones that apply to it. */
export interface DesignContext {
  readonly place: Place;
  readonly isNation: boolean;
  /** The 31 provinces of the panel, by code. */
  readonly panel: readonly Place[];
  readonly findings: readonly Finding[];
  readonly settings: Settings;
  readonly evidence: EvidenceEngine;
  readonly records: RecordStore;
  readonly solver: Solver;
  /** Where measures are kept: `measured(workspaceSources(context), …)`. */
  readonly kept?: KeptFigures;
}

/** A line before it has its number and its findings. */
export type LineDraft = Omit<
  PlanLine,
  "id" | "measure" | "instrument" | "findings" | "item" | "currency" | "start_year" | "choices" | "details" | "synthetic"
> & {
  /** True where the maker knows of invented records behind it; marked rows of its evidence are found without it. */
  readonly synthetic?: boolean;
  readonly start_year?: number | null;
  readonly instrument?: string;
  readonly choices?: PlanLine["choices"];
  readonly details?: PlanLine["details"];
};

/** Makes the lines of one sub-item of the paper's measures. */
export interface LineMaker {
  /** Sub-item of codes/measures.csv. */
  readonly item: string;
  /** Codes of the rules whose findings the lines answer; without one that is not `not-supported` nothing is made. */
  readonly answers: readonly string[];
  make(context: DesignContext, answered: readonly Finding[]): Promise<readonly LineDraft[]>;
}
