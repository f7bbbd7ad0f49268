import { parseOrigin } from "../provenance/origin.ts";
import { useOriginEvidence } from "../provenance/use-origin-evidence.ts";
import { printRows } from "../shared/tables/row-ranges.ts";

/** The rows that an address chooses: named in it, or those behind the number that it names; undefined = all. While the number is not yet known no row is chosen. */
export function useChosenRows(table: string, rows: string | undefined, of: string | undefined): string | undefined {
  const evidence = useOriginEvidence(of === undefined ? null : parseOrigin(of));
  if (of === undefined) return rows;
  const chosen = evidence.flatMap((reference) => ("table" in reference && reference.table === table ? reference.rows : []));
  return chosen.length === 0 ? "0" : printRows(chosen);
}
