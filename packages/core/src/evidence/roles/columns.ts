import type { FieldOf, TableContract } from "../../schema/table.ts";
import { type Columns, type Selection, tableColumns } from "../columns/table-columns.ts";
import { regions } from "../tables/regions.ts";
import { atComparedLevel } from "../territory/at-compared-level.ts";
import { type ComparedPlaces, comparedPlaces } from "../territory/compared-places.ts";
import type { RoleEvidence } from "./bound-table.ts";

export type { ColumnOf, Columns, NumberColumn, Selection, TextColumn } from "../columns/table-columns.ts";

/**
 * Reads columns of the table that plays a role, by the names of the contract (`tableColumns`), at the level at which the office compares places: a district counts for its
 * province, and quantities of districts are added up where the contract keeps one row a place (`atComparedLevel`).
 *
 *   const read = await columns(sources, projects, { fields: ["region", "central_funds"], where: { call_year: [2019] } });
 *   read.column.central_funds.values   // Float64Array, NaN where not published
 *   read.column.region.texts           // ["110000", …]
 *
 * @param seen another level than that of the comparison: the parts of some place (`placesUnder`)
 */
export async function columns<T extends TableContract, F extends FieldOf<T>>(
  context: RoleEvidence,
  contract: T,
  selection: Selection<T, F>,
  seen?: ComparedPlaces,
): Promise<Columns<T, F>> {
  const places = contract.role === regions.role ? null : (seen ?? (await comparedPlaces(context)));
  if (places === null || places.within.size === 0) return tableColumns(context, contract, selection);
  const { sources } = context.bind(contract) ?? { sources: {} };
  // What a place's parts are added up by has to be read too.
  const keys = contract.key.filter((field) => field in sources && !(selection.fields as readonly string[]).includes(field)) as FieldOf<T>[];
  const where = Object.fromEntries(
    Object.entries(selection.where ?? {}).map(([field, values]) => [
      field,
      contract.columns[field]?.kind === "region" ? withParts(values ?? [], places.within) : values,
    ]),
  ) as NonNullable<Selection<T, FieldOf<T>>["where"]>;
  const read = await tableColumns(context, contract, { fields: [...selection.fields, ...keys], where });
  const { read: leveled, partial } = atComparedLevel(read, contract, places);
  for (const note of partial) context.tell?.(note);
  return leveled as Columns<T, F>;
}

function withParts<V>(values: readonly V[], within: ReadonlyMap<string, string>): readonly (V | string)[] {
  return [...values, ...[...within].flatMap(([part, place]) => (values.includes(place as V) ? [part] : []))];
}
