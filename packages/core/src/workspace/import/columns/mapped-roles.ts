import { memberOf } from "../../../contract/assert-present.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import type { DataResource } from "../../../evidence/data-package.ts";
import type { EvidenceEngine } from "../../../evidence/evidence-engine.ts";
import { tableOfRole } from "../../../evidence/roles/bind-table.ts";
import { roleFaults } from "../../../evidence/roles/role-faults.ts";
import { givenRoles, type WrittenRole, writtenRoles } from "../../../evidence/roles/role-table.ts";
import { type Note, note } from "../../../language/note.ts";
import { settingsFile } from "../../read-workspace.ts";
import { settingsTextWith } from "../../settings/settings-text.ts";
import type { Settings } from "../../settings.ts";
import type { PlacedMapping } from "../table/mapping.ts";
import { withResource } from "../table/with-resource.ts";

/** The settings with the roles that a mapping says, and the text of quoin.yaml that says them; null where it says them already. */
export interface MappedRoles {
  readonly settings: Settings;
  readonly text: string | null;
}

/**
 * What the mapping says of roles, checked against the table as it would be; an unknown role, field or column is a fault where it stands in the mapping. A table that comes
 * to a role which others play already stands beside them: none of them loses it.
 */
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
  const written = Object.fromEntries(names.map((role) => [role, rolesWith({ evidence, settings }, role, resource.name, memberOf(mapping.roles, role))]));
  const after = { ...settings, roles: { ...settings.roles, ...written } } as Settings;
  const faults = names.flatMap((role) => faultsOf(withResource(evidence, resource, csv), after, role, resource.name));
  if (faults.length > 0)
    return fault(
      faults.map((each) => {
        const [, role = "", ...path] = (each.at.field ?? "").split(".");
        const field = path[path.indexOf("fields") + 1];
        return {
          ...each,
          severity: "error" as const,
          at: at(path.includes("fields") && field !== undefined ? ["roles", role, "fields", field] : ["roles", role]),
        };
      }),
    );
  const before = (await files.exists(settingsFile)) ? await files.readText(settingsFile) : "";
  let text = before;
  for (const role of names) {
    if (JSON.stringify(givenRoles(settings, role)) === JSON.stringify(givenRoles(after, role))) continue;
    const next = settingsTextWith(text, ["roles", role], written[role]);
    if (next === null) return fault(note("mapping.roles-unwritten", { role }, at(["roles", role])));
    text = next;
  }
  return success({ settings: after, text: text === before ? null : text });
}

/** What is wrong with the role of the table that comes in; another table of the role is not the matter of this file. */
function faultsOf(evidence: EvidenceEngine, settings: Settings, role: string, table: string): readonly Note[] {
  const own = writtenRoles(settings.roles[role] ?? []).filter((each) => givenRoles({ roles: { [role]: each } }, role)[0]?.table === table);
  return own.flatMap((each) => roleFaults(evidence, { roles: { [role]: each } }));
}

type Mapped = PlacedMapping["mapping"]["roles"][string];

/** A role as it is to stand in quoin.yaml: the tables that play it already, and this one among or behind them. */
function rolesWith(
  { evidence, settings }: Pick<WorkspacePorts, "evidence" | "settings">,
  role: string,
  table: string,
  mapped: Mapped,
): WrittenRole | readonly WrittenRole[] {
  const given = givenRoles(settings, role);
  const standing = given.length === 0 ? byItsName(evidence, settings, role, table) : writtenRoles(settings.roles[role] ?? []);
  const place = given.findIndex((each) => each.table === table);
  const own = writtenRole(given[place] ?? { fields: {} }, table, mapped);
  const all = place < 0 ? [...standing, own] : standing.map((each, at) => (at === place ? own : each));
  const [only] = all;
  return all.length === 1 && only !== undefined ? only : all;
}

/** The table that plays the role by its name alone, where there is one beside the one that comes in. */
function byItsName(evidence: EvidenceEngine, settings: Settings, role: string, table: string): readonly WrittenRole[] {
  const named = tableOfRole(evidence, settings, role);
  return named !== table && evidence.tables().includes(named) ? [named] : [];
}

type Standing = Pick<ReturnType<typeof givenRoles>[number], "fields" | "where" | "called" | "ids" | "owner">;

/** The table in its role: alone where nothing more is to be said. */
function writtenRole(stays: Standing, table: string, { fields, where, owner = stays.owner ?? null }: Mapped): WrittenRole {
  const all = Object.fromEntries(Object.entries({ ...stays.fields, ...fields }).flatMap(([field, source]) => (source === null ? [] : [[field, source]])));
  const conditions = where ?? stays.where ?? [];
  const beside = {
    ...(stays.called === undefined ? {} : { called: stays.called }),
    ...(stays.ids === undefined ? {} : { ids: stays.ids }),
    ...(owner === null ? {} : { owner }),
  };
  if (Object.keys(all).length === 0 && conditions.length === 0 && Object.keys(beside).length === 0) return table;
  return {
    table,
    ...beside,
    ...(Object.keys(all).length === 0 ? {} : { fields: all }),
    ...(conditions.length === 0 ? {} : { where: conditions }),
  } as WrittenRole;
}
