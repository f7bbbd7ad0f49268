import { z } from "zod";
import { fault, success } from "../contract/outcome.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { editedEntity, idField, noSuchRecord, type RecordAnswer, reasonField, recordAnswer, staleRecord, typeField, versionField } from "./record-input.ts";
import { fieldNote } from "./record-notes.ts";
import { recordReferences } from "./record-references.ts";

/** `quoin record retire` */
export const retireRecord = workspaceUseCase({
  words: ["record", "retire"],
  summary: "Take a record out of use; it stays, with its history",
  changes: true,
  delivers: "answer",
  served: true,
  example: "quoin record retire quoin-demo comment c-1 --reason 'answered'",
  input: z.strictObject({ type: typeField, id: idField, if_version: versionField.optional(), reason: reasonField.default("") }),
  output: recordAnswer,
  run: async ({ records, caller, clock }, { type, id, if_version, reason }) => {
    const entity = editedEntity(type);
    if (!entity.ok) return entity;
    for (;;) {
      const current = await records.get(type, id);
      if (current === null) return noSuchRecord(type, id);
      if (if_version !== undefined && if_version !== current.version) return staleRecord(current, if_version);
      if (current.retired) return fault(fieldNote("record.is-retired", type, id, "id"));
      const { version: _version, retired: _retired, ...body } = current.body;
      const change = { type, id, body, retired: true, expectedVersion: current.version, references: recordReferences(entity.value, body) };
      const outcome = await records.commit([change], { who: caller.name, at: clock.now(), reason });
      if (outcome.ok) return success(outcome.value[0]?.body as RecordAnswer);
      if (outcome.kind !== "stale") return outcome;
    }
  },
});
