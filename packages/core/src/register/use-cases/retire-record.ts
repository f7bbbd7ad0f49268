import { z } from "zod";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { recordReferences } from "../../schema/record-references.ts";
import { idField, noSuchRecord, reasonField, recordAnswer, staleRecord, typeField, versionField } from "../changes/record-input.ts";
import { fieldNote } from "../changes/record-notes.ts";
import { commitStep, firstRecord } from "../changes/record-step.ts";
import { editedEntity, retireFaults, scorecardFaults } from "./record-editing.ts";

/** `quoin record retire` */
export const retireRecord = workspaceUseCase({
  words: ["record", "retire"],
  summary: "Take a record out of use; it stays, with its history",
  changes: true,
  delivers: "answer",
  rights: "register",
  example: "quoin record retire quoin-demo comment c-1 --reason 'answered'",
  input: z.strictObject({ type: typeField, id: idField, if_version: versionField.optional(), reason: reasonField.default("") }),
  output: recordAnswer,
  run: async (ports, { type, id, if_version, reason }) => {
    const { records, caller } = ports;
    const entity = editedEntity(type, caller);
    if (!entity.ok) return entity;
    return commitStep(ports, reason, async () => {
      const current = await records.get(type, id);
      if (current === null) return noSuchRecord(type, id);
      if (if_version !== undefined && if_version !== current.version) return staleRecord(current, if_version);
      if (current.retired) return fault(fieldNote("record.is-retired", type, id, "id"));
      const allowed = retireFaults(entity.value, caller, current);
      if (!allowed.ok) return allowed;
      const free = await scorecardFaults(ports, type, id);
      if (!free.ok) return free;
      const { version: _version, retired: _retired, ...body } = current.body;
      const change = { type, id, body, retired: true, expectedVersion: current.version, references: recordReferences(entity.value, body) };
      return success({ changes: [change], answer: firstRecord });
    });
  },
});
