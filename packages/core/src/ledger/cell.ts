import type { Cell, Place } from "../register/ledger-balances.ts";

export type { Cell, Place } from "../register/ledger-balances.ts";

/** The parts of a place in the order in which they are kept. */
export const cellParts = ["fund", "year", "source", "level", "department", "call", "project"] as const;

export function placeKey(place: Place): string {
  return JSON.stringify([place.account, place.currency, ...cellParts.map((part) => place[part])]);
}

/** The cell of the fund that the money of a cell belongs to once it is for nobody. */
export function cellOfFund({ fund, year, source, level, currency }: Cell): Cell {
  return { fund, year, source, level, department: null, call: null, project: null, currency };
}

/** Money that is looked for; what is not said, or said of only one side, does not matter. */
export interface Wanted {
  readonly year?: number | null;
  readonly level?: string | null;
  readonly source?: string | null;
  readonly fund?: string | null;
}

/** Whether money of a cell may be taken for what is wanted: where both say something, it is the same. */
export function serves(cell: Cell, wanted: Wanted): boolean {
  return (["year", "level", "source", "fund"] as const).every((part) => {
    const asked = wanted[part] ?? null;
    return asked === null || cell[part] === null || cell[part] === asked;
  });
}
