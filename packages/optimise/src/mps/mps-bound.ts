import type { MpsColumn } from "./mps-model.ts";

/** The parts of a line of BOUNDS. */
interface BoundFields {
  readonly kind: string;
  /** Empty where the line names none. */
  readonly set: string;
  readonly name: string;
  /** Null for a kind that needs none. */
  readonly value: string | null;
}

/** The name of the set may be left out: what follows the kind is then the column itself. */
export function boundFields([kind = "", ...rest]: readonly string[], isColumn: (name: string) => boolean): BoundFields {
  const valueless = /^(FR|MI|PL|BV)$/i.test(kind);
  const [first = "", second = ""] = rest;
  const named = valueless ? isColumn(second) : rest.length >= 3;
  return { kind: kind.toUpperCase(), set: named ? first : "", name: named ? second : first, value: valueless ? null : (rest[named ? 2 : 1] ?? "") };
}

/** Sets a bound on a column. `freed`: its lower limit 0 went with a negative upper one; `unknown`: there is no such kind. */
export function applyBound(column: MpsColumn, kind: string, value: number): "set" | "freed" | "unknown" {
  // The first bound ends the 0-or-1 that an integer column has without one.
  if (!column.bounded && column.integer) column.upper = Number.POSITIVE_INFINITY;
  column.bounded = true;
  switch (kind) {
    case "LI":
      column.integer = true;
      column.lower = value;
      return "set";
    case "LO":
      column.lower = value;
      return "set";
    case "UI":
      column.integer = true;
      return upTo(column, value);
    case "UP":
      return upTo(column, value);
    case "FX":
      column.lower = value;
      column.upper = value;
      return "set";
    case "FR":
      column.lower = Number.NEGATIVE_INFINITY;
      column.upper = Number.POSITIVE_INFINITY;
      return "set";
    case "MI":
      column.lower = Number.NEGATIVE_INFINITY;
      return "set";
    case "PL":
      column.upper = Number.POSITIVE_INFINITY;
      return "set";
    case "BV":
      column.integer = true;
      column.lower = 0;
      column.upper = 1;
      return "set";
    default:
      return "unknown";
  }
}

/** A negative upper limit of a column whose lower limit was never named frees that lower limit, as the format's first solvers did. */
function upTo(column: MpsColumn, value: number): "set" | "freed" {
  column.upper = value;
  if (value >= 0 || column.lower !== 0) return "set";
  column.lower = Number.NEGATIVE_INFINITY;
  return "freed";
}
