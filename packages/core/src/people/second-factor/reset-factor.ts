import { z } from "zod";
import { account } from "../../contract/account.ts";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { toldAccountChange } from "../told-account-change.ts";
import { nameField, noSuchAccount } from "../user-input.ts";

/** `quoin user reset-factor` */
export const resetFactor = workspaceUseCase({
  words: ["user", "reset-factor"],
  summary: "Take away the second factor and the passkeys of an account whose telephone and recovery codes are gone; its sessions end",
  changes: true,
  delivers: "answer",
  rights: "accounts",
  example: "quoin user reset-factor quoin-demo li",
  input: z.strictObject({ name: nameField }),
  output: account,
  run: async (ports, { name }) => {
    const known = await ports.accounts.get(name);
    if (known === null) return noSuchAccount(name);
    const told = await toldAccountChange(ports, ports.caller.name, { account: name, action: "second-factor-removed" });
    if (!told.ok) return told;
    const made = await ports.accounts.setSecondFactor(name, null, told.value);
    if (!made.ok || (await ports.accounts.passkeys(name)).length === 0) return made.ok ? success(known) : made;
    const toldKeys = await toldAccountChange(ports, ports.caller.name, { account: name, action: "passkeys-removed" });
    const gone = toldKeys.ok ? await ports.accounts.removePasskey(name, null, toldKeys.value) : toldKeys;
    return gone.ok ? success(known) : gone;
  },
});
