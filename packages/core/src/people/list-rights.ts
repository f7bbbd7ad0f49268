import { z } from "zod";
import { success } from "../contract/outcome.ts";
import { role } from "../contract/role.ts";
import { scope } from "../contract/scope.ts";
import { isServed, type UseCase, workspaceUseCase } from "../contract/use-case.ts";
import { rightsIn } from "./rights.ts";

/** `quoin rights`, of the use cases that are named when it is asked: the list that holds this one. */
export const listRights = (useCases: () => readonly UseCase[]) =>
  workspaceUseCase({
    words: ["rights"],
    summary: "Which role may ask what, and how far it reaches",
    changes: false,
    delivers: "answer",
    rights: "everyone",
    effort: "light",
    example: "quoin rights quoin-demo",
    input: z.strictObject({}),
    output: z.object({ rights: z.array(z.object({ use_case: z.string(), role, scope })) }),
    run: async () => success({ rights: [...rightsIn(useCases().filter(isServed))] }),
  });
