import { z } from "zod";
import { account } from "../../contract/account.ts";
import { field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { toldAccountChange } from "../told-account-change.ts";
import { nameField, noSuchAccount } from "../user-input.ts";

/** `quoin user tie`; of the owner alone: who ties an account decides who is let in as it. */
export const tieUser = workspaceUseCase({
  words: ["user", "tie"],
  summary: "Tie an account to somebody whom the single sign-on lets in, by who vouches and by what name; its sessions end",
  changes: true,
  delivers: "answer",
  rights: "owner",
  example: "quoin user tie quoin-demo li --issuer https://login.office.example --subject 7f3c",
  input: z.strictObject({
    name: nameField,
    issuer: field(z.string().min(1).max(500).optional(), { description: "who vouches: the issuer of its tokens, or header:NAME of a proxy" }),
    subject: field(z.string().min(1).max(500).optional(), { description: "the name there that never changes (sub)" }),
    undo: field(z.boolean().default(false), { description: "untie it" }),
  }),
  output: account,
  run: async (ports, { name, issuer, subject, undo }) => {
    const { accounts } = ports;
    const known = await accounts.get(name);
    if (known === null) return noSuchAccount(name);
    const identity = issuer === undefined || subject === undefined || undo ? null : { issuer, subject };
    if (identity === null && !undo) return fault(note("sign-on.which", {}, { field: issuer === undefined ? "issuer" : "subject" }));
    const told = await toldAccountChange(ports, ports.caller.name, { account: name, action: undo ? "sign-on-untied" : "sign-on-tied", ...identity });
    if (!told.ok) return told;
    const made = await accounts.tie(name, identity, told.value);
    return made.ok ? success(known) : made;
  },
});
