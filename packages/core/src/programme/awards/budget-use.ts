import type { LocalText } from "../../language/text.ts";
import type { Application } from "../../register/entities/application.ts";
import type { BudgetLimits } from "./budget-limits.ts";

/** Budgets that an application would go beyond, and by how much at most. */
export interface Shortfall {
  readonly budgets: readonly string[];
  readonly amount: string;
  readonly words: LocalText;
}

/** What is taken from the budgets so far. */
export class BudgetUse {
  readonly #limits: BudgetLimits;
  readonly #left: bigint[];

  constructor(limits: BudgetLimits, taken: readonly Application[] = []) {
    this.#limits = limits;
    this.#left = limits.limits.map(({ limit }) => limit);
    for (const application of taken) this.take(application);
  }

  take(application: Application): void {
    this.#limits.limits.forEach(({ ask }, at) => {
      this.#left[at] = (this.#left[at] ?? 0n) - ask(application);
    });
  }

  /** Null where the application fits into every budget. */
  shortfall(application: Application): Shortfall | null {
    const short = this.#limits.limits.flatMap(({ name, ask }, at) => {
      const missing = ask(application) - (this.#left[at] ?? 0n);
      return missing > 0n && ask(application) > 0n ? [{ name, missing }] : [];
    });
    if (short.length === 0) return null;
    const amount = this.#limits.amount(short.reduce((most, { missing }) => larger(missing, most), 0n));
    const budgets = short.map(({ name }) => name);
    return {
      budgets,
      amount,
      words: {
        en: `the budget (${budgets.join(", ")}) lacks ${amount}`,
        zh: `预算(${budgets.join("、")})尚缺 ${amount}`,
      },
    };
  }

  /** By how many units the worst budget is exceeded; 0 where none is. */
  get worst(): bigint {
    return this.#left.reduce((worst, left) => larger(-left, worst), 0n);
  }
}

/** Math.max takes no big integers. */
function larger(a: bigint, b: bigint): bigint {
  return a < b ? b : a;
}
