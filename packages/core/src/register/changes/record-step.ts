import { elementAt } from "../../contract/assert-present.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { type ZoneSettings, zoneOf } from "../../contract/time-zone.ts";
import { unsaidCurrency } from "../../language/printers/printer.ts";
import type { JournalEntry, RecordChange, StoredRecord } from "../record-store.ts";
import { type Fields, patchedRecord } from "./patched-record.ts";
import { noSuchRecord, outOfReach, type RecordAnswer, staleRecord } from "./record-input.ts";
import { fieldNote } from "./record-notes.ts";

/** Times that a change is laid anew over what others wrote while it was being made; of those who write at once one always gets through. */
const rounds = 200;

type StepPorts = Pick<WorkspacePorts, "records" | "caller" | "clock"> & {
  readonly settings?: { readonly currency: string; readonly two_people?: { readonly contract_required: boolean } | undefined } & ZoneSettings;
};

/** What a step needs of the moment in which it is committed. */
export interface StepTerms {
  /** Types of which nothing may have changed since the step began to read; else it is made anew. */
  readonly unchanged?: readonly string[];
  readonly journal?: JournalEntry;
  /** False where somebody else being faster is a refusal, because the caller has decided on what was read before. */
  readonly isRepeated?: boolean;
  /** True where the changes tell of what was done before the register was kept. */
  readonly isBefore?: boolean;
}

/** What a step writes, and what it answers once it is written. */
export interface Step<T> {
  readonly changes: readonly RecordChange[];
  readonly answer: (stored: readonly StoredRecord[]) => T;
}

/**
 * Every change of a record is made here: changes from what is stored now, committed together in the name of the caller, and made anew where somebody else was faster.
 * A step without changes commits nothing and answers.
 */
export async function commitStep<T>(
  { records, caller, clock, settings }: StepPorts,
  reason: string,
  step: () => Promise<Outcome<Step<T>>>,
  { unchanged = [], journal, isRepeated = true, isBefore = false }: StepTerms = {},
): Promise<Outcome<T>> {
  for (let round = 1; ; round++) {
    const guard = unchanged.length === 0 ? undefined : { types: unchanged, since: await records.newestChange() };
    const made = await step();
    if (!made.ok) return made;
    const { changes, answer } = made.value;
    if (changes.length === 0 && journal === undefined) return success(answer([]), made.notes);
    const needsContract = settings?.two_people?.contract_required ?? false;
    const author = {
      who: caller.name,
      via: caller.via,
      at: clock.now(),
      reason,
      isBefore,
      needsContract,
      zone: zoneOf(settings ?? {}),
      ...currencyOf(settings),
    };
    const outcome = await records.commit(changes, author, journal, guard);
    if (outcome.ok) return success(answer(outcome.value), made.notes);
    if (outcome.kind !== "stale" || !isRepeated || round === rounds) return outcome;
  }
}

/** The currency that the office says; one that says none has amounts without one. */
export function currencyOf(settings: { readonly currency: string } | undefined): { readonly currency?: string } {
  return settings === undefined || settings.currency === unsaidCurrency ? {} : { currency: settings.currency };
}

/** The record of this id that is in use. */
export async function currentRecord({ records }: Pick<WorkspacePorts, "records">, type: string, id: string): Promise<Outcome<StoredRecord>> {
  const stored = await records.get(type, id);
  if (stored === null) return noSuchRecord(type, id);
  return stored.retired ? fault(fieldNote("record.is-retired", type, id, "id")) : success(stored);
}

/** The record of this id that is in use and that the caller acts on: seeing it is not enough. */
export async function ownRecord(ports: Pick<WorkspacePorts, "records" | "caller" | "reaches">, type: string, id: string): Promise<Outcome<StoredRecord>> {
  const stored = await currentRecord(ports, type, id);
  return stored.ok && !(await ports.reaches(type, stored.value.body)) ? outOfReach(ports.caller, type, id) : stored;
}

/** One step of one record: what `patch` gives is laid over it. */
export function recordStep(
  ports: StepPorts,
  {
    type,
    id,
    reason,
    version,
    unchanged,
  }: {
    readonly type: string;
    readonly id: string;
    readonly reason: string;
    readonly version?: number | undefined;
    readonly unchanged?: readonly string[];
  },
  patch: (current: StoredRecord) => Outcome<Fields> | Promise<Outcome<Fields>>,
): Promise<Outcome<RecordAnswer>> {
  return commitStep(
    ports,
    reason,
    async () => {
      const current = await currentRecord(ports, type, id);
      if (!current.ok) return current;
      if (version !== undefined && version !== current.value.version) return staleRecord(current.value, version);
      const given = await patch(current.value);
      if (!given.ok) return given;
      const change = patchedRecord(type, current.value, given.value);
      return change.ok ? success({ changes: [change.value], answer: firstRecord }, given.notes) : change;
    },
    unchanged === undefined ? {} : { unchanged },
  );
}

/** The answer of a step whose first change is the record asked about. */
export function firstRecord(stored: readonly StoredRecord[]): RecordAnswer {
  return elementAt(stored, 0).body;
}
