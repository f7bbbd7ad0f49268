import type { DenseBasis } from "../linear-programme/dense-basis.ts";
import type { EfficiencyPanel, EvaluatedUnit } from "./efficiency-panel.ts";
import { referenceColumns } from "./reference-columns.ts";
import { type ReturnsToScale, scaleRows } from "./returns-to-scale.ts";

/**
 * The radial programme of one unit after another against one reference, as columns with equations:
 *
 *   min theta (max phi)     X'lambda + s = theta x_o (x_o),   Y'lambda - s = y_o (phi y_o),   sum lambda ± s = limit
 *
 * Columns: units, the score at `units`, the slack of each row after it. Only the score's column and the right side are the unit's own.
 */
export class FrontierProgramme {
  readonly units: number;
  readonly inputs: number;
  readonly outputs: number;
  readonly rows: number;
  readonly isInput: boolean;
  /** The reference, column by column. */
  readonly columns: Float64Array;
  /** Sign of the slack of each row; 0 = the row is an equation, whose slack is held at zero. */
  readonly sign: Int8Array;
  readonly score: Float64Array;
  readonly right: Float64Array;
  readonly #limits: readonly number[];

  constructor(reference: EfficiencyPanel, orientation: "input" | "output", returns: ReturnsToScale) {
    const scale = scaleRows(returns);
    const { units, inputs, outputs } = reference;
    this.units = units;
    this.inputs = inputs;
    this.outputs = outputs;
    this.isInput = orientation === "input";
    this.rows = inputs + outputs + scale.length;
    this.columns = referenceColumns(reference, scale.length);
    this.sign = Int8Array.from({ length: this.rows }, (_, row) => {
      if (row < inputs + outputs) return row < inputs ? 1 : -1;
      const sense = scale[row - inputs - outputs]!.sense;
      return sense === "=" ? 0 : sense === "<=" ? 1 : -1;
    });
    this.score = new Float64Array(this.rows);
    this.right = new Float64Array(this.rows);
    this.#limits = scale.map(({ limit }) => limit);
  }

  /** States the programme of a unit. */
  state({ x, y }: EvaluatedUnit): void {
    this.score.fill(0);
    this.right.fill(0);
    (this.isInput ? x : y).forEach((value, at) => {
      this.score[this.isInput ? at : this.inputs + at] = -value;
    });
    this.right.set(this.isInput ? y : x, this.isInput ? this.inputs : 0);
    this.right.set(this.#limits, this.inputs + this.outputs);
  }

  readonly write = (column: number, target: Float64Array): void => {
    if (column === this.units) target.set(this.score);
    else if (column > this.units) target[column - this.units - 1] = this.slackSign(column - this.units - 1);
    else target.set(this.columns.subarray(column * this.rows, (column + 1) * this.rows));
  };

  slackSign(row: number): number {
    return this.sign[row] === -1 ? -1 : 1;
  }

  /** inverse · column. */
  direction(basis: DenseBasis, column: number, target: Float64Array): void {
    if (column < this.units) {
      basis.direction(this.columns, column * this.rows, target);
      return;
    }
    const row = column - this.units - 1;
    for (let position = 0; position < this.rows; position += 1) target[position] = this.slackSign(row) * basis.inverse[position * this.rows + row]!;
  }

  /** The row in which the score's column is largest; -1 where it is empty. */
  largestScoreRow(): number {
    return this.score.reduce((best, value, row) => (value < (best < 0 ? 0 : this.score[best]!) ? row : best), -1);
  }

  /** An input that every producer of the output uses, and the unit that makes most of it by that input; -1 where there is none. */
  bestRatio(outputRow: number): { readonly input: number; readonly unit: number } {
    for (let input = 0; input < this.inputs; input += 1) {
      let [unit, most] = [-1, 0];
      for (let j = 0; j < this.units && most < Number.POSITIVE_INFINITY; j += 1) {
        const [used, made] = [this.columns[j * this.rows + input]!, this.columns[j * this.rows + outputRow]!];
        if (made > 0 && made > most * used) [unit, most] = [j, made / used];
      }
      if (unit >= 0 && most < Number.POSITIVE_INFINITY) return { input, unit };
    }
    return { input: -1, unit: -1 };
  }
}
