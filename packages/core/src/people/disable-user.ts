import { z } from "zod";
import { account } from "../contract/account.ts";
import { field } from "../contract/fields.ts";
import { success } from "../contract/outcome.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { toldAccountChange } from "./told-account-change.ts";
import { nameField, noSuchAccount } from "./user-input.ts";

/** `quoin user disable` */
export const disableUser = workspaceUseCase({
  words: ["user", "disable"],
  summary: "Shut an account out and end its sessions and tokens; what it did stays in the history",
  changes: true,
  delivers: "answer",
  rights: "accounts",
  example: "quoin user disable quoin-demo li",
  input: z.strictObject({
    name: nameField,
    undo: field(z.boolean().default(false), { description: "let it in again" }),
  }),
  output: account,
  run: async (ports, { name, undo }) => {
    const { accounts } = ports;
    const known = await accounts.get(name);
    if (known === null) return noSuchAccount(name);
    const told = await toldAccountChange(ports, ports.caller.name, { account: name, action: undo ? "account-enabled" : "account-disabled" });
    if (!told.ok) return told;
    const made = await accounts.setDisabled(name, !undo, told.value);
    return made.ok ? success({ ...known, disabled: !undo }) : made;
  },
});
