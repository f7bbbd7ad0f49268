import { memberOf } from "../../contract/assert-present.ts";
import type { DataPackage } from "../data-package.ts";
import type { EvidenceEngine } from "../evidence-engine.ts";
import { anyContracts } from "../tables/table-contracts.ts";
import type { TerritorySettings } from "../territory/territory.ts";
import { type Target, targetOf } from "../units/convert-unit.ts";
import { bindTable } from "./bind-table.ts";
import { partsOf } from "./bound-table.ts";
import { unitSource } from "./read-units.ts";
import type { Roles } from "./role-table.ts";

/** A column of money, shares or lengths of time whose unit nobody has said, and the one in which it is read. */
export interface UnsaidUnit {
  readonly role: string;
  readonly field: string;
  readonly table: string;
  readonly column: string;
  readonly unit: string;
}

/** The unit of a field as a table would name it: `BRL 10k`, `1`, `years`. */
export function unitOfField({ kind, unit }: Target, currency: string): string {
  return kind === "money" ? (unit === "1" ? currency : `${currency} ${unit}`) : unit;
}

/** Columns of the tables that play roles whose unit stands nowhere, or was written down as assumed: they are read in the unit of their field until somebody confirms it. */
export function unsaidUnits(
  evidence: EvidenceEngine,
  settings: Roles & TerritorySettings,
  { resources }: Pick<DataPackage, "resources">,
): readonly UnsaidUnit[] {
  const parts = anyContracts.flatMap((contract) => {
    const bound = bindTable(evidence, settings, contract);
    return bound === null ? [] : partsOf(bound).map((part) => ({ contract, bound: part }));
  });
  return parts.flatMap(({ contract, bound }) => {
    const resource = resources.find(({ name }) => name === bound.table);
    if (resource === undefined) return [];
    return Object.entries(bound.sources).flatMap(([field, source]): readonly UnsaidUnit[] => {
      const target = targetOf(memberOf(contract.columns, field));
      if (source === undefined || !("column" in source) || target === null || target.kind === "count" || target.kind === "persons") return [];
      const { column } = source;
      // What quoin.yaml says of the unit is said, whatever the table's description holds.
      if (source.unit !== undefined) return [];
      const isAssumed = resource.schema.fields.some(({ name, assumed }) => name === column && assumed === true);
      if (!isAssumed && unitSource(bound, field, resource.schema.fields) !== null) return [];
      return [{ role: contract.role, field, table: bound.table, column, unit: unitOfField(target, settings.currency ?? "") }];
    });
  });
}
