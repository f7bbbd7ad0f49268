import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { FactList } from "../shared/tables/fact-list.tsx";
import { FieldValue, isEmptyValue } from "./field-value.tsx";
import classes from "./register.module.css";
import { registerText } from "./register.text.ts";
import type { RecordField, StoredRecord } from "./use-record-types.ts";

interface RecordFactsProps {
  readonly record: StoredRecord;
  readonly fields: readonly RecordField[];
  /** No way to a form from here: there is another one. */
  readonly isFixed?: boolean;
}

/** What is held, field by field; what is not known is counted and named at the end. */
export function RecordFacts({ record, fields, isFixed = false }: RecordFactsProps): ReactNode {
  const { t, pick, language } = useText(registerText);
  const shown = fields.filter(({ name }) => name !== "id" && name !== "synthetic");
  const known = shown.filter(({ name }) => !isEmptyValue(record[name]));
  const empty = shown.filter(({ name }) => isEmptyValue(record[name]) && name !== "source");
  const facts = known.map((field) => ({ name: pick(field.label), value: <FieldValue field={field} value={record[field.name]} record={record} /> }));
  const source = fields.find(({ name }) => name === "source");
  if (record.source === null && source !== undefined) facts.push({ name: pick(source.label), value: <>{t("sourceNeeded")}</> });
  return (
    <>
      <FactList facts={facts} isWide />
      {empty.length === 0 ? null : (
        <details className={classes.meta}>
          <summary>{t("empties", { count: empty.length })}</summary>
          {empty.map(({ label }) => pick(label)).join(listMark(language))}
        </details>
      )}
      {record.retired || isFixed ? null : (
        <p className="no-print">
          <Link to="." search={(state: Record<string, unknown>) => ({ ...state, edit: "1" })}>
            {t("edit")}
          </Link>
        </p>
      )}
    </>
  );
}
