import type { LinearProgramme } from "../solver/solver.ts";

/** One rule of a programme: `lower <= sum of coefficient × column <= upper`. */
interface ProgrammeRow {
  readonly lower: number;
  readonly upper: number;
  readonly terms: readonly (readonly [column: number, coefficient: number])[];
}

/**
 * Collects columns and rows in the order in which a model is stated, and lays them out in compressed columns.
 *
 *   const model = new ProgrammeBuilder("max");
 *   const x = model.addColumn({ cost: 3, upper: 1, integer: true });
 *   model.addRow({ upper: 1, terms: [[x, 2]] });
 *   model.programme()
 */
export class ProgrammeBuilder {
  readonly #sense: "max" | "min";
  readonly #columns: { readonly cost: number; readonly lower: number; readonly upper: number; readonly integer: boolean }[] = [];
  readonly #rows: ProgrammeRow[] = [];

  constructor(sense: "max" | "min") {
    this.#sense = sense;
  }

  /** Adds a variable and answers its place. */
  addColumn({
    cost = 0,
    lower = 0,
    upper = Number.POSITIVE_INFINITY,
    integer = false,
  }: {
    cost?: number;
    lower?: number;
    upper?: number;
    integer?: boolean;
  }): number {
    this.#columns.push({ cost, lower, upper, integer });
    return this.#columns.length - 1;
  }

  /** Adds a rule and answers its place. */
  addRow({ lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY, terms }: Partial<ProgrammeRow> & Pick<ProgrammeRow, "terms">): number {
    this.#rows.push({ lower, upper, terms });
    return this.#rows.length - 1;
  }

  programme(): LinearProgramme {
    const columns = this.#columns.length;
    const start = new Int32Array(columns + 1);
    for (const row of this.#rows) for (const [column] of row.terms) start[column + 1]! += 1;
    for (let column = 0; column < columns; column += 1) start[column + 1]! += start[column]!;
    const next = start.slice(0, columns);
    const index = new Int32Array(start[columns]!);
    const value = new Float64Array(start[columns]!);
    this.#rows.forEach(({ terms }, row) => {
      for (const [column, coefficient] of terms) {
        const place = next[column]!++;
        index[place] = row;
        value[place] = coefficient;
      }
    });
    return {
      sense: this.#sense,
      columns,
      rows: this.#rows.length,
      start,
      index,
      value,
      cost: Float64Array.from(this.#columns, ({ cost }) => cost),
      lower: Float64Array.from(this.#columns, ({ lower }) => lower),
      upper: Float64Array.from(this.#columns, ({ upper }) => upper),
      integer: Uint8Array.from(this.#columns, ({ integer }) => (integer ? 1 : 0)),
      rowLower: Float64Array.from(this.#rows, ({ lower }) => lower),
      rowUpper: Float64Array.from(this.#rows, ({ upper }) => upper),
    };
  }
}
