import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { noSuchAccount } from "../user-input.ts";
import { isMailAddress, longestMail } from "./mail-address.ts";

/** `quoin notice address` */
export const setAddress = workspaceUseCase({
  words: ["notice", "address"],
  summary: "Where decisions on one's bookings are sent, where the office sends mail: said, shown, or taken away for good; it stands in no history",
  changes: true,
  delivers: "answer",
  rights: "everyone",
  effort: "light",
  example: "quoin notice address my-office guest-1 --mail guest@firm.example",
  input: z.strictObject({
    name: field(z.string().max(64).optional(), {
      description: "account (default: one's own); another than one's own only for who keeps the accounts",
      position: 0,
    }),
    mail: field(z.string().max(longestMail).optional(), { description: "address of mail; empty takes it away; left out nothing is changed" }),
  }),
  output: z.object({ account: z.string(), mail: z.string().nullable() }),
  run: async ({ caller, accounts, notices, clock }, { name, mail }) => {
    const own = caller.account?.name;
    const account = name ?? own;
    if (account === undefined) return fault(note("notice.of-nobody", {}, { field: "name" }));
    const mayAll = caller.account === undefined || caller.account.roles.some((role) => role === "administrator" || role === "people-administrator");
    if (account !== own && !mayAll) return fault(note("notice.not-own", {}, { field: "name" }), "forbidden");
    if ((await accounts.get(account)) === null) return noSuchAccount(account);
    const holder = { kind: "account", id: account } as const;
    if (mail === undefined) return success({ account, mail: (await notices.address(holder))?.mail ?? null });
    const typed = mail.trim();
    if (typed === "") await notices.forgetAddress(holder);
    else if (isMailAddress(typed)) await notices.setAddress(holder, { mail: typed, contact: null, since: clock.now() });
    else return fault(note("notice.bad-address", {}, { field: "mail" }));
    return success({ account, mail: typed === "" ? null : typed });
  },
});
