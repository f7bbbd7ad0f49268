import { z } from "zod";
import { account } from "../contract/account.ts";
import { fault, success } from "../contract/outcome.ts";
import { workspaceUseCase } from "../contract/use-case.ts";

import { passwordFaults } from "./password.ts";
import { toldAccountChange } from "./told-account-change.ts";
import { nameField, noSuchAccount, passwordField } from "./user-input.ts";

/** `quoin user password` */
export const setPassword = workspaceUseCase({
  words: ["user", "password"],
  summary: "Set a new password and end the account's sessions and tokens",
  changes: true,
  delivers: "answer",
  rights: "accounts",
  example: "quoin user password quoin-demo li < password.txt",
  input: z.strictObject({ name: nameField, password: passwordField }),
  output: account,
  run: async (ports, { name, password }) => {
    const { accounts, secrets } = ports;
    const known = await accounts.get(name);
    if (known === null) return noSuchAccount(name);
    const notes = await passwordFaults(ports, password, name);
    if (notes.length > 0) return fault(notes);
    const told = await toldAccountChange(ports, ports.caller.name, { account: name, action: "password-set" });
    if (!told.ok) return told;
    const made = await accounts.setPassword(name, await secrets.passwordHash(password), told.value);
    return made.ok ? success(known) : made;
  },
});
