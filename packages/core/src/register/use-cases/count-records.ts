import { z } from "zod";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { entities } from "../entities.ts";

/** `quoin record counts`: how much the register holds, all types in one question. */
export const countRecords = workspaceUseCase({
  words: ["record", "counts"],
  summary: "How many records of each type are in use, as far as the reader sees them",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "records",
  example: "quoin record counts quoin-demo",
  input: z.strictObject({}),
  output: z.object({ counts: z.array(z.object({ type: z.string(), total: z.number() })) }),
  run: async ({ records }) => success({ counts: await Promise.all(entities.map(async ({ type }) => ({ type, total: await records.count(type) }))) }),
});
