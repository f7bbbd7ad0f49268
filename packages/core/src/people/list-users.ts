import { z } from "zod";
import { account } from "../contract/account.ts";
import { success } from "../contract/outcome.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { accountVersions } from "./account-version.ts";

/** `quoin user list` */
export const listUsers = workspaceUseCase({
  words: ["user", "list"],
  summary: "The accounts, by name",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: { auditor: "all", administrator: "all", "people-administrator": "all" },
  effort: "light",
  example: "quoin user list quoin-demo",
  input: z.strictObject({}),
  output: z.object({ users: z.array(account.extend({ version: z.int() })) }),
  run: async ({ accounts, records }) => {
    const versions = await accountVersions(records);
    return success({ users: (await accounts.list()).map((each) => ({ ...each, version: versions.get(each.name) ?? 0 })) });
  },
});
