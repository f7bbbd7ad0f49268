import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { isTimeZone } from "../../../contract/time-zone.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { type Fields, patchedRecord } from "../../../register/changes/patched-record.ts";
import { reasonField, recordAnswer, staleRecord, versionField } from "../../../register/changes/record-input.ts";
import { fieldNote } from "../../../register/changes/record-notes.ts";
import { commitStep, firstRecord } from "../../../register/changes/record-step.ts";
import { understoodFields } from "../../../register/changes/understood-fields.ts";
import { call, fixedOnceOpen } from "../../../register/entities/call.ts";
import type { RecordChange, StoredRecord } from "../../../register/record-store.ts";
import { recordAfter, recordIn } from "../../../register/typed-records.ts";
import { scorecardFaults } from "../../../register/use-cases/record-editing.ts";
import { inlineScorecard } from "./inline-scorecard.ts";

/** `quoin call put` */
export const putCall = workspaceUseCase({
  words: ["call", "put"],
  summary: "Write a call for applications, or change it before it opens",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "calls",
  example: "quoin call put office display-2026 --data call.json",
  input: z.strictObject({
    id: field(z.string(), { description: "id of the call", position: 0 }),
    data: z
      .record(z.string(), z.unknown())
      .meta({ description: "the call, or the fields to change; its scorecard by id or written out; - reads from stdin", kind: "json-file" }),
    if_version: versionField.optional(),
    reason: reasonField.default(""),
  }),
  output: recordAnswer,
  run: (ports, { id, data, if_version, reason }) =>
    commitStep(ports, reason, async () => {
      const current = await ports.records.get("call", id);
      if (current !== null && if_version !== undefined && if_version !== current.version) return staleRecord(current, if_version);
      const { version: _version, retired: _retired, scorecard, ...given } = data;
      const fields = understoodFields(call, given);
      const written = typeof scorecard === "object" && scorecard !== null && !Array.isArray(scorecard);
      const labels = { ...current?.body.labels, ...(fields["labels"] as Fields | undefined) };
      const patch = {
        ...fields,
        id,
        labels,
        ...(current === null && fields["status"] === undefined ? { status: "draft" } : {}),
        ...(scorecard === undefined ? {} : { scorecard: written ? id : scorecard }),
      };
      const change = patchedRecord("call", current, patch);
      if (!change.ok) return change;
      const notes = [...openNotes(current, change.value), ...zoneNotes(change.value)];
      if (notes.length > 0) return fault(notes);
      if (!written) return success({ changes: [change.value], answer: firstRecord });
      const free = await scorecardFaults(ports, "scorecard", id);
      if (!free.ok) return free;
      const card = await scorecardChange(ports, inlineScorecard(id, scorecard as Fields, labels));
      return card.ok ? success({ changes: [change.value, card.value], answer: firstRecord }) : card;
    }),
});

/** A scorecard that is written out becomes a record under the call's id. */
async function scorecardChange({ records }: Pick<WorkspacePorts, "records">, fields: Fields): Promise<Outcome<RecordChange>> {
  return patchedRecord("scorecard", await records.get("scorecard", fields["id"] as string), fields);
}

/** A change of status has commands of its own; a call that is open keeps its terms. */
function openNotes(current: StoredRecord | null, change: RecordChange) {
  const { id } = change;
  const before = current === null ? null : recordIn(current, "call");
  const status = before?.status ?? "draft";
  const { status: wanted, ...after } = recordAfter(change, "call");
  if ((wanted ?? "draft") !== status) return [fieldNote("call.use-command", "call", id, "status", { status })];
  if (before === null || status === "draft") return [];
  return fixedOnceOpen
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => fieldNote("call.terms-fixed", "call", id, name, { status }));
}

function zoneNotes(change: RecordChange) {
  const { id, time_zone: zone } = recordAfter(change, "call");
  return zone === null || isTimeZone(zone) ? [] : [fieldNote("call.unknown-zone", "call", id, "time_zone", { zone })];
}
