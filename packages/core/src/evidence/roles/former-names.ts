import { type Note, note } from "../../language/note.ts";
import type { EvidenceEngine } from "../evidence-engine.ts";
import { formerRoles } from "../tables/former-roles.ts";
import { tableContracts } from "../tables/table-contracts.ts";
import { bindTable } from "./bind-table.ts";
import { columnsOfSource } from "./bound-table.ts";
import { givenRole, type Roles } from "./role-table.ts";

/**
 * What a workspace of an earlier layout calls otherwise than it is called now, and is read as it always was: roles in quoin.yaml, tables, columns.
 * One note a role; none where every name is of today.
 */
export function formerNames(evidence: EvidenceEngine, settings: Roles): readonly Note[] {
  return tableContracts.flatMap((contract) => {
    const { role } = contract;
    const former = formerRoles[role];
    const bound = former === undefined ? null : bindTable(evidence, settings, contract);
    // Where an office names several tables of a role it names their columns too.
    if (former === undefined || bound === null || bound.parts !== undefined) return [];
    const said = givenRole(settings, role);
    const named = settings.roles[role] === undefined && settings.roles[former.role] !== undefined ? `roles.${former.role}` : null;
    const called = said === null && bound.table === former.role && former.role !== role ? former.role : null;
    const columns = Object.entries(bound.sources).flatMap(([field, source]) => {
      const before = columnsOfFormer(former.columns[field]);
      const read = source === undefined ? [] : columnsOfSource(source);
      return said?.fields[field] === undefined && read.length > 0 && read.every((column) => before.includes(column)) ? [`${field} (${read.join(", ")})`] : [];
    });
    const names = [...(named === null ? [] : [`${role} (${named})`]), ...(called === null ? [] : [`${role} (${called})`]), ...columns];
    return names.length === 0 ? [] : [note("roles.former-names", { table: bound.table, role, names: names.join("; ") }, { table: bound.table })];
  });
}

function columnsOfFormer(columns: string | Readonly<Record<string, string>> | undefined): readonly string[] {
  return columns === undefined ? [] : typeof columns === "string" ? [columns] : Object.values(columns);
}
