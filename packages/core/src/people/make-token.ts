import { z } from "zod";
import { field } from "../contract/fields.ts";
import { fault, success } from "../contract/outcome.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { note } from "../language/note.ts";
import { admission, tokenName } from "./admission.ts";
import { toldAccountChange } from "./told-account-change.ts";
import { nameField, noSuchAccount } from "./user-input.ts";

/** `quoin user token` */
export const makeToken = workspaceUseCase({
  words: ["user", "token"],
  summary: "A token for the account of a program, or for your own; it is shown once",
  changes: true,
  delivers: "answer",
  rights: "accounts",
  example: "quoin user token quoin-demo li --days 90",
  input: z.strictObject({
    name: nameField,
    days: field(z.int().min(1).max(366).default(90), { description: "how long it is good for", unit: "days" }),
  }),
  output: z.object({
    name: z.string(),
    /** Sent as `Authorization: Bearer TOKEN`. Kept nowhere: only its hash is. */
    token: z.string(),
    /** What the history calls it (`via`). */
    id: z.string(),
    expires: z.string(),
  }),
  run: async (ports, { name, days }) => {
    const { accounts, secrets, hasher, clock } = ports;
    const known = await accounts.get(name);
    if (known === null) return noSuchAccount(name);
    if (known.disabled) return fault(note("user.disabled", { name }, { field: "name" }));
    // Who can make tokens of others could act as them: over HTTP those of programs alone, which are nobody's.
    const isOwn = ports.caller.account === undefined || ports.caller.account.name === name;
    const isProgram = async () => (await accounts.passwordHash(name)) === null && (await accounts.identityOf(name)) === null;
    if (ports.caller.via !== undefined) return fault(note("token.by-token"), "forbidden");
    if (!isOwn && !(await isProgram())) return fault(note("token.of-another", { name }, { field: "name" }), "forbidden");
    const token = secrets.random();
    const admitted = admission(hasher, token, name, "token", clock.now(), days * 24 * 3_600, { madeBy: ports.caller.name });
    const told = await toldAccountChange(ports, ports.caller.name, {
      account: name,
      action: "token-made",
      until: admitted.expires_at,
      token: tokenName(admitted.hash),
    });
    if (!told.ok) return told;
    const made = await accounts.addToken(admitted, told.value);
    if (!made.ok) return made;
    return success({ name, token, id: tokenName(admitted.hash), expires: admitted.expires_at });
  },
});
