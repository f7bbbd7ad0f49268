import { z } from "zod";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { idField, noSuchRecord, recordAnswer, requestedEntity, typeField } from "../changes/record-input.ts";

/** `quoin record get` */
export const getRecord = workspaceUseCase({
  words: ["record", "get"],
  summary: "One record, retired or not",
  changes: false,
  delivers: "answer",
  rights: "records",
  effort: "light",
  example: "quoin record get quoin-demo region 350000",
  input: z.strictObject({ type: typeField, id: idField }),
  output: recordAnswer,
  run: async ({ records }, { type, id }) => {
    const entity = requestedEntity(type);
    if (!entity.ok) return entity;
    const record = await records.get(type, id);
    return record === null ? noSuchRecord(type, id) : success(record.body);
  },
});
