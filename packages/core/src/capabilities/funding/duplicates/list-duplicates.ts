import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { recordAnswer } from "../../../register/changes/record-input.ts";
import { fieldConditions } from "../field-conditions.ts";

/** `quoin duplicate list` */
export const listDuplicates = workspaceUseCase({
  words: ["duplicate", "list"],
  summary: "Possible duplicates that were found, and what was decided about them",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "oversight",
  example: "quoin duplicate list office --decision open",
  input: z.strictObject({
    call: field(z.string().optional(), { description: "only those of this call's applications" }),
    application: field(z.string().optional(), { description: "only those of this application" }),
    decision: field(z.enum(["open", "duplicate", "distinct"]).optional(), { description: "only those decided so" }),
    department: field(z.string().optional(), { description: "only those of this department" }),
  }),
  output: z.object({ matches: z.array(recordAnswer) }),
  run: async ({ records }, options) =>
    success({ matches: (await records.list("duplicate-match", { where: fieldConditions(options) })).map(({ body }) => body) }),
});
