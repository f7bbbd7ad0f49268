import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { reorganisationAnswer, reorganisationFields, reorganised } from "./reorganise.ts";

/** `quoin merge`: an organisation becomes part of another. The same command again carries over what came under the old name since. */
export const merge = workspaceUseCase({
  words: ["merge"],
  summary: "A department or organisation becomes part of another: calls, applications, awards, projects and accounts go along, what was keeps its name",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "design",
  example: "quoin merge my-office department moi miit --on 2027-03-01 --reason 'decision 12 of the State Council' --dry-run",
  input: z.strictObject({
    ...reorganisationFields,
    from: field(z.string(), { description: "id of what ends", position: 1 }),
    into: field(z.string(), { description: "id of what continues it", position: 2 }),
  }),
  output: reorganisationAnswer,
  run: (ports, { from, into, on, reason, dry_run }) =>
    reorganised(ports, {
      kind: "merge",
      of: from,
      into: [into],
      on,
      reason,
      dry_run,
      goesTo: async () => success({ record: () => into, account: () => into }),
      own: (_, day) => ({ valid_to: day, successors: [into] }),
    }),
});
