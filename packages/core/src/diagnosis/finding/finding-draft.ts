import type { Years } from "../../evidence/evidence-years.ts";
import type { GatheredReference } from "../../evidence/roles/gathered-table.ts";
import { wholeTerritory } from "../../evidence/territory/territory.ts";
import type { Place, Said } from "../../language/statement/place.ts";
import type { LocalText } from "../../language/text.ts";
import type { MeasureId } from "../../measures/registry/registry.ts";
import type { AtLevels } from "../verdict/against-chance.ts";
import type { Blocks } from "../verdict/blocks.ts";
import type { Dealt } from "../verdict/dealt.ts";
import type { Effect, EffectSize } from "../verdict/effect.ts";
import type { Placebo } from "../verdict/placebo.ts";
import type { EffectWords } from "../verdict/sureness-statements.ts";
import type { Choice, Comparison, Family, InsufficientReason, Interval, NullDistribution, Power, Subject, TurnedBy, Verdict } from "./finding.ts";
import type { FindingChart } from "./finding-chart.ts";

/** What a rule says about one subject; the rule's facts are added by `completeFinding`. */
export interface FindingDraft {
  readonly subject: Subject;
  /** Tells the findings of one rule on one subject apart; null where there is one only. */
  readonly part: string | null;
  /** Where a part asks another question, or gives another figure, than the rule as a whole. */
  readonly question?: LocalText;
  readonly measure?: MeasureId;
  readonly unit?: string;
  /** Where a part bears on other items than the rule as a whole. */
  readonly bearsOn?: readonly string[];
  readonly appliesTo: readonly string[] | null;
  readonly verdict: Verdict;
  readonly value: number | null;
  readonly threshold: number | null;
  readonly null: NullDistribution | null;
  readonly comparison: Comparison | null;
  readonly interval: Interval | null;
  /** Said by the sentences of the rule (`CODE.words.ts`). */
  readonly statement: Said;
  /** The other ways to put the question; `completeFinding` sets the draft's own before them. */
  readonly choices: readonly Choice[];
  /** How the draft's own way is called among the choices. */
  readonly baseline?: LocalText;
  readonly power: Power | null;
  /** Null where nothing was held against chance. */
  readonly effect: Effect | null;
  readonly size: EffectSize | null;
  /** Of one test that stands alone and was drawn: its verdict at other usual levels. */
  readonly atLevels?: AtLevels;
  readonly placebo: Placebo | null;
  /** What chance moves whole; the rule's own where it is left out. */
  readonly blocks?: Blocks;
  readonly dealt?: Dealt;
  readonly turnedBy?: TurnedBy | null;
  /** Where the effect is counted in another unit than the value. */
  readonly effectUnit?: string;
  readonly family: Family | null;
  /** What the looks of the family are at; regions where it is left out. */
  readonly looksAt?: "fields";
  readonly reason: InsufficientReason | null;
  /** Where the rows do not say it: the years of the evidence. */
  readonly years?: Years | null;
  /** The limit that a count of records is held against: its name among those of the rule, and how it is said. */
  readonly limit?: { readonly name: string; readonly said: Place };
  /** How an effect of `power` is said; a bare number where it is left out. */
  readonly effectWords?: EffectWords;
  /** What is said after the interval of the effect: what speaks of another comparison would else be read as its base. */
  readonly afterEffect?: readonly Said[];
  /** Whether the rule itself says where a choice leaves chance without being confirmed; then nothing general is said of it. */
  readonly saysItself?: boolean;
  readonly chart: FindingChart | null;
  readonly evidence: readonly GatheredReference[];
  readonly synthetic: boolean;
}

/** The whole territory; `completeFinding` gives it the root's own id. */
export const nation: Subject = { type: "region", id: wholeTerritory };

export function province(id: string): Subject {
  return { type: "region", id };
}

/** A draft in which only what is said has to be given. */
export function findingDraft(said: Pick<FindingDraft, "subject" | "verdict" | "statement" | "evidence" | "synthetic"> & Partial<FindingDraft>): FindingDraft {
  return {
    part: null,
    appliesTo: null,
    value: null,
    threshold: null,
    null: null,
    comparison: null,
    interval: null,
    choices: [],
    power: null,
    effect: null,
    size: null,
    placebo: null,
    family: null,
    reason: null,
    chart: null,
    ...said,
  };
}

/** The test could not be made; the statement says which table, years or columns are missing. */
export function insufficientData(
  subject: Subject,
  statement: Said,
  evidence: readonly GatheredReference[] = [],
  rest: Partial<Omit<FindingDraft, "subject" | "verdict" | "statement" | "evidence">> = {},
): FindingDraft {
  return findingDraft({ subject, verdict: "insufficient-data", statement, evidence, synthetic: false, ...rest });
}
