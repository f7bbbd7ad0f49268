import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { note } from "../../../language/note.ts";
import { checkRecord } from "../../../register/changes/check-record.ts";
import { statedFields } from "../../../register/changes/patched-record.ts";
import { knownEntity } from "../../../register/entities.ts";
import type { RecordChange, StoredRecord } from "../../../register/record-store.ts";
import { recordIn } from "../../../register/typed-records.ts";
import { loggedRowId, loggedRowOf } from "../../../schema/packed-hours.ts";
import { fitting } from "./fitting.ts";

/**
 * The changes that take rows of a log back: a page of which all rows are meant is put away whole, any other row by itself. One that was paid for meanwhile stays, and is a fault. What was booked here
 * and only told of by the log stays used.
 *
 * @param ids  under which the rows are read
 */
export async function takenBack(
  { unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">,
  ids: readonly string[],
): Promise<Outcome<readonly RecordChange[]>> {
  const meant = new Set(ids);
  const changes: RecordChange[] = [];
  const whole = new Set<string>();
  for (const id of new Set(ids.flatMap((each) => loggedRowOf(each)?.page ?? []))) {
    const stored = await unrestrictedRecords.get("use-log", id);
    if (stored === null) continue;
    const page = recordIn(stored, "use-log");
    const isAll = page.apart.length === 0 && Array.from({ length: page.rows }, (_, at) => loggedRowId(id, at + 1)).every((each) => meant.has(each));
    if (!isAll) continue;
    whole.add(id);
    changes.push(putAway("use-log", stored));
  }
  for (const id of ids) {
    if (whole.has(loggedRowOf(id)?.page ?? "")) continue;
    const stored = await unrestrictedRecords.get("booking", id);
    // Taken back before.
    if (stored === null || stored.retired) continue;
    const { status } = recordIn(stored, "booking");
    if (status !== "used") return fault(note("booking.state", { id, status, allowed: "used" }, { table: "booking", field: "status" }));
    changes.push(putAway("booking", stored));
  }
  return success(changes);
}

function putAway(type: "booking" | "use-log", stored: StoredRecord): RecordChange {
  return { ...fitting(checkRecord(knownEntity(type), statedFields(stored))), retired: true, expectedVersion: stored.version };
}
