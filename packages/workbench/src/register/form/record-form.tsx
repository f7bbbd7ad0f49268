import { Button, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { WaitsForAnother } from "../../actions/waits-for-another.tsx";
import { dateTimeText } from "../../language/date-text.ts";
import { useText } from "../../language/use-text.ts";
import { LeaveGuard } from "../../shared/forms/leave-guard.tsx";
import classes from "../register.module.css";
import { registerText } from "../register.text.ts";
import type { RecordField } from "../use-record-types.ts";
import { ConflictView } from "./conflict-view.tsx";
import { faultsByField } from "./field-faults.ts";
import { FieldInput } from "./field-input.tsx";
import { foldedFields } from "./rare-fields.ts";
import type { RecordForm } from "./use-record-form.ts";

interface RecordFormProps {
  readonly form: RecordForm;
  readonly fields: readonly RecordField[];
  readonly close?: () => void;
  /** Of the amounts, where something else says it: the call under which is applied. */
  readonly currency?: unknown;
}

/** A form on a record: one input a field, what is wrong said at the field, both versions side by side where somebody else was first. */
export function RecordFormView({ form, fields, close, currency = form.fields["currency"] }: RecordFormProps): ReactNode {
  const { t, pick, language } = useText(registerText);
  const faults = faultsByField(form.notes);
  const atNoField = form.notes.filter(({ at }) => at.field === undefined || !fields.some(({ name }) => (at.field ?? "").startsWith(name)));
  const { plain, folded } = foldedFields(
    fields,
    form.notes.map(({ at }) => at.field),
  );
  const inputOf = (field: RecordField) => (
    <FieldInput
      key={field.name}
      field={field.name === "id" ? { ...field, required: false } : field}
      path={field.name}
      value={form.fields[field.name]}
      change={(value) => form.change(field.name, value)}
      faults={faults}
      currency={currency}
    />
  );
  if (form.conflict !== null) return <ConflictView form={form} conflict={form.conflict} fields={fields} />;
  return (
    <form
      className={classes.fields}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <LeaveGuard isChanged={form.isChanged && !form.isSaving} />
      {form.draftAt === null || !form.isChanged ? null : <p className={classes.meta}>{t("draftKept", { at: dateTimeText(form.draftAt, language) })}</p>}
      {form.notes.length === 0 ? null : (
        <div className={classes.faults} role="alert">
          <p>{t("faults")}</p>
          <ul>
            {form.notes.map(({ code, at, message }) => {
              const field = fields.find(({ name }) => at.field === name || at.field?.startsWith(`${name}.`) || at.field?.startsWith(`${name}[`));
              return (
                <li key={`${code} ${at.field ?? ""}`}>
                  {field === undefined || at.field === undefined ? message : <a href={`#field-${at.field}`}>{pick(field.label)}</a>}
                  {field === undefined ? null : ` ${message}`}
                </li>
              );
            })}
          </ul>
          {atNoField.map(({ code, page_fix: fix }) => (
            <p key={code}>{fix}</p>
          ))}
        </div>
      )}
      {plain.map(inputOf)}
      {folded.length === 0 ? null : (
        <details>
          <summary>{t("more")}</summary>
          <div className={classes.fields}>{folded.map(inputOf)}</div>
        </details>
      )}
      <TextInput label={t("reason")} value={form.reason} onChange={({ currentTarget }) => form.setReason(currentTarget.value)} />
      <div className={classes.actions}>
        <Button type="submit" disabled={!form.isChanged || form.isSaving}>
          {form.isSaving ? t("saving") : t("save")}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            form.discard();
            close?.();
          }}
        >
          {t("discard")}
        </Button>
      </div>
      {form.waiting === null ? null : (
        <p role="status">
          <WaitsForAnother id={form.waiting} />
        </p>
      )}
    </form>
  );
}
