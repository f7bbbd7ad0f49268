import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { tokenName } from "../admission.ts";
import { seesAllTokens } from "./own-account.ts";

/** `quoin token list` */
export const listTokens = workspaceUseCase({
  words: ["token", "list"],
  summary: "Your tokens that have not ended, or everybody's: until when, to what they are narrowed, who made them; never a token itself",
  changes: false,
  delivers: "answer",
  rights: "everyone",
  effort: "light",
  example: "quoin token list quoin-demo --all",
  input: z.strictObject({ all: field(z.boolean().default(false), { description: "those of every account: for administrators and auditors" }) }),
  output: z.object({
    tokens: z.array(
      z.object({
        id: z.string(),
        account: z.string(),
        created_at: z.string(),
        expires: z.string(),
        made_by: z.string().nullable(),
        /** Names of use cases, or `reads`; null where it reaches as far as its account. */
        narrow: z.union([z.literal("reads"), z.array(z.string())]).nullable(),
      }),
    ),
  }),
  run: async ({ accounts, caller, clock }, { all }) => {
    if (all && !seesAllTokens({ caller })) return fault(note("token.others", {}, { field: "all" }), "forbidden");
    const tokens = await accounts.tokens(all ? null : (caller.account?.name ?? null), clock.now());
    return success({
      tokens: tokens.map(({ hash, account, created_at, expires_at, made_by, narrow }) => ({
        id: tokenName(hash),
        account,
        created_at,
        expires: expires_at,
        made_by,
        narrow: narrow === null || narrow === "reads" ? narrow : [...narrow],
      })),
    });
  },
});
