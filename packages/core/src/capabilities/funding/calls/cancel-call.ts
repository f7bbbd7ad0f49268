import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { recordAnswer, staleRecord, versionField } from "../../../register/changes/record-input.ts";
import { commitStep, firstRecord, ownRecord } from "../../../register/changes/record-step.ts";
import type { RecordChange, StoredRecord } from "../../../register/record-store.ts";
import { recordIn } from "../../../register/typed-records.ts";

/** Applications that end with their call: those on which nothing was decided. */
const undecided: readonly string[] = ["draft", "submitted", "eligible", "reviewed"];

const answer = z.object({
  call: recordAnswer,
  /** Applications that ended with it, drafts too. */
  applications: z.array(z.string()),
  /** Reviews that nobody has to give any more. */
  reviews: z.array(z.string()),
});

/**
 * `quoin call cancel`: a call that shall not go on, in whatever state before its decision. Its applications end as cancelled, never as refused or ineligible; the reviews that are
 * still awaited are released; what was handed in stays to be read. Where an award was made under the call it is refused, since money was promised.
 */
export const cancelCall = workspaceUseCase({
  words: ["call", "cancel"],
  summary: "Cancel a call before it is decided: its applications end as cancelled, its reviewers are released, and the reason is told to both",
  changes: true,
  delivers: "answer",
  rights: "calls",
  example: "quoin call cancel office display-2026 --reason 'the fund was cut'",
  input: z.strictObject({
    id: field(z.string(), { description: "id of the call", position: 0 }),
    if_version: versionField.optional(),
    reason: field(z.string().regex(/\S/), { description: "why; applicants and reviewers read it" }),
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
        if (status === "decided" || status === "cancelled") return fault(note("call.is-over", { id, status }, { table: "call", field: "status" }));
        const under = { where: [{ field: "call", value: id }] };
        const [applications, reviews] = await Promise.all([
          ports.unrestrictedRecords.list("application", under),
          ports.unrestrictedRecords.list("review", under),
        ]);
        const stateOf = (type: "application" | "review") => (each: StoredRecord) => recordIn(each, type).status;
        const awarded = applications.filter((each) => stateOf("application")(each) === "awarded");
        if (awarded.length > 0)
          return fault(note("call.cancel-awarded", { id, count: awarded.length, applications: awarded.map((each) => each.id).join(", ") }, { field: "id" }));
        const ended = applications.filter((each) => undecided.includes(stateOf("application")(each)));
        const released = reviews.filter((each) => stateOf("review")(each) === "assigned");
        const made = [
          patchedRecord("call", stored.value, { status: "cancelled", ended_reason: reason }),
          ...ended.map((each) => patchedRecord("application", each, { status: "cancelled", decision: reason })),
          ...released.map((each) => patchedRecord("review", each, { status: "released", conflict: reason })),
        ];
        const changes: RecordChange[] = [];
        for (const each of made) {
          if (!each.ok) return each;
          changes.push(each.value);
        }
        const ids = (all: readonly StoredRecord[]): string[] => all.map((each) => each.id);
        return success({ changes, answer: (written) => ({ call: firstRecord(written), applications: ids(ended), reviews: ids(released) }) });
      },
      { unchanged: ["call", "application", "review", "award"] },
    ),
});
