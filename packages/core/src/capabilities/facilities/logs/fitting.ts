import type { Outcome } from "../../../contract/outcome.ts";
import type { RecordChange } from "../../../register/record-store.ts";

/** A change that was read and laid before, so that one which does not fit its type is the program's own mistake. */
export function fitting(change: Outcome<RecordChange>): RecordChange {
  if (change.ok) return change.value;
  throw new Error(`a row of a log makes no record: ${JSON.stringify(change.notes)}`);
}
