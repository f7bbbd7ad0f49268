import { Checkbox, Table } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { bracketed } from "../../language/marks.ts";
import { useText } from "../../language/use-text.ts";
import { usePlaceNames } from "../../regions/place-names.ts";
import { WideTable } from "../../shared/tables/wide-table.tsx";
import { Invented, inventedGround } from "../../shared/words/invented.tsx";
import { labelText, otherLanguage } from "../../shared/words/label.ts";
import { FieldValue } from "../field-value.tsx";
import { registerText } from "../register.text.ts";
import { SourceText } from "../source-text.tsx";
import { commonFields, type RecordField, type RecordType, type StoredRecord } from "../use-record-types.ts";

interface RecordTableProps {
  readonly type: string;
  readonly records: readonly StoredRecord[];
  /** Undefined until the types are known. */
  readonly shape: RecordType | undefined;
  /** Which entries are chosen, where they can be. */
  readonly choice?: { readonly chosen: ReadonlySet<string>; readonly choose: (ids: readonly string[], isChosen: boolean) => void };
}

const columnsShown = 4;
const plainKinds = new Set(["text", "code", "choice", "integer", "number", "date", "money", "boolean"]);

/** The fields that tell entries apart at a glance: the first few that hold one plain thing somewhere on this page, and the region. */
function columnsOf(shape: RecordType | undefined, records: readonly StoredRecord[]): readonly RecordField[] {
  const own = (shape?.fields ?? []).filter(
    ({ name, type, references }) =>
      !commonFields.has(name) &&
      (plainKinds.has(type) || references === "region") &&
      records.some((record) => record[name] !== null && record[name] !== undefined),
  );
  return own.slice(0, columnsShown);
}

/** Entries as a table: name, a few fields, source. */
export function RecordTable({ type, records, shape, choice }: RecordTableProps): ReactNode {
  const { t, pick, language } = useText(registerText);
  const placeName = usePlaceNames();
  const columns = columnsOf(shape, records);
  return (
    <WideTable label={shape === undefined ? t("entries") : pick(shape.label)}>
      <Table.Thead>
        <Table.Tr>
          {choice === undefined ? null : (
            <Table.Td className="no-print" w={44} miw={0}>
              <Checkbox
                aria-label={t("chooseAll")}
                checked={records.every(({ id }) => choice.chosen.has(id))}
                onChange={({ currentTarget }) =>
                  choice.choose(
                    records.map(({ id }) => id),
                    currentTarget.checked,
                  )
                }
              />
            </Table.Td>
          )}
          <Table.Th scope="col">{t("name")}</Table.Th>
          {columns.map(({ name, label }) => (
            <Table.Th key={name} scope="col">
              {pick(label)}
            </Table.Th>
          ))}
          <Table.Th scope="col">{t("source")}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {records.map((record) => (
          <Table.Tr key={record.id} className={inventedGround(record.synthetic)}>
            {choice === undefined ? null : (
              <Table.Td className="no-print">
                <Checkbox
                  aria-label={t("chooseEntry", { name: labelText(record.labels, language, record.id) })}
                  checked={choice.chosen.has(record.id)}
                  onChange={({ currentTarget }) => choice.choose([record.id], currentTarget.checked)}
                />
              </Table.Td>
            )}
            <Table.Td>
              <Link to="/register/$type/$id" params={{ type, id: record.id }} {...otherLanguage(record.labels, language)}>
                {labelText(record.labels, language, record.id)}
              </Link>{" "}
              {record.synthetic ? <Invented beside={labelText(record.labels, language, record.id)} /> : null}{" "}
              {record.retired ? bracketed(t("retired"), language) : null}
            </Table.Td>
            {columns.map((field) => (
              <Table.Td key={field.name}>
                {field.references === "region" && typeof record[field.name] === "string" ? (
                  placeName(String(record[field.name]))
                ) : (
                  <FieldValue field={field} value={record[field.name]} record={record} />
                )}
              </Table.Td>
            ))}
            <Table.Td>{record.source === null ? t("sourceNeeded") : <SourceText source={record.source} />}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
