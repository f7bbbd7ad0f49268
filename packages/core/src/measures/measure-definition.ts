import type { LocalText } from "../text.ts";

/**
 * A computed figure or family of figures, as `quoin measure list` prints it.
 * (The paper's measures M1-M5 are `MeasureCode`, another thing.)
 */
export interface MeasureDefinition {
  /** Stable id, `structure.krugman`. */
  readonly id: string;
  /** Raised when the same input would give another number. */
  readonly version: number;
  /** The command that computes it on loose files, `structure`; null where only a workspace has it. */
  readonly family: string;
  readonly tells: LocalText;
  readonly inputs: readonly string[];
  readonly unit: string;
  readonly reference: string;
}
