import type { WorkspacePorts } from "../contract/ports.ts";
import { givenRoles } from "../evidence/roles/role-table.ts";
import { type Note, note } from "../language/note.ts";
import type { Settings } from "./settings.ts";

/** Owners of lists that are no organisation of the register: their rows would belong to nobody who is there. Told for the roles that are named. */
export async function unknownOwners({ records }: Pick<WorkspacePorts, "records">, settings: Settings, roles: readonly string[]): Promise<readonly Note[]> {
  const owned = roles.flatMap((role) => givenRoles(settings, role).flatMap(({ table, owner }) => (owner === undefined ? [] : [{ role, table, owner }])));
  if (owned.length === 0) return [];
  const known = new Set((await records.list("organisation", { ids: [...new Set(owned.map(({ owner }) => owner))] })).map(({ id }) => id));
  return owned
    .filter(({ owner }) => !known.has(owner))
    .map(({ role, table, owner }) => note("mapping.unknown-owner", { owner, table }, { table, field: `roles.${role}.owner` }));
}
