import { type ExactUnits, nonZeroPlaces, pickedUnits, type Rational } from "@quoin/methods";

export type RuleKind = "budget" | "floor" | "cap" | "prerequisite" | "exclusion" | "include" | "exclude" | "committed" | "changes" | "least" | "most";

/**
 * One inequality over the options (an option is a project, or a project with its start year), in whole units:
 * lower <= sum of units × option <= upper. A limit of money may be a fraction; the sum is whole, so rounding it inwards changes no plan.
 */
export interface RuleRow {
  readonly options: Int32Array;
  readonly units: ExactUnits;
  readonly lower: Rational | null;
  readonly upper: Rational | null;
  /** What each option may need beyond its units; the row is kept whichever `most` of the chosen ones do. */
  readonly deviation?: { readonly units: ExactUnits; readonly most: number };
}

/** What a rule is about, for whoever tells people of it. */
export type RuleSubject =
  | { readonly kind: "budget"; readonly source: string; readonly year: string | undefined }
  /** The text of the group's column; empty where projects have none. */
  | { readonly kind: "floor" | "cap"; readonly group: string }
  /** Of a prerequisite: what is needed first, then what needs it. */
  | { readonly kind: "prerequisite" | "exclusion" | "include" | "exclude" | "committed"; readonly projects: readonly string[] };

/** A rule of the office as it is named, checked and reported. */
export interface PortfolioRule {
  readonly name: string;
  readonly kind: RuleKind;
  /** Null of a rule over the plan as a whole. */
  readonly about: RuleSubject | null;
  /** Source of a budget. */
  readonly source: string | null;
  /** Column that a limit of money is on. */
  readonly column: string | null;
  /** Units of a row in one unit of the rule's own column: 10^decimals, times the common multiple of durations where money is spread over years. */
  readonly scale: bigint;
  /** Added to limit and use where they are shown: a row may be stated without its constant. */
  readonly shift: bigint;
  /** One row, or several for a prerequisite over years; the last one is reported. */
  readonly rows: readonly RuleRow[];
}

/** A goal as the left side of a row. */
export function goalRow(units: ExactUnits): Pick<RuleRow, "options" | "units"> {
  const options = nonZeroPlaces(units);
  return { options, units: pickedUnits(units, options) };
}

/** Budgets, floors and caps are limits of money, which an office can move; the other rules say what goes with what. */
export function isMoneyRule({ kind }: Pick<PortfolioRule, "kind">): boolean {
  return kind === "budget" || kind === "floor" || kind === "cap";
}
