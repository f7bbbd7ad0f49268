import { z } from "zod";
import { success } from "../outcome.ts";
import { workspaceUseCase } from "../use-case.ts";
import { allRights } from "./rights.ts";
import { role } from "./role.ts";
import { scope } from "./scope.ts";

/** `quoin rights` */
export const listRights = workspaceUseCase({
  words: ["rights"],
  summary: "Which role may ask what, and how far it reaches",
  changes: false,
  delivers: "answer",
  served: true,
  example: "quoin rights quoin-demo",
  input: z.strictObject({}),
  output: z.object({ rights: z.array(z.object({ use_case: z.string(), role, scope })) }),
  run: async () => success({ rights: [...allRights()] }),
});
