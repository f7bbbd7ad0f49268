import { z } from "zod";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { recordLabels, requestedEntity } from "../changes/record-input.ts";
import type { StoredRecord } from "../record-store.ts";

/** Most names of one question: a page that shows more asks again. */
export const mostNamed = 200;

/** `quoin record names`: of a page that shows many records, what each is called, in one question. */
export const nameRecords = workspaceUseCase({
  words: ["record", "names"],
  summary: "What records are called, many at once; one that is not there, or not the reader's to see, has no name",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "records",
  effort: "light",
  example: "quoin record names quoin-demo --records region/350000 --records region/440000",
  input: z.strictObject({
    records: z.array(z.string().max(300)).min(1).max(mostNamed).meta({ description: "records as TYPE/ID", kind: "list" }),
  }),
  output: z.object({
    /** In the order asked; what nobody may see or nobody entered is left out. */
    names: z.array(
      z.object({
        type: z.string(),
        id: z.string(),
        labels: recordLabels,
        synthetic: z.boolean(),
      }),
    ),
  }),
  run: async ({ records }, { records: asked }) => {
    const found: StoredRecord[] = [];
    for (const each of new Set(asked)) {
      const [type = "", ...rest] = each.split("/");
      const entity = requestedEntity(type);
      if (!entity.ok) return entity;
      const record = await records.get(type, rest.join("/"));
      if (record !== null) found.push(record);
    }
    return success({ names: found.map(nameIn) });
  },
});

function nameIn({ type, id, body }: StoredRecord) {
  return { type, id, labels: { ...body.labels }, synthetic: body.synthetic };
}
