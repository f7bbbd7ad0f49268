import type { LocalText } from "../language/text.ts";

/**
 * A computed figure, as `quoin measure list` prints it.
 * (The paper's measures M1-M5 are `MeasureCode`, another thing.)
 */
export interface MeasureDefinition<Id extends string = string> {
  /** Stable id, `structure.krugman`. */
  readonly id: Id;
  /** Raised when the same input would give another number. */
  readonly version: number;
  /** The family that computes it, and the command on loose files where there is one: `structure`. */
  readonly family: string;
  readonly tells: LocalText;
  /** Roles of the columns that it reads. */
  readonly inputs: readonly string[];
  readonly unit: string;
  readonly reference: string;
  /** Where the figure stands in the family's answer. */
  readonly table: string;
  readonly column: string;
  /** The rows of the table that it stands in, where not in all: those whose column holds the text. */
  readonly rows?: readonly [column: string, text: string];
  /** Lowest and highest possible value. */
  readonly range: readonly [low: number, high: number];
  /** What happens when every number of the input is given in another unit: nothing, the figure changes in proportion, or it may not be done (counts, thresholds). */
  readonly scaling: "invariant" | "proportional" | "fixed-unit";
}
