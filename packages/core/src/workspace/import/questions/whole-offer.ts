import type { DataResource } from "../../../evidence/data-package.ts";
import type { EvidenceEngine } from "../../../evidence/evidence-engine.ts";
import { bindTable } from "../../../evidence/roles/bind-table.ts";
import { partsOf } from "../../../evidence/roles/bound-table.ts";
import { anyContracts } from "../../../evidence/tables/table-contracts.ts";
import { type Note, question } from "../../../language/note.ts";
import type { Settings } from "../../settings.ts";
import { columnNamed } from "../table/import-table.ts";
import type { Mapping } from "../table/mapping.ts";
import { withResource } from "../table/with-resource.ts";
import type { TotalRow } from "../tabulate/set-aside-totals.ts";
import type { Tabulated } from "../tabulate/tabulate.ts";

/** What is known where a total was set aside. */
export interface OfferContext {
  readonly evidence: EvidenceEngine;
  /** With the roles that the mapping gives the table. */
  readonly settings: Settings;
  readonly mapping: Mapping;
  /** Id of the place that holds all others. */
  readonly root: string | null;
  readonly existing: DataResource | undefined;
}

/**
 * The offer to keep a total that was set aside as the row of the whole: a rule that reads such rows of the table's role would have to say that there are none. A total is set aside unasked, since
 * most tables are summed up again; who wants it answers, or says `totals` in the mapping. None where the table stands without rows of the whole: whatever sums it expects none.
 */
export function wholeOffer(
  { evidence, settings, mapping, root, existing }: OfferContext,
  resource: DataResource,
  csv: string,
  tabulated: Tabulated,
): readonly Note[] {
  if (root === null || mapping.totals !== "set-aside" || (existing !== undefined && existing.national === undefined)) return [];
  const engine = withResource(evidence, resource, csv);
  const read = anyContracts.flatMap((contract): readonly string[] => {
    const bound = contract.national === null ? null : bindTable(engine, settings, contract);
    const part = bound === null ? undefined : partsOf(bound).find(({ table }) => table === resource.name);
    const source = part?.sources[contract.national ?? ""];
    return source !== undefined && "column" in source ? [source.column] : [];
  });
  const isWhole = ({ column, kind }: TotalRow): boolean => kind === "total" && read.includes(column);
  const first = tabulated.totals.find(isWhole);
  if (first === undefined) return [];
  const { value, column, row } = first;
  const count = tabulated.totals.filter((each) => isWhole(each) && each.column === column).length;
  const place = tabulated.at(row, columnNamed(tabulated.table, column));
  return [
    question("import.total-of-whole", { value, column, root, count }, place, [
      { reading: { code: "import.reading-national", parameters: { root } }, path: ["totals"], value: "national" },
    ]),
  ];
}
