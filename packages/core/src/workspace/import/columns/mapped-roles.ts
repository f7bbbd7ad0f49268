import { memberOf } from "../../../contract/held.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import type { DataResource } from "../../../evidence/data-package.ts";
import { roleFaults } from "../../../evidence/roles/role-faults.ts";
import { type GivenRole, givenRole } from "../../../evidence/roles/role-table.ts";
import { note } from "../../../language/note.ts";
import { settingsFile } from "../../read-workspace.ts";
import { settingsTextWith } from "../../settings/settings-text.ts";
import type { Settings } from "../../settings.ts";
import { withResource } from "../with-resource.ts";
import type { PlacedMapping } from "./mapping.ts";

/** The settings with the roles that a mapping says, and the text of quoin.yaml that says them; null where it says them already. */
export interface MappedRoles {
  readonly settings: Settings;
  readonly text: string | null;
}

/** What the mapping says of roles, checked against the table as it would be; an unknown role, field or column is a fault where it stands in the mapping. */
export async function mappedRoles(
  { files, evidence, settings, caller }: Pick<WorkspacePorts, "files" | "evidence" | "settings" | "caller">,
  { mapping, at }: PlacedMapping,
  resource: DataResource,
  csv: string,
): Promise<Outcome<MappedRoles>> {
  const names = Object.keys(mapping.roles);
  if (names.length === 0) return success({ settings, text: null });
  const bound = caller.account?.region ?? null;
  if (bound !== null) return fault(note("rights.bound-roles", { account: caller.name, region: bound }, at(["roles"])), "forbidden");
  const written = Object.fromEntries(names.map((role) => [role, roleOf(settings, role, resource.name, memberOf(mapping.roles, role))]));
  const after = { ...settings, roles: { ...settings.roles, ...written } } as Settings;
  const faults = roleFaults(withResource(evidence, resource, csv), { roles: Object.fromEntries(names.map((role) => [role, after.roles[role] as never])) });
  if (faults.length > 0)
    return fault(
      faults.map((each) => {
        const [, role = "", , field] = (each.at.field ?? "").split(".");
        return { ...each, at: at(field === undefined ? ["roles", role] : ["roles", role, "fields", field]) };
      }),
    );
  const before = (await files.exists(settingsFile)) ? await files.readText(settingsFile) : "";
  let text = before;
  for (const role of names) {
    if (JSON.stringify(givenRole(settings, role)) === JSON.stringify(givenRole(after, role))) continue;
    const next = settingsTextWith(text, ["roles", role], written[role]);
    if (next === null) return fault(note("mapping.roles-unwritten", { role }, at(["roles", role])));
    text = next;
  }
  return success({ settings: after, text: text === before ? null : text });
}

type Mapped = PlacedMapping["mapping"]["roles"][string];

/** A role as it is written in quoin.yaml. */
type WrittenRole = string | Readonly<Record<string, unknown>>;

/** A role as it is to stand in quoin.yaml: the table alone where nothing more is to be said. */
function roleOf(settings: Settings, role: string, table: string, { fields, where }: Mapped): WrittenRole {
  const given = givenRole(settings, role);
  const stays: Partial<GivenRole> = given?.table === table ? given : {};
  const all = Object.fromEntries(Object.entries({ ...stays.fields, ...fields }).filter(([, source]) => source !== null));
  const conditions = where ?? stays.where ?? [];
  const called = stays.called === undefined ? {} : { called: stays.called };
  if (Object.keys(all).length === 0 && conditions.length === 0 && stays.called === undefined) return table;
  return { table, ...called, ...(Object.keys(all).length === 0 ? {} : { fields: all }), ...(conditions.length === 0 ? {} : { where: conditions }) };
}
