import type { CellKind } from "@quoin/core";

/** Kinds of a cell by the number that a grid keeps for them. */
export const cellKinds: readonly CellKind[] = ["text", "number", "date", "boolean", "error"];
