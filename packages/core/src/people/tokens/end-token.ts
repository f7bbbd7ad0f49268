import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { tokenName } from "../admission.ts";
import { toldAccountChange } from "../told-account-change.ts";

/** `quoin token end` */
export const endToken = workspaceUseCase({
  words: ["token", "end"],
  summary: "End one token, of yours or, for administrators, of anybody; what was done with it stays in the history under its name",
  changes: true,
  delivers: "answer",
  rights: "everyone",
  example: "quoin token end quoin-demo 64181dab9054",
  input: z.strictObject({
    token: field(z.string().regex(/^[0-9a-f]{12}$/), { description: "what the history calls it (via)", unit: "TOKEN", position: 0 }),
  }),
  output: z.object({ token: z.string(), account: z.string() }),
  run: async (ports, { token }) => {
    const { accounts, caller, clock } = ports;
    if (caller.via !== undefined) return fault(note("token.by-token"), "forbidden");
    const mayAll = caller.account === undefined || caller.account.roles.some((role) => role === "administrator" || role === "people-administrator");
    const held = (await accounts.tokens(mayAll ? null : (caller.account?.name ?? null), clock.now())).find(({ hash }) => tokenName(hash) === token);
    if (held === undefined) return fault(note("token.not-found", { token }, { field: "token" }), "missing");
    const told = await toldAccountChange(ports, caller.name, { account: held.account, action: "token-ended", token });
    if (!told.ok) return told;
    const ended = await accounts.endToken(held.hash, told.value);
    return ended.ok ? success({ token, account: held.account }) : ended;
  },
});
