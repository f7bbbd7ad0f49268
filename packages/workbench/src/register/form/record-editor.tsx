import type { ReactNode } from "react";
import { useAddressChange } from "../../address/use-address-change.ts";
import type { RecordField, StoredRecord } from "../use-record-types.ts";
import { RecordFormView } from "./record-form.tsx";
import { useRecordForm } from "./use-record-form.ts";

interface RecordEditorProps {
  readonly type: string;
  readonly record: StoredRecord;
  readonly fields: readonly RecordField[];
}

/** The form on the page of a record; saving or discarding leads back to what is held. */
export function RecordEditor({ type, record, fields }: RecordEditorProps): ReactNode {
  const change = useAddressChange();
  const close = () => change({ edit: "" });
  const form = useRecordForm({ type, record, onSaved: close });
  return <RecordFormView form={form} fields={fields.filter(({ name }) => name !== "id")} close={close} />;
}
