import type { TableContract } from "../../schema/table.ts";
import { targetOfIndicator } from "../units/convert-unit.ts";

/**
 * Whether figures of a field may be added up over places: counts, amounts and people, and figures whose indicator is one of these. A share, an index and any other number may not.
 *
 * @param indicator the code of the row's indicator, where the contract has one
 */
export function addsOverPlaces({ columns }: Pick<TableContract, "columns">, field: string, indicator: string): boolean {
  const column = columns[field];
  if (column === undefined) return false;
  const { kind, unit } = column;
  if (kind === "count" || kind === "money" || kind === "persons") return true;
  const target = kind === "number" && unit === "that of the row" ? targetOfIndicator(indicator) : null;
  return target !== null && target.kind !== "share";
}
