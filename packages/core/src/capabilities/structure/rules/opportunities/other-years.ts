import { elementAt } from "../../../../contract/assert-present.ts";
import { numberOf } from "../../../../evidence/roles/gathered-table.ts";
import type { IndustryTables } from "./gather.ts";

/** Years between two looks at which crossing the line and falling back behind it no longer pass for entries. */
const apart = 5;

/** Whether the years stand so close together that another look, five years apart, is another choice. */
export function yearsApart(all: readonly number[]): { readonly every: number } | null {
  const gaps = all.slice(1).map((year, i) => year - elementAt(all, i));
  const [first, last] = [all[0], all.at(-1)];
  return first !== undefined && last !== undefined && Math.min(...gaps) < apart && last - first >= 2 * apart ? { every: apart } : null;
}

/** Whether the workspace says of any activity that it is manufacturing. */
export function knowsManufacturing({ industries }: Pick<IndustryTables, "industries">): boolean {
  return industries?.rows.some((row) => numberOf(row, "manufacturing") !== null) ?? false;
}
