import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { recordAnswer } from "../../../register/changes/record-input.ts";
import { commitStep, firstRecord, ownRecord } from "../../../register/changes/record-step.ts";
import { recordLabel } from "../../../register/record-label.ts";
import { recordIn } from "../../../register/typed-records.ts";
import { applicationSubject, projectSubject } from "./duplicate-subject.ts";

const side = z.object({
  type: z.enum(["application", "project"]),
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  organisation: z.string().nullable(),
  /** Its name, in the language asked for. */
  organisation_name: z.string().nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  items: z.array(z.string()),
  equipment: z.array(z.string()),
});

/** `quoin duplicate show`: both texts, for whoever decides; that they were read is written into the history of the match. */
export const showDuplicate = workspaceUseCase({
  words: ["duplicate", "show"],
  summary: "Both texts of a possible duplicate side by side, for the officer who decides; the history keeps who read them",
  changes: true,
  delivers: "answer",
  rights: "officer",
  example: "quoin duplicate show office a-1:project:p-7",
  input: z.strictObject({ match: field(z.string(), { description: "id of the match, see check-duplicates", position: 0 }) }),
  output: z.object({ match: recordAnswer, application: side.nullable(), other: side.nullable() }),
  run: (ports, { match: id }) =>
    commitStep(ports, "both texts read for the decision", async () => {
      const stored = await ownRecord(ports, "duplicate-match", id);
      if (!stored.ok) return stored;
      const match = recordIn(stored.value, "duplicate-match");
      const sides = [await sideOf(ports, "application", match.application), await sideOf(ports, match.other.type, match.other.id)] as const;
      const change = patchedRecord("duplicate-match", stored.value, { texts_read: [...match.texts_read, { by: ports.caller.name, at: ports.clock.now() }] });
      if (!change.ok) return change;
      return success({
        changes: [change.value],
        answer: (read) => ({ match: firstRecord(read), application: sides[0], other: sides[1] }),
      });
    }),
});

/** What the check compared; null where the record is gone. */
async function sideOf(
  { unrestrictedRecords, caller }: Pick<WorkspacePorts, "unrestrictedRecords" | "caller">,
  type: string,
  id: string,
): Promise<z.output<typeof side> | null> {
  const stored = await unrestrictedRecords.get(type, id);
  if (stored === null) return null;
  const subject = stored.type === "project" ? projectSubject(recordIn(stored, "project")) : applicationSubject(recordIn(stored, "application"));
  const { title, summary, organisation, start, end, items, equipment } = subject;
  const by = organisation === null ? null : await unrestrictedRecords.get("organisation", organisation);
  return {
    ...{ type: subject.type, id: subject.id, title, summary, organisation, start, end },
    organisation_name: by === null ? organisation : recordLabel(by.body, caller.language),
    items: [...items],
    equipment: [...equipment.values()],
  };
}
