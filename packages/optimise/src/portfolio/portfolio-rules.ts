import type { Decimal } from "@quoin/methods";

/** Columns with their weights. */
export type Goal = Readonly<Record<string, Decimal>>;

/** Money of a source, as an amount or as a fraction of what all projects need: on a column, in all years or in one. */
export interface BudgetEntry {
  readonly source: string;
  readonly column: string;
  readonly year?: string | undefined;
  readonly amount?: Decimal | undefined;
  readonly fraction?: Decimal | undefined;
  /** Column of what a project may cost beyond its need, and how many projects at most do so at once. */
  readonly deviation?: string | undefined;
  readonly gamma?: number | undefined;
}

/** A part of the money of a column for each text of a group column. */
export interface ShareEntry {
  readonly group: string;
  readonly column: string;
  readonly share: Decimal;
}

/** How start years count. */
export interface PortfolioSchedule {
  /** What a start one year later is worth less. */
  readonly discount: Decimal;
  /** What a project waits for of one that it needs: its start (the default), or its end. */
  readonly after?: "start" | "end" | undefined;
  /** Weights of the money of a project's first, second … year; the last one holds for all later years. Even where there is none. */
  readonly profile?: readonly Decimal[] | undefined;
}

/** What an office asks of a choice of projects; all numbers exact, every project by its id. */
export interface PortfolioRules {
  readonly value: Goal;
  /** Goals that decide among plans of equal value, one after another. */
  readonly further: readonly Goal[];
  readonly second?: Goal | undefined;
  readonly budgets: readonly BudgetEntry[];
  readonly floors: readonly ShareEntry[];
  readonly caps: readonly ShareEntry[];
  /** Pairs: needed first, needs it. */
  readonly prerequisites: readonly (readonly string[])[];
  readonly exclusions: readonly (readonly string[])[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly schedule?: PortfolioSchedule | undefined;
}
