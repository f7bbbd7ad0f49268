import { z } from "zod";
import { account } from "../contract/account.ts";
import { field } from "../contract/fields.ts";
import { fault, success } from "../contract/outcome.ts";
import { role, roles } from "../contract/role.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { note } from "../language/note.ts";
import { askForTwo } from "./ask-for-two.ts";
import { partFaults } from "./parted-administrators.ts";
import { passwordFaults } from "./password.ts";
import { toldAccountChange } from "./told-account-change.ts";
import { displayField, nameFaults, nameField, passwordField, personField, regionFaults, unknownOrganisation } from "./user-input.ts";

/** `quoin user add` */
export const addUser = workspaceUseCase({
  words: ["user", "add"],
  summary: "Make an account; from the first one on the server lets nobody in without logging in",
  changes: true,
  delivers: "answer",
  rights: "accounts",
  example: "quoin user add quoin-demo li --roles programme-officer --display 李 < password.txt",
  input: z.strictObject({
    name: nameField,
    roles: z
      .array(role)
      .min(1)
      .meta({ description: `what the account may do: ${roles.join(", ")}`, kind: "list" }),
    department: field(z.string().optional(), { description: "the organisation whose officer this is", unit: "ORG" }),
    organisation: field(z.string().optional(), { description: "the organisation that applies, or runs facilities", unit: "ORG" }),
    region: field(z.string().optional(), { description: "the place to which this is bound: it changes only what lies there or below", unit: "CODE" }),
    person: personField.optional(),
    display: displayField.optional(),
    password: passwordField,
  }),
  output: account,
  run: async (ports, { name, roles: held, department = null, organisation = null, region = null, person: whose, display = name, password }) => {
    const notes = [
      ...(await nameFaults(ports, name)),
      ...(await passwordFaults(ports, password, name)),
      ...(await unknownOrganisation(ports, "department", department)),
      ...(await unknownOrganisation(ports, "organisation", organisation)),
      ...(await regionFaults(ports, name, region, held)),
      ...partFaults(name, held),
    ];
    if (notes.length > 0) return fault(notes);
    const person = whose === undefined || whose === "" ? null : whose;
    const warnings = [
      ...(held.includes("applicant") && organisation === null ? [note("user.no-organisation", { name }, { field: "organisation" })] : []),
      ...((held.includes("programme-officer") || held.includes("office")) && department === null
        ? [note("user.no-department", { name }, { field: "department" })]
        : []),
    ];
    const made = {
      name,
      display,
      roles: roles.filter((each) => held.includes(each)),
      department,
      organisation,
      region,
      person,
      disabled: false,
      created_at: ports.clock.now(),
      created_by: ports.caller.name,
    };
    if ((await ports.accounts.get(name)) !== null) return fault(note("user.exists", { name }, { field: "name" }));
    const told = await toldAccountChange(ports, ports.caller.name, {
      account: name,
      action: "account-added",
      roles: made.roles,
      department,
      organisation,
      region,
      person,
    });
    if (!told.ok) return told;
    const isFirst = !(await ports.accounts.exist());
    const added = await ports.accounts.add(made, await ports.secrets.passwordHash(password), told.value);
    if (!added.ok) return added;
    const asked = isFirst ? await askForTwo(ports) : success(null);
    return success(made, [...warnings, ...asked.notes]);
  },
});
