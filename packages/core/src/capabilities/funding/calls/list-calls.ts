import { decimalTextSum } from "@quoin/methods";
import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { groupBy } from "../../../contract/group-by.ts";
import { success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { rootOf } from "../../../evidence/territory/territory.ts";
import { placeOfPlan } from "../../../plan/place-of-plan.ts";
import { recordAnswer } from "../../../register/changes/record-input.ts";
import { byId, recordIn, recordsOf } from "../../../register/typed-records.ts";
import { fieldConditions } from "../field-conditions.ts";
import { lacksZone, windowAt, zoneOfCall } from "./call-window.ts";

/** `quoin call list` */
export const listCalls = workspaceUseCase({
  words: ["call", "list"],
  summary: "Calls with the number of applications and the money asked for",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "records",
  example: "quoin call list office --status open",
  input: z.strictObject({
    status: field(z.enum(["draft", "open", "closed", "decided", "cancelled"]).optional(), { description: "only calls in this state" }),
    department: field(z.string().optional(), { description: "only calls of this department" }),
  }),
  output: z.object({
    calls: z.array(
      recordAnswer.extend({
        /** All, drafts too. */
        applications: z.number(),
        /** Those that were submitted and not withdrawn. */
        submitted: z.number(),
        /** What these ask for, in the call's currency; null where some are in another. */
        requested: z.string().nullable(),
        /** True where an application can be handed in now. */
        accepting: z.boolean(),
        /** In which its days begin and end: its own zone, else that of the office; null as long as neither has been said. */
        time_zone: z.string().nullable(),
        /** The line of an approved plan that it carries out, by its number and the place of the plan; null where it carries out none. */
        answers: z.object({ line: z.string(), region: z.string() }).nullable(),
      }),
    ),
  }),
  run: async ({ records, clock, settings }, { status, department }) => {
    const calls = await records.list("call", { where: fieldConditions({ status, department }) });
    const all = await recordsOf(records, "application");
    const byCall = groupBy(all, ({ call }) => call);
    const [lines, plans] = await Promise.all([recordsOf(records, "plan-line").then(byId), recordsOf(records, "plan").then(byId)]);
    const root = rootOf(settings);
    const lineOf = (id: string | null): { readonly line: string; readonly region: string } | null => {
      const kept = id === null ? undefined : lines.get(id);
      const plan = kept === undefined ? undefined : plans.get(kept.plan);
      return kept === undefined || plan === undefined ? null : { line: kept.line, region: placeOfPlan(plan, root) };
    };
    const now = clock.now();
    return success({
      calls: calls.map((stored) => {
        const call = recordIn(stored, "call");
        const mine = byCall.get(call.id) ?? [];
        const submitted = mine.filter((each) => each.status !== "draft" && each.status !== "withdrawn");
        return {
          ...stored.body,
          applications: mine.length,
          submitted: submitted.length,
          requested: submitted.some(({ currency }) => currency !== call.currency)
            ? null
            : decimalTextSum(submitted.map(({ amount_requested }) => amount_requested ?? "0")),
          accepting: call.status === "open" && windowAt(call, now, settings) === "open",
          time_zone: lacksZone(call, settings) ? null : zoneOfCall(call, settings),
          answers: lineOf(call.plan_line ?? null),
        };
      }),
    });
  },
});
