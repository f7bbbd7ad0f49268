import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { recordAnswer, versionField } from "../../../register/changes/record-input.ts";
import { ownRecord, recordStep } from "../../../register/changes/record-step.ts";
import { recordIn } from "../../../register/typed-records.ts";
import { nowOf } from "../bookings/booking-step.ts";
import { purchaseConditions } from "../entities/purchase-review.ts";
import { instantText } from "../time/zoned-time.ts";

/** `quoin purchase decide` */
export const decidePurchase = workspaceUseCase({
  words: ["purchase", "decide"],
  summary: "Decide whether a reviewed instrument is bought or hours of others are shared, with the reason and the conditions that are met",
  changes: true,
  delivers: "answer",
  rights: "officer",
  example: "quoin purchase decide my-office purchase-1 --decision buy --condition unfit --reason 'samples of 300 mm do not fit'",
  input: z.strictObject({
    id: field(z.string(), { description: "id of the review, see purchase review", position: 0 }),
    decision: field(z.enum(["share", "buy"]), { description: "what the officer finds" }),
    reason: field(z.string().regex(/\S/).max(2000), { description: "why, for the record and its history" }),
    condition: z
      .array(z.enum(purchaseConditions))
      .max(purchaseConditions.length)
      .default([])
      .meta({ description: `reason of the rules for which it may be bought, named again for each: ${purchaseConditions.join(", ")}`, kind: "texts" }),
    if_version: versionField.optional(),
  }),
  output: recordAnswer,
  run: async (ports, { id, decision, reason, condition, if_version: version }) => {
    const own = await ownRecord(ports, "purchase-review", id);
    if (!own.ok) return own;
    const found = recordIn(own.value, "purchase-review");
    const conditions = [...new Set([...(decision === "buy" ? found.conditions : []), ...condition])];
    if (decision === "buy" && found.needed !== false && conditions.length === 0)
      return fault(note("purchase.no-condition", { id }, { table: "purchase-review", field: "condition" }));
    return recordStep(ports, { type: "purchase-review", id, reason, version }, () =>
      success({ decision, reason, conditions, decided_by: ports.caller.name, decided_at: instantText(nowOf(ports)) }),
    );
  },
});
