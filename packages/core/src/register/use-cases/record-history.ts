import { z } from "zod";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { localText } from "../../language/text.ts";
import { reasonWords } from "../changes/own-reasons.ts";
import { idField, noSuchRecord, requestedEntity, typeField } from "../changes/record-input.ts";

/** One change of a record as it is printed. */
export const changeAnswer = z.object({
  seq: z.number(),
  at: z.string(),
  who: z.string(),
  reason: z.string(),
  /** The reason in both languages, where the program wrote it. */
  reason_words: localText.nullable(),
  version: z.number(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()),
  previous: z.string(),
  hash: z.string(),
  /** The token by which it was made, and who had made that; null where somebody was there in person. */
  via: z.object({ token: z.string(), made_by: z.string().nullable() }).nullable(),
});

/** `quoin history` */
export const recordHistory = workspaceUseCase({
  words: ["history"],
  summary: "Every change of a record: who, when, why, before and after",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "records",
  effort: "light",
  example: "quoin history quoin-demo region 350000",
  input: z.strictObject({ type: typeField, id: idField }),
  output: z.object({ changes: z.array(changeAnswer) }),
  run: async ({ records }, { type, id }) => {
    const entity = requestedEntity(type);
    if (!entity.ok) return entity;
    const changes = await records.history(type, id);
    if (changes.length === 0) return noSuchRecord(type, id);
    return success({
      changes: changes.map(({ seq, at, who, reason, version, before, after, previous, hash, via }) => ({
        seq,
        at,
        who,
        reason,
        reason_words: reasonWords(reason),
        version,
        before: before === null ? null : { ...before },
        after: { ...after },
        previous,
        hash,
        via: via === null ? null : { ...via },
      })),
    });
  },
});
