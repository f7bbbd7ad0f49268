import { compareDecimals, decimalSum, decimalText, recordedDecimal } from "@quoin/methods";
import { type Note, note } from "../../language/note.ts";
import type { Project } from "../entities/project.ts";
import type { RecordChange, RecordStore, StoredRecord } from "../record-store.ts";
import { recordAfter, recordIn, recordsOf } from "../typed-records.ts";

/**
 * What a change makes a project say otherwise than its awards: a lead to whom none of them was made, or more central funds than all of them in its currency. Told and not refused, since a project
 * may be led on by another and may have money that was awarded elsewhere; nothing is paid by it.
 */
export async function awardedOtherwise(records: Pick<RecordStore, "list">, change: RecordChange, before: StoredRecord | null): Promise<readonly Note[]> {
  if (change.type !== "project") return [];
  const project = recordAfter(change, "project");
  const was = before === null ? null : recordIn(before, "project");
  const changes = (field: keyof Project & keyof typeof project) => project[field] !== null && project[field] !== (was?.[field] ?? null);
  if (!changes("lead") && !changes("central_funds")) return [];
  const awards = await recordsOf(records, "award", { where: [{ field: "project", value: project.id }] });
  if (awards.length === 0) return [];
  const notes: Note[] = [];
  const recipients = [...new Set(awards.map(({ recipient_organisation: recipient }) => recipient))];
  if (changes("lead") && project.lead !== null && !recipients.includes(project.lead))
    notes.push(note("project.other-lead", { id: project.id, lead: project.lead, recipients: recipients.join(", ") }, { table: "project", field: "lead" }));
  const own = awards.filter(({ currency }) => currency === project.currency);
  const awarded = decimalSum(own.map(({ amount_awarded: amount }) => recordedDecimal(amount)));
  if (own.length > 0 && changes("central_funds") && project.central_funds !== null && compareDecimals(recordedDecimal(project.central_funds), awarded) > 0)
    notes.push(
      note(
        "project.more-than-awarded",
        { id: project.id, central: project.central_funds, awarded: decimalText(awarded), currency: project.currency ?? "" },
        { table: "project", field: "central_funds" },
      ),
    );
  return notes;
}
