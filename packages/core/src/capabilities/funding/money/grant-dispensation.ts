import { decimalOfText } from "@quoin/methods";
import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { officeDay } from "../../../contract/time-zone.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { unsaidCurrency } from "../../../language/printers/printer.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { recordAnswer } from "../../../register/changes/record-input.ts";
import { commitStep, firstRecord, ownRecord } from "../../../register/changes/record-step.ts";
import { dispensable } from "../../../register/entities/dispensation.ts";
import { textIn } from "../../../register/typed-records.ts";
import { isCalendarDate } from "../../../schema/calendar-date.ts";

/** `quoin dispensation grant` */
export const grantDispensation = workspaceUseCase({
  words: ["dispensation", "grant"],
  summary:
    "Let a fund, call, project or award promise more than there is: at most a limit, until a day, under a name; what is taken of it is booked above the budget",
  changes: true,
  delivers: "answer",
  rights: "calls",
  example:
    "quoin dispensation grant my-office --rule ledger.fund-lacks --type fund --id f1 --limit 500000 --until 2026-12-31 --reason 'supplementary budget of July'",
  input: z.strictObject({
    rule: field(z.enum(dispensable), { description: "code of the refusal that it lifts" }),
    type: field(z.enum(["fund", "call", "project", "award"]), { description: "what it is for" }),
    id: field(z.string(), { description: "id of the fund, call, project or award" }),
    limit: field(z.string(), { description: "most that is promised above what there is, in the currency itself" }),
    currency: field(z.string().optional(), { description: "ISO 4217 code (default: that of the record, else of the workspace)" }),
    until: field(z.string(), { description: "last day on which it is good" }),
    reason: field(z.string().regex(/\S/), { description: "why; it stands at each entry that is taken of it" }),
  }),
  output: recordAnswer,
  run: async (ports, { rule, type, id, limit, currency, until, reason }) => {
    const { clock, settings, caller, hasher } = ports;
    const today = officeDay(clock.now(), settings);
    if (!isCalendarDate(until) || until.length !== 10 || until < today) return fault(note("dispensation.day", { until, today }, { field: "until" }));
    const amount = decimalOfText(limit);
    if (amount === null || amount.units <= 0n) return fault(note("dispensation.limit", { limit }, { field: "limit" }));
    const about = await ownRecord(ports, type, id);
    if (!about.ok) return about;
    const own = currency ?? textIn(about.value.body, "currency") ?? (settings.currency === unsaidCurrency ? undefined : settings.currency);
    const key = hasher.sha256(JSON.stringify([rule, type, id, limit, until, reason, clock.now()])).slice(0, 16);
    return commitStep(ports, reason, async () => {
      const fields = { rule, about: { type, id }, limit, currency: own, until, reason, granted_by: caller.name, granted: today };
      const change = patchedRecord("dispensation", null, { id: `dispensation-${key}`, ...fields, synthetic: about.value.body.synthetic });
      return change.ok ? success({ changes: [change.value], answer: firstRecord }) : change;
    });
  },
});
