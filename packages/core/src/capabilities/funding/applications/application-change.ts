import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import { checkRecord } from "../../../register/changes/check-record.ts";
import { type Fields, patchedRecord } from "../../../register/changes/patched-record.ts";
import { fieldNote } from "../../../register/changes/record-notes.ts";
import { understoodFields } from "../../../register/changes/understood-fields.ts";
import { application } from "../../../register/entities/application.ts";
import { knownEntity } from "../../../register/entities.ts";
import type { RecordChange, StoredRecord } from "../../../register/record-store.ts";
import { recordAfter, recordIn } from "../../../register/typed-records.ts";
import { type CallTerms, submissionFaults } from "./submission-faults.ts";

/** What only the office writes. */
const ofTheOffice = ["department", "status", "submitted_at", "reviews_awaited", "reviews_in", "rank", "score", "decision", "on_paper"] as const;

/**
 * A draft with what the applicant gives laid over it, handed in where asked. `title` may stand for the label: it is taken as Chinese where it holds a Chinese character.
 * An application that was handed in no longer changes; what is not given of its currency is the call's.
 */
export function applicationChange(terms: CallTerms, id: string, current: StoredRecord | null, given: Fields, submit: boolean): Outcome<RecordChange> {
  const { call, now } = terms;
  const about = (code: Parameters<typeof fieldNote>[0], field: string, parameters = {}) => fault(fieldNote(code, "application", id, field, parameters));
  const before = current === null ? null : recordIn(current, "application");
  if (before !== null && before.call !== call.id) return about("application.other-call", "call", { call: call.id, other: before.call });
  if (before !== null && before.status !== "draft") return about("application.not-draft", "status", { status: before.status });
  const reserved = ofTheOffice.find((name) => given[name] !== undefined && given[name] !== null && given[name] !== (before?.[name] ?? null));
  if (reserved !== undefined) return about("application.of-the-office", reserved);
  const { version: _version, retired: _retired, title, ...written } = given;
  const fields = understoodFields(application, written);
  const labels = { ...before?.labels, ...(fields["labels"] as Fields | undefined), ...titleLabel(title) };
  const patch = {
    currency: before === null ? call.currency : before.currency,
    ...fields,
    id,
    labels,
    call: call.id,
    department: call.department,
    status: submit ? "submitted" : "draft",
    ...(submit ? { submitted_at: now } : {}),
  };
  const change = patchedRecord("application", current, patch);
  if (!change.ok || !submit) return change;
  const faults = submissionFaults(recordAfter(change.value, "application"), terms);
  return faults.length > 0 ? fault(faults) : success(change.value);
}

/** An application of before as it ended, new to the register; handed in where nothing else is said. */
export function historicApplication(call: CallTerms["call"], id: string, current: StoredRecord | null, given: Fields, why: string): Outcome<RecordChange> {
  if (current !== null) return fault(fieldNote("application.not-draft", "application", id, "status", { status: recordIn(current, "application").status }));
  const { version: _version, retired: _retired, status, ...fields } = given;
  const whole = { currency: call.currency, ...fields, id, call: call.id, department: call.department, status: status ?? "submitted", taken_over: why };
  const change = checkRecord(knownEntity("application"), whole);
  return change.ok ? success({ ...change.value, expectedVersion: 0 }) : change;
}

function titleLabel(title: unknown): Fields {
  if (typeof title !== "string" || title.trim() === "") return {};
  return /\p{Script=Han}/u.test(title) ? { zh: title } : { en: title };
}
