import { Table } from "@mantine/core";
import type { ReactNode } from "react";
import { useText } from "../../language/use-text.ts";
import { WideTable } from "../../shared/tables/wide-table.tsx";
import { FieldValue } from "../field-value.tsx";
import { registerText } from "../register.text.ts";
import type { RecordChange, RecordField } from "../use-record-types.ts";

interface ChangeDetailProps {
  readonly change: Pick<RecordChange, "before" | "after" | "seq">;
  readonly names: readonly string[];
  readonly fields: readonly RecordField[];
}

/** What a change did, field by field. */
export function ChangeDetail({ change: { before, after }, names, fields }: ChangeDetailProps): ReactNode {
  const { t, pick } = useText(registerText);
  const changed = fields.filter(({ name }) => names.includes(name));
  if (changed.length === 0) return null;
  return (
    <details>
      <summary>
        {t("before")} / {t("after")}
      </summary>
      <WideTable label={`${t("before")} / ${t("after")}`}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("fields")}</Table.Th>
            <Table.Th scope="col">{t("before")}</Table.Th>
            <Table.Th scope="col">{t("after")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changed.map((field) => (
            <Table.Tr key={field.name}>
              <Table.Th scope="row">{pick(field.label)}</Table.Th>
              <Table.Td>
                <FieldValue field={field} value={before?.[field.name]} record={before ?? {}} />
              </Table.Td>
              <Table.Td>
                <FieldValue field={field} value={after[field.name]} record={after} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </details>
  );
}
