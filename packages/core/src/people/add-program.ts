import { z } from "zod";
import { account } from "../contract/account.ts";
import { field } from "../contract/fields.ts";
import { fault, success } from "../contract/outcome.ts";
import { role, roles } from "../contract/role.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { note } from "../language/note.ts";
import { toldAccountChange } from "./told-account-change.ts";
import { displayField, nameFaults, nameField, regionFaults, unknownOrganisation } from "./user-input.ts";

/** `quoin user program` */
export const addProgram = workspaceUseCase({
  words: ["user", "program"],
  summary: "Make an account for a program: it has no password, nobody logs in as it, and 'user token' makes its tokens",
  changes: true,
  delivers: "answer",
  rights: "accounts",
  example: "quoin user program quoin-demo statistics-feed --roles editor",
  input: z.strictObject({
    name: nameField,
    roles: z
      .array(role)
      .min(1)
      .meta({ description: `what it may do: ${roles.join(", ")}`, kind: "list" }),
    department: field(z.string().optional(), { description: "the organisation for whose officer it works", unit: "ORG" }),
    organisation: field(z.string().optional(), { description: "the organisation that applies, or runs facilities", unit: "ORG" }),
    region: field(z.string().optional(), { description: "the place to which this is bound: it changes only what lies there or below", unit: "CODE" }),
    display: displayField.optional(),
  }),
  output: account,
  run: async (ports, { name, roles: held, department = null, organisation = null, region = null, display = name }) => {
    const { accounts, caller, clock } = ports;
    const notes = [
      ...(held.some((each) => each.endsWith("administrator")) ? [note("user.program-administrator", { name }, { field: "roles" })] : []),
      // The first account opens the door to all others: it must be one that can come in.
      ...((await accounts.exist()) ? [] : [note("user.program-first", { name }, { field: "name" })]),
      ...((await accounts.get(name)) === null ? [] : [note("user.exists", { name }, { field: "name" })]),
      ...(await nameFaults(ports, name)),
      ...(await unknownOrganisation(ports, "department", department)),
      ...(await unknownOrganisation(ports, "organisation", organisation)),
      ...(await regionFaults(ports, name, region, held)),
    ];
    if (notes.length > 0) return fault(notes);
    const reach = { roles: roles.filter((each) => held.includes(each)), department, organisation, region, person: null };
    const made = { name, display, ...reach, disabled: false, created_at: clock.now(), created_by: caller.name };
    const told = await toldAccountChange(ports, caller.name, { account: name, action: "account-added", ...reach });
    if (!told.ok) return told;
    const added = await accounts.addTied(made, null, told.value);
    return added.ok ? success(made) : added;
  },
});
