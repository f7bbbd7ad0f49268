import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { recordAnswer } from "../../../register/changes/record-input.ts";
import { fieldConditions } from "../field-conditions.ts";

/** `quoin application list` */
export const listApplications = workspaceUseCase({
  words: ["application", "list"],
  summary: "Applications by id",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "records",
  example: "quoin application list office --call display-2026 --status submitted",
  input: z.strictObject({
    call: field(z.string().optional(), { description: "only those under this call" }),
    status: field(z.enum(["draft", "submitted", "withdrawn", "eligible", "ineligible", "reviewed", "awarded", "rejected", "cancelled"]).optional(), {
      description: "only those in this state",
    }),
    department: field(z.string().optional(), { description: "only those to this department" }),
    organisation: field(z.string().optional(), { description: "only those of this applicant" }),
    limit: field(z.int().min(0).optional(), { description: "at most so many", unit: "applications" }),
    offset: field(z.int().min(0).default(0), { description: "leave out the first so many", unit: "applications" }),
  }),
  output: z.object({ total: z.number(), applications: z.array(recordAnswer) }),
  run: async ({ records }, { limit, offset, ...options }) => {
    const where = fieldConditions(options);
    const found = await records.list("application", { where, offset, ...(limit === undefined ? {} : { limit }) });
    const total = limit === undefined && offset === 0 ? found.length : await records.count("application", { where });
    return success({ total, applications: found.map(({ body }) => body) });
  },
});
