import { fault, type Outcome, success } from "../contract/outcome.ts";
import type { WorkspacePorts } from "../contract/ports.ts";
import { type Fields, patchedRecord } from "./patched-record.ts";
import { noSuchRecord, type RecordAnswer, staleRecord } from "./record-input.ts";
import { fieldNote } from "./record-notes.ts";
import type { RecordChange, StoredRecord } from "./record-store.ts";

/** Times that a change is laid anew over what others wrote while it was being made. */
const rounds = 50;

/** Changes made from what is stored now, committed together; made anew where somebody else was faster. */
export async function commitStep<T>(
  { records, caller, clock }: Pick<WorkspacePorts, "records" | "caller" | "clock">,
  reason: string,
  step: () => Promise<Outcome<{ readonly changes: readonly RecordChange[]; readonly answer: (stored: readonly StoredRecord[]) => T }>>,
): Promise<Outcome<T>> {
  for (let round = 1; ; round++) {
    const made = await step();
    if (!made.ok) return made;
    const { changes, answer } = made.value;
    const outcome = await records.commit(changes, { who: caller.name, at: clock.now(), reason });
    if (outcome.ok) return success(answer(outcome.value), made.notes);
    if (outcome.kind !== "stale" || round === rounds) return outcome;
  }
}

/** The record of this id that is in use. */
export async function currentRecord({ records }: Pick<WorkspacePorts, "records">, type: string, id: string): Promise<Outcome<StoredRecord>> {
  const stored = await records.get(type, id);
  if (stored === null) return noSuchRecord(type, id);
  return stored.retired ? fault(fieldNote("record.is-retired", type, id, "id")) : success(stored);
}

/** One step of one record: what `patch` gives is laid over it. */
export function recordStep(
  ports: Pick<WorkspacePorts, "records" | "caller" | "clock">,
  { type, id, reason, version }: { readonly type: string; readonly id: string; readonly reason: string; readonly version?: number | undefined },
  patch: (current: StoredRecord) => Outcome<Fields> | Promise<Outcome<Fields>>,
): Promise<Outcome<RecordAnswer>> {
  return commitStep(ports, reason, async () => {
    const current = await currentRecord(ports, type, id);
    if (!current.ok) return current;
    if (version !== undefined && version !== current.value.version) return staleRecord(current.value, version);
    const given = await patch(current.value);
    if (!given.ok) return given;
    const change = patchedRecord(type, current.value, given.value);
    return change.ok ? success({ changes: [change.value], answer: firstRecord }, given.notes) : change;
  });
}

/** The answer of a step whose first change is the record asked about. */
export function firstRecord(stored: readonly StoredRecord[]): RecordAnswer {
  return stored[0]?.body as RecordAnswer;
}
