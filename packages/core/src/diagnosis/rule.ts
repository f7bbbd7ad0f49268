import type { BlockKind } from "../evidence/declared-block.ts";
import type { RequiredTable } from "../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../evidence/roles/sources.ts";
import type { LocalText } from "../language/text.ts";
import type { MeasureId } from "../measures/registry/registry.ts";
import { defaultsOf, type ThresholdTable, type ThresholdValues } from "../workspace/threshold.ts";
import { declaredSources } from "./declared-sources.ts";
import type { Finding } from "./finding/finding.ts";
import type { FindingDraft } from "./finding/finding-draft.ts";
import type { Blocks } from "./verdict/blocks.ts";
import type { Grounds } from "./verdict/grounds.ts";
import { type JudgeLimits, sharedThresholds } from "./verdict/shared-limits.ts";

/** The end of a ranking that is the better one. */
export const betterEnds = ["lower", "higher"] as const;
export type Better = (typeof betterEnds)[number];

export interface RuleFacts<T extends ThresholdTable, C extends string = string> {
  /** The CODE of `thresholds.CODE`, the folder's name. */
  readonly code: C;
  /** Raised when the same evidence would give another finding. */
  readonly version: number;
  readonly title: LocalText;
  readonly question: LocalText;
  /** Sub-item of the paper's problems that the rule tests; its problem is what stands before the point. */
  readonly item: `P${1 | 2 | 3 | 4}.${number}`;
  /** Further problems, stages, demands and measures of the paper on which the findings bear. */
  readonly bearsOn: readonly string[];
  readonly function: Finding["function"];
  readonly mechanism: Finding["mechanism"];
  /** At which levels of the territory it can speak; or of what else. */
  readonly speaksOf: readonly ("root" | "regions" | "technology-system")[];
  readonly tables: readonly RequiredTable[];
  /** Tables that say more where the workspace holds them. */
  readonly alsoReads?: readonly RequiredTable[];
  /** Types of records that it reads. */
  readonly records: readonly string[];
  readonly measure: MeasureId;
  readonly unit: string;
  /**
   * Which end is the better one where values of places are ranked, by part of the rule (`whole` where it has none). Declared here and never told from the values; a part that is not
   * named has no better end, which is said.
   */
  readonly better?: Readonly<Record<string, Better>>;
  /** How value, comparison and verdict come about, in words. */
  readonly method: LocalText;
  /** What its chance moves whole, and within which strata; null for a rule that deals nothing. A part that moves something else says so in its draft. */
  readonly blocks: Blocks | null;
  /** Kinds of blocks that it reads where a table declares them (`quoin.blocks`), in the place of what it would move or part by itself. */
  readonly declaredBlocks?: readonly BlockKind[];
  /** What a confirmation rests on; see `Grounds`. */
  readonly grounds: Grounds;
  /** What the findings leave open, for the list of the paper's own words. */
  readonly leavesOpen: LocalText | null;
  readonly thresholds: T;
}

/** What a rule says of itself, apart from its functions, so that these take their limits from it. */
export function ruleFacts<const T extends ThresholdTable, const C extends string>(facts: RuleFacts<T, C>): RuleFacts<T, C> {
  return facts;
}

/** What the functions of a rule are given: the thresholds that its facts declare, and what all judges share. */
export type LimitsOf<F extends { readonly thresholds: ThresholdTable }> = ThresholdValues<F["thresholds"]> & JudgeLimits;

/** A rule as it is written: facts as data, and two functions. */
export interface RuleDefinition<E, T extends ThresholdTable, C extends string = string> extends RuleFacts<T, C> {
  /** Reads what the rule needs, figures of a family through `measured`, and nothing more. */
  gather(sources: DiagnosisSources, thresholds: ThresholdValues<T> & JudgeLimits): Promise<E>;
  /** Pure: the same evidence and thresholds give the same drafts, whatever the order of rows. */
  judge(evidence: E, thresholds: ThresholdValues<T> & JudgeLimits): readonly FindingDraft[];
}

/** A rule as the pipeline sees it. */
export interface Rule<C extends string = string> extends RuleFacts<ThresholdTable, C> {
  drafts(sources: DiagnosisSources, thresholds: ThresholdValues<ThresholdTable>, baseYear: number | null): Promise<readonly FindingDraft[]>;
}

/** Declares a rule; what it gathers is known to its own functions only. */
export function diagnosisRule<E, const T extends ThresholdTable, const C extends string>(definition: RuleDefinition<E, T, C>): Rule<C> {
  const { gather, judge, ...facts } = definition;
  const shared = defaultsOf(sharedThresholds);
  return {
    ...facts,
    drafts: async (sources, thresholds, baseYear) => {
      const limits = { ...shared, ...thresholds, base_year: baseYear } as ThresholdValues<T> & JudgeLimits;
      return judge(await gather(declaredSources(sources, definition), limits), limits);
    },
  };
}

/** Which end of its ranking is the better one; null where the rule declares none. */
export function betterEnd({ better }: Pick<Rule, "better">, part: string | null): Better | null {
  return better?.[part ?? "whole"] ?? null;
}

/** `P1` of a rule on `P1.3`. */
export function problemOf({ item }: Pick<Rule, "item">): Finding["problem"] {
  return item.slice(0, 2) as Finding["problem"];
}
