import { useWriting } from "../api/question.ts";
import { type RecordForm, useRecordForm } from "../register/form/use-record-form.ts";
import type { StoredRecord } from "../register/use-record-types.ts";
import { useSession } from "../session/use-session.ts";

interface ApplicationFormSetting {
  readonly call: string;
  /** Documents that the call asks for: a new application begins with them by these names. */
  readonly documents?: readonly unknown[];
  /** Null for a new application. */
  readonly draft: StoredRecord | null;
  readonly onSaved: (saved: StoredRecord) => void;
}

/** The form on a draft, or on a new application under a call: saved by the command that keeps window and terms. */
export function useApplicationForm({ call, documents = [], draft, onSaved }: ApplicationFormSetting): RecordForm {
  const applying = useWriting("apply");
  const own = useSession().data?.organisation ?? null;
  return useRecordForm({
    type: "application",
    record: draft,
    // Who applies for an organisation is not asked which, nor what the documents are called.
    ...(draft === null
      ? { begin: { ...(own === null ? {} : { organisation: own }), ...(documents.length === 0 ? {} : { documents: documents.map((name) => ({ name })) }) } }
      : {}),
    draftOf: `under-${call}`,
    onSaved,
    write: ({ id, data, if_version, reason }) =>
      applying.mutateAsync({ call, data, reason, ...(draft === null ? {} : { if_version }), ...(id === undefined ? {} : { id }) }),
  });
}
