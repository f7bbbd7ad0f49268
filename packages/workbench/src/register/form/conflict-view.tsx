import { Button, Table } from "@mantine/core";
import type { ReactNode } from "react";
import { useText } from "../../language/use-text.ts";
import { useAccountNames } from "../../session/use-account-names.ts";
import { WideTable } from "../../shared/tables/wide-table.tsx";
import { FieldValue } from "../field-value.tsx";
import classes from "../register.module.css";
import { registerText } from "../register.text.ts";
import type { RecordField } from "../use-record-types.ts";
import type { Conflict, RecordForm } from "./use-record-form.ts";

interface ConflictViewProps {
  readonly form: RecordForm;
  readonly conflict: Conflict;
  readonly fields: readonly RecordField[];
}

/** Two versions of a record side by side, the fields in which they differ, and the two ways on. */
export function ConflictView({ form, conflict: { theirs, who }, fields }: ConflictViewProps): ReactNode {
  const { t, pick } = useText(registerText);
  const nameOf = useAccountNames([who]);
  const differing = fields.filter(({ name }) => JSON.stringify(form.fields[name] ?? null) !== JSON.stringify(theirs[name] ?? null));
  return (
    <div className={classes.form}>
      <div className={classes.faults} role="alert">
        <strong>{t("conflictTitle")}</strong>
        <p>{t("conflictBody", { mine: form.version, theirs: theirs.version, who: nameOf(who) })}</p>
      </div>
      <WideTable label={t("conflictTitle")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("fields")}</Table.Th>
            <Table.Th scope="col">{t("mine")}</Table.Th>
            <Table.Th scope="col">{t("theirs")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {differing.map((field) => (
            <Table.Tr key={field.name}>
              <Table.Th scope="row">{pick(field.label)}</Table.Th>
              <Table.Td className={classes.differs}>
                <FieldValue field={field} value={form.fields[field.name]} record={form.fields} />
              </Table.Td>
              <Table.Td>
                <FieldValue field={field} value={theirs[field.name]} record={theirs} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      <div className={classes.actions}>
        <Button onClick={() => void form.saveOnTop()}>{t("putMine")}</Button>
        <Button variant="default" onClick={form.takeTheirs}>
          {t("takeTheirs")}
        </Button>
      </div>
    </div>
  );
}
