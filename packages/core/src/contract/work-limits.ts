import { type Note, note } from "../language/note.ts";

/** How much one question may compute; over it the question is refused before it begins, with what it would have needed. */
export interface WorkLimits {
  /** Seconds that one search for a plan may take. */
  readonly solveSeconds: number;
  /** Random draws times cells of the table that they are drawn for. */
  readonly drawsCells: number;
  /** Pairs of texts or units that are compared. */
  readonly pairs: number;
  /** Cells of the largest table of numbers that is held in memory at once. */
  readonly cells: number;
}

/** The command line holds up nobody else. */
export const unlimitedWork: WorkLimits = {
  solveSeconds: Number.POSITIVE_INFINITY,
  drawsCells: Number.POSITIVE_INFINITY,
  pairs: Number.POSITIVE_INFINITY,
  cells: Number.POSITIVE_INFINITY,
};

const noteOf = { solveSeconds: "work.too-long", drawsCells: "work.too-many-draws", pairs: "work.too-many-pairs", cells: "work.too-many-cells" } as const;

/**
 * The refusal of work over a limit, null within it. `field` is the input that decides how much it is.
 *
 *   overLimit({ limits: unlimitedWork }, "pairs", 4e8, "data")  // null
 */
export function overLimit({ limits }: { readonly limits: WorkLimits }, kind: keyof WorkLimits, needed: number, field: string): Note | null {
  return needed <= limits[kind] ? null : note(noteOf[kind], { needed, limit: limits[kind] }, { field });
}
