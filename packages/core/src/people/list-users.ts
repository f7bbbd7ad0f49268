import { z } from "zod";
import { success } from "../outcome.ts";
import { workspaceUseCase } from "../use-case.ts";
import { account } from "./account.ts";

/** `quoin user list` */
export const listUsers = workspaceUseCase({
  words: ["user", "list"],
  summary: "The accounts, by name",
  changes: false,
  delivers: "answer",
  served: true,
  example: "quoin user list quoin-demo",
  input: z.strictObject({}),
  output: z.object({ users: z.array(account) }),
  run: async ({ accounts }) => success({ users: [...(await accounts.list())] }),
});
