import type { LinearProgramme } from "../solver/solver.ts";

/** A programme as a person wrote it: with the names of its columns and rows. */
export interface NamedProgramme {
  readonly programme: LinearProgramme;
  readonly columnNames: readonly string[];
  readonly rowNames: readonly string[];
}
