import { z } from "zod";
import { type Account, account } from "../contract/account.ts";
import { field } from "../contract/fields.ts";
import { fault, success } from "../contract/outcome.ts";
import { role, roles } from "../contract/role.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { type Note, note } from "../language/note.ts";
import { versionField } from "../register/changes/record-input.ts";
import { accountVersions } from "./account-version.ts";
import { partFaults } from "./parted-administrators.ts";
import { toldAccountChange } from "./told-account-change.ts";
import { displayField, nameField, noSuchAccount, personField, regionFaults, unknownOrganisation } from "./user-input.ts";

/** `quoin user change` */
export const changeUser = workspaceUseCase({
  words: ["user", "change"],
  summary: "Give an account other roles, another department, organisation, place or display name; what is not named stays",
  changes: true,
  delivers: "answer",
  rights: "accounts",
  example: "quoin user change quoin-demo li --roles programme-officer,planner",
  input: z.strictObject({
    name: nameField,
    roles: z
      .array(role)
      .min(1)
      .optional()
      .meta({ description: `what the account may do: ${roles.join(", ")}`, kind: "list" }),
    department: field(z.string().optional(), { description: "the organisation whose officer this is; empty = none", unit: "ORG" }),
    organisation: field(z.string().optional(), { description: "the organisation that applies, or runs facilities; empty = none", unit: "ORG" }),
    region: field(z.string().optional(), { description: "the place to which this is bound; empty = none", unit: "CODE" }),
    person: personField.optional(),
    display: displayField.optional(),
    if_version: versionField.optional(),
  }),
  output: account,
  run: async (ports, { name, roles: held, department, organisation, region, person, display, if_version }) => {
    const version = (await accountVersions(ports.records)).get(name) ?? 0;
    const known = await ports.accounts.get(name);
    if (known === null) return noSuchAccount(name);
    if (if_version !== undefined && if_version !== version)
      return fault(note("record.stale", { type: "account", id: name, expected: if_version, actual: version }, { field: "version" }), "stale");
    const named = (given: string | undefined, before: string | null) => (given === undefined ? before : given === "" ? null : given);
    const changed = {
      ...known,
      roles: held === undefined ? known.roles : roles.filter((each) => held.includes(each)),
      department: named(department, known.department),
      organisation: named(organisation, known.organisation),
      region: named(region, known.region),
      person: named(person, known.person),
      display: display ?? known.display,
    };
    const notes = [
      ...(await unknownOrganisation(ports, "department", changed.department)),
      ...(await unknownOrganisation(ports, "organisation", changed.organisation)),
      ...(await regionFaults(ports, name, changed.region, changed.roles)),
      ...partFaults(name, changed.roles),
      ...ownRoles(ports.caller.account, known, changed),
    ];
    if (notes.length > 0) return fault(notes);
    const change = {
      account: name,
      action: "account-changed",
      roles: changed.roles,
      department: changed.department,
      organisation: changed.organisation,
      region: changed.region,
      person: changed.person,
    } as const;
    const told = await toldAccountChange(ports, ports.caller.name, change, version);
    if (!told.ok) return told;
    const made = await ports.accounts.change(changed, told.value);
    return made.ok ? success(changed) : made;
  },
});

/** Who keeps the accounts and nothing else gives themselves nothing else. */
function ownRoles(caller: Account | undefined, known: Account, changed: Account): readonly Note[] {
  const isOwn = caller?.name === known.name && caller.roles.includes("people-administrator");
  const isOther = known.roles.join() !== changed.roles.join() || known.department !== changed.department || known.organisation !== changed.organisation;
  return isOwn && isOther ? [note("user.own-roles", { name: known.name }, { field: "roles" })] : [];
}
