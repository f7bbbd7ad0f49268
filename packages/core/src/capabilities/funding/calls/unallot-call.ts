import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { officeDay } from "../../../contract/time-zone.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { amountText } from "../../../ledger/amount.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { recordAnswer, staleRecord, versionField } from "../../../register/changes/record-input.ts";
import { commitStep, firstRecord, ownRecord } from "../../../register/changes/record-step.ts";
import { recordIn } from "../../../register/typed-records.ts";
import { restsOfCalls } from "./rest-of-call.ts";

const answer = z.object({
  call: recordAnswer,
  /** What went back, by year, level and source of the fund. */
  given_back: z.array(
    z.object({
      fund: z.string().nullable(),
      year: z.number().nullable(),
      level: z.string().nullable(),
      source: z.string().nullable(),
      amount: z.string(),
      currency: z.string(),
    }),
  ),
});

/**
 * `quoin call unallot`: what the awards of a decided call have left over goes back to its fund, for other calls. Before its decision a call is cancelled instead; what an award does not pay
 * out is released by its contract or project. Refused where nothing is left.
 */
export const unallotCall = workspaceUseCase({
  words: ["call", "unallot"],
  summary: "Give back to its fund what the awards of a decided call have left over",
  changes: true,
  delivers: "answer",
  rights: "calls",
  example: "quoin call unallot office display-2026 --reason 'decided, the rest is for the next call'",
  input: z.strictObject({
    id: field(z.string(), { description: "id of the call", position: 0 }),
    if_version: versionField.optional(),
    reason: field(z.string().regex(/\S/), { description: "why" }),
  }),
  output: answer,
  run: (ports, { id, if_version, reason }) =>
    commitStep(
      ports,
      reason,
      async () => {
        const stored = await ownRecord(ports, "call", id);
        if (!stored.ok) return stored;
        if (if_version !== undefined && if_version !== stored.value.version) return staleRecord(stored.value, if_version);
        const status = recordIn(stored.value, "call").status ?? "draft";
        if (status !== "decided") return fault(note("call.not-decided", { id, status }, { table: "call", field: "status" }));
        const rest = (await restsOfCalls(ports.unrestrictedRecords, id)).get(id) ?? [];
        if (rest.length === 0) return fault(note("call.nothing-left", { id }, { table: "call", field: "id" }));
        const change = patchedRecord("call", stored.value, { unallotted: officeDay(ports.clock.now(), ports.settings) });
        if (!change.ok) return change;
        const given_back = rest.map(({ place: { fund, year, level, source, currency }, units }) => ({
          fund,
          year,
          level,
          source,
          amount: amountText(units, currency),
          currency,
        }));
        return success({ changes: [change.value], answer: (written) => ({ call: firstRecord(written), given_back }) });
      },
      { unchanged: ["call", "award", "entry"] },
    ),
});
