import { ApiProblem, type RenderedNote } from "@quoin/core";
import { useState } from "react";
import { proposalOf } from "../../actions/proposal-of.ts";
import { ask } from "../../api/question.ts";
import type { StoredRecord } from "../use-record-types.ts";
import { useRecordWriting } from "../use-record-writing.ts";
import { changedFields, dropDraft, keepDraft, keptDraft } from "./draft.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What has come between: the version that somebody else saved, and who. */
export interface Conflict {
  readonly theirs: StoredRecord;
  readonly who: string;
}

export interface RecordFormSetting {
  readonly type: string;
  /** Null for a new record. */
  readonly record: StoredRecord | null;
  /** What a new record begins with. */
  readonly begin?: Fields;
  /** Where the draft of a new record is kept, so that two places do not share one. */
  readonly draftOf?: string;
  readonly onSaved: (saved: StoredRecord) => void;
  /** The number of a new record whose writer gives it none. */
  readonly newId?: () => string;
  /** Saves by a command of the type's own, where it has one; else the record is put. */
  readonly write?: (given: WrittenFields) => Promise<StoredRecord>;
}

/** What a form hands over to be saved: the fields that differ, and the version that they were typed on. */
export interface WrittenFields {
  readonly id?: string;
  readonly data: Record<string, unknown>;
  readonly if_version: number;
  readonly reason: string;
}

/**
 * The state of a form on a record, or on a new one: what is typed (kept as a draft), what the server refused and why, and what others saved meanwhile.
 * Nothing typed is lost by a refusal.
 */
export function useRecordForm({ type, record, begin = {}, draftOf = "new", onSaved, newId, write }: RecordFormSetting) {
  const draftId = record?.id ?? draftOf;
  const [kept] = useState(() => keptDraft(type, draftId));
  const [base, setBase] = useState(kept === null ? record : kept.base);
  const [fields, setFields] = useState<Fields>(kept?.fields ?? { ...begin, ...record });
  const version = base?.version ?? 0;
  const [reason, setReason] = useState("");
  const [notes, setNotes] = useState<readonly RenderedNote[]>([]);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const writing = useRecordWriting();
  const [isSaving, setSaving] = useState(false);
  const [waiting, setWaiting] = useState<string | null>(null);
  const changed = changedFields(base ?? {}, fields);
  const { version: _version, retired: _retired, ...typed } = changed;

  function change(name: string, value: unknown): void {
    const next = { ...fields, [name]: value };
    setFields(next);
    keepDraft(type, draftId, { base, at: new Date().toISOString(), fields: next });
  }

  function reset(to: StoredRecord | null): void {
    dropDraft(type, draftId);
    setBase(to);
    setFields({ ...begin, ...to });
    setNotes([]);
    setConflict(null);
  }

  async function save(onVersion: number = version): Promise<void> {
    setNotes([]);
    setWaiting(null);
    setSaving(true);
    try {
      const id = record?.id ?? (String(fields["id"] ?? "") || (newId?.() ?? ""));
      const given = { data: typed, if_version: onVersion, reason, ...(id === "" ? {} : { id }) };
      const saved = await (write?.(given) ?? writing.put({ type, ...given }, record));
      setReason("");
      const proposed = proposalOf(saved);
      setWaiting(proposed);
      reset(proposed === null ? saved : record);
      if (proposed === null) onSaved(saved);
    } catch (cause) {
      if (!(cause instanceof ApiProblem)) throw cause;
      if (cause.status !== 409 || record === null) return setNotes(cause.notes);
      const [theirs, { changes }] = await Promise.all([ask("record-get", { type, id: record.id }), ask("history", { type, id: record.id })]);
      setConflict({ theirs, who: changes.at(-1)?.who ?? "" });
    } finally {
      setSaving(false);
    }
  }

  return {
    fields,
    version,
    change,
    reason,
    setReason,
    notes,
    conflict,
    /** The proposal under which what was saved last waits for a second person; nothing has changed yet. */
    waiting,
    isChanged: Object.keys(typed).length > 0,
    isSaving,
    draftAt: kept?.at ?? null,
    save,
    /** Saves what was typed on top of what the others saved. */
    saveOnTop: () => (conflict === null ? Promise.resolve() : save(conflict.theirs.version)),
    takeTheirs: () => reset(conflict?.theirs ?? record),
    discard: () => reset(base),
  };
}

export type RecordForm = ReturnType<typeof useRecordForm>;
