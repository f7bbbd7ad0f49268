import { denseSimplex, type SimplexAnswer } from "./dense-simplex.ts";

/** Collects the columns of a small programme whose rows are `<=`, `>=` or `=`, adds the slacks and solves it. */
export class RowProgramme {
  readonly #senses: readonly ("<=" | ">=" | "=")[];
  readonly #right: Float64Array;
  readonly #columns: Float64Array[] = [];
  readonly #costs: number[] = [];

  constructor(senses: readonly ("<=" | ">=" | "=")[], right: ArrayLike<number>) {
    this.#senses = senses;
    this.#right = Float64Array.from(right);
  }

  /** Adds a non-negative variable and answers its place. */
  add(cost: number, entries: ArrayLike<number>): number {
    this.#columns.push(Float64Array.from(entries));
    this.#costs.push(cost);
    return this.#costs.length - 1;
  }

  /** Minimises; `x` holds the added variables only. */
  minimum(): SimplexAnswer {
    const rows = this.#senses.length;
    const slacks = this.#senses.flatMap((sense, row) => (sense === "=" ? [] : [{ row, sign: sense === "<=" ? 1 : -1 }]));
    const own = this.#columns.length;
    const a = new Float64Array((own + slacks.length) * rows);
    this.#columns.forEach((column, place) => {
      a.set(column, place * rows);
    });
    slacks.forEach(({ row, sign }, index) => {
      a[(own + index) * rows + row] = sign;
    });
    const c = new Float64Array(own + slacks.length);
    c.set(this.#costs);
    const answer = denseSimplex({ rows, columns: own + slacks.length, a, b: this.#right, c });
    return { ...answer, x: answer.x.slice(0, own) };
  }
}
