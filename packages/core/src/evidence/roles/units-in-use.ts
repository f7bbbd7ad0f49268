import { memberOf } from "../../contract/assert-present.ts";
import type { DataPackage } from "../data-package.ts";
import type { EvidenceEngine } from "../evidence-engine.ts";
import { anyContracts } from "../tables/table-contracts.ts";
import type { TerritorySettings } from "../territory/territory.ts";
import { targetOf } from "../units/convert-unit.ts";
import { ownUnit, type UnitConventions } from "../units/own-unit.ts";
import { bindTable } from "./bind-table.ts";
import { partsOf } from "./bound-table.ts";
import { unitSource } from "./read-units.ts";
import type { Roles } from "./role-table.ts";
import { unitOfField } from "./unsaid-units.ts";

/** In which unit a column of figures is read for a role, wherever that is said: the role's binding, the table's description, the heading; nowhere, in that of the field. */
export interface UnitInUse {
  readonly role: string;
  readonly field: string;
  readonly table: string;
  readonly column: string;
  readonly unit: string;
}

/** The units of all columns of money, shares, lengths of time, people and counts that play a role and have one unit for all their rows. Counts and people whose unit nobody says are left out: they are ones. */
export function unitsInUse(
  evidence: EvidenceEngine,
  settings: Roles & TerritorySettings & UnitConventions,
  { resources }: Pick<DataPackage, "resources">,
): readonly UnitInUse[] {
  return anyContracts.flatMap((contract) => {
    const bound = bindTable(evidence, settings, contract);
    return (bound === null ? [] : partsOf(bound)).flatMap((part) => {
      const resource = resources.find(({ name }) => name === part.table);
      if (resource === undefined) return [];
      return Object.entries(part.sources).flatMap(([field, source]): readonly UnitInUse[] => {
        if (source === undefined || !("column" in source)) return [];
        const target = targetOf(memberOf(contract.columns, field));
        const said = unitSource(part, field, resource.schema.fields);
        if (typeof said === "object" && said !== null) return [];
        const isNeeded = target !== null && target.kind !== "count" && target.kind !== "persons";
        const unit = said === null ? (isNeeded ? unitOfField(target, settings.currency ?? "") : null) : ownUnit(said, settings.conventions?.units ?? {});
        return unit === null ? [] : [{ role: contract.role, field, table: part.table, column: source.column, unit }];
      });
    });
  });
}

/** By what one of them is known. */
export function useOf({ role, field, table, column }: Pick<UnitInUse, "role" | "field" | "table" | "column">): string {
  return JSON.stringify([role, field, table, column]);
}
