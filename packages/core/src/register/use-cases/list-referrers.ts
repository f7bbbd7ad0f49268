import { z } from "zod";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { idField, noSuchRecord, requestedEntity, typeField } from "../changes/record-input.ts";

/** `quoin record referrers` */
export const listReferrers = workspaceUseCase({
  words: ["record", "referrers"],
  summary: "Current records that refer to a record",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "records",
  example: "quoin record referrers quoin-demo region 350000",
  input: z.strictObject({ type: typeField, id: idField }),
  output: z.object({ referrers: z.array(z.object({ type: z.string(), id: z.string(), field: z.string() })) }),
  run: async ({ records }, { type, id }) => {
    const entity = requestedEntity(type);
    if (!entity.ok) return entity;
    if ((await records.get(type, id)) === null) return noSuchRecord(type, id);
    return success({ referrers: [...(await records.referrers(type, id))] });
  },
});
