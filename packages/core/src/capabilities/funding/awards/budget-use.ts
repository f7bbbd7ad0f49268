import { elementAt } from "../../../contract/assert-present.ts";
import type { Said } from "../../../language/statement/place.ts";
import { given, listed, money } from "../../../language/statement/values.ts";
import type { Application } from "../../../register/entities/application.ts";
import { awardWords as words } from "./awards.words.ts";
import type { BudgetLimits } from "./budget-limits.ts";

/** Budgets that an application would go beyond, and by how much at most. */
export interface Shortfall {
  readonly budgets: readonly string[];
  readonly amount: string;
  /** That it lacks so much. */
  readonly lack: Said;
  /** That so much more would do. */
  readonly more: Said;
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
      this.#left[at] = elementAt(this.#left, at) - ask(application);
    });
  }

  /** Null where the application fits into every budget. */
  shortfall(application: Application): Shortfall | null {
    const short = this.#limits.limits.flatMap(({ name, label, ask }, at) => {
      const missing = ask(application) - elementAt(this.#left, at);
      return missing > 0n && ask(application) > 0n ? [{ name, label, missing }] : [];
    });
    if (short.length === 0) return null;
    const amount = this.#limits.amount(short.reduce((most, { missing }) => larger(missing, most), 0n));
    const { currency } = this.#limits;
    const said = {
      budgets: listed(short.map(({ label }) => label)),
      amount: currency === null ? given(Number(amount), "currency") : money(Number(amount), currency),
    };
    return { budgets: short.map(({ name }) => name), amount, lack: words.say("lack", said), more: words.say("needs-money", said) };
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
