import { z } from "zod";
import { field, listField } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { admission, tokenName } from "../admission.ts";
import { toldAccountChange } from "../told-account-change.ts";
import { inPerson } from "./own-account.ts";

/** `quoin token make` */
export const makeOwnToken = workspaceUseCase({
  words: ["token", "make"],
  summary: "A token with which a program acts as you; it is shown once, and what is done with it says so",
  changes: true,
  delivers: "answer",
  rights: "everyone",
  example: "quoin token make quoin-demo --token-file li.token --reads",
  input: z.strictObject({
    days: field(z.int().min(1).max(366).default(90), { description: "how long it is good for", unit: "days" }),
    reads: field(z.boolean().default(false), { description: "it changes nothing" }),
    only: listField("it asks these alone, by the names of the API: record-list,call-list").default([]),
  }),
  output: z.object({
    /** Sent as `Authorization: Bearer TOKEN`. Kept nowhere: only its hash is. */
    token: z.string(),
    id: z.string(),
    expires: z.string(),
  }),
  run: async (ports, { days, reads, only }) => {
    const own = inPerson(ports);
    if (!own.ok) return own;
    if (reads && only.length > 0) return fault(note("token.two-bounds", {}, { field: "only" }));
    const odd = only.find((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name));
    if (odd !== undefined) return fault(note("token.unknown-name", { name: odd }, { field: "only" }));
    const { name } = own.value;
    const token = ports.secrets.random();
    const narrow = reads ? "reads" : only.length > 0 ? only : null;
    const admitted = admission(ports.hasher, token, name, "token", ports.clock.now(), days * 24 * 3_600, { madeBy: name, narrow });
    const id = tokenName(admitted.hash);
    const told = await toldAccountChange(ports, name, { account: name, action: "token-made", until: admitted.expires_at, token: id });
    if (!told.ok) return told;
    const made = await ports.accounts.addToken(admitted, told.value);
    return made.ok ? success({ token, id, expires: admitted.expires_at }) : made;
  },
});
