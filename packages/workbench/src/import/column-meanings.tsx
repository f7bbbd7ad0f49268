import { Checkbox, NativeSelect, Table, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { importText } from "./import.text.ts";
import { columnKey, type Look, type Role } from "./looked-at.ts";
import type { Choices, ColumnChoice } from "./mapping-of.ts";
import { figureOfRole, yearColumns } from "./year-columns.ts";

interface ColumnMeaningsProps {
  readonly look: Look;
  readonly choices: Choices;
  readonly role: Role | undefined;
  readonly tables: readonly string[];
  onChange(choices: Choices): void;
}

/** One line a column of the file: what was understood of it, and what a person says that it means. */
export function ColumnMeanings({ look, choices, role, tables, onChange }: ColumnMeaningsProps): ReactNode {
  const { t, pick } = useText(importText);
  const change = (key: string, more: Partial<ColumnChoice>) => {
    const before = choices.columns[key];
    if (before !== undefined) onChange({ ...choices, columns: { ...choices.columns, [key]: { ...before, ...more } } });
  };
  const options = (found: string) => [
    { value: found, label: t("asItIs") },
    { value: "", label: t("leftOut") },
    ...(role?.columns ?? [])
      .filter(({ field }) => field !== found)
      .map(({ field, meaning, required }) => ({ value: field, label: required ? t("needed", { field: pick(meaning) }) : pick(meaning) })),
  ];
  const years = yearColumns(look);
  const isStacked = choices.figure !== null;
  const [first, last] = [years[0], years.at(-1)].map((key) => look.columns.find((_, at) => columnKey(look, at) === key)?.name ?? "");
  const figures = (role?.columns ?? []).filter(({ type, field }) => field !== "year" && figureTypes.includes(type));
  return (
    <>
      {years.length === 0 ? null : (
        <Checkbox
          label={t("yearsAre", { first: first ?? "", last: last ?? "" })}
          checked={isStacked}
          onChange={({ currentTarget: { checked } }) => onChange({ ...choices, figure: checked ? (figureOfRole(role) ?? "value") : null })}
        />
      )}
      <WideTable label={t("columns")}>
        <Table.Thead>
          <Table.Tr>
            {(["column", "type", "sample", "meaning", "unit", "key", "codes"] as const).map((head) => (
              <Table.Th key={head} scope="col">
                {t(head)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {look.columns.map(({ name, type }, at) => {
            const key = columnKey(look, at);
            const choice = choices.columns[key];
            if (choice === undefined || (isStacked && years.includes(key) && key !== years[0])) return null;
            if (isStacked && key === years[0])
              return (
                <Table.Tr key={key}>
                  <Table.Th scope="row">{`${first} – ${last}`}</Table.Th>
                  <Table.Td>{t(type)}</Table.Td>
                  <Table.Td>{samplesOf(look, at).join(" · ")}</Table.Td>
                  <Table.Td>
                    <NativeSelect
                      aria-label={t("meaningOf", { column: `${first} – ${last}` })}
                      value={choices.figure ?? ""}
                      data={[
                        ...(figures.some((each) => each.field === choices.figure) ? [] : [{ value: choices.figure ?? "value", label: t("asItIs") }]),
                        ...figures.map((each) => ({
                          value: each.field,
                          label: each.required ? t("needed", { field: pick(each.meaning) }) : pick(each.meaning),
                        })),
                      ]}
                      onChange={({ currentTarget: { value } }) => onChange({ ...choices, figure: value })}
                    />
                  </Table.Td>
                  <Table.Td>
                    <TextInput
                      aria-label={t("unitOf", { column: `${first} – ${last}` })}
                      value={choice.unit}
                      onChange={({ currentTarget: { value } }) => change(key, { unit: value })}
                    />
                  </Table.Td>
                  <Table.Td />
                  <Table.Td />
                </Table.Tr>
              );
            const field = role?.columns.find((each) => each.field === name);
            const played = role?.columns.find((each) => each.field === choice.name);
            return (
              <Table.Tr key={key}>
                <Table.Th scope="row">{name}</Table.Th>
                <Table.Td>{t(type)}</Table.Td>
                <Table.Td>{samplesOf(look, at).join(" · ")}</Table.Td>
                <Table.Td>
                  <NativeSelect
                    aria-label={t("meaningOf", { column: name })}
                    value={choice.name ?? ""}
                    data={
                      field === undefined ? options(name) : options(name).map((each) => (each.value === name ? { ...each, label: pick(field.meaning) } : each))
                    }
                    onChange={({ currentTarget: { value } }) =>
                      change(key, { name: value === "" ? null : value, isKey: role?.key.includes(value) ?? choice.isKey })
                    }
                  />
                </Table.Td>
                <Table.Td>
                  {type === "number" && choice.name !== null && played?.type !== "year" ? (
                    <TextInput
                      aria-label={t("unitOf", { column: name })}
                      value={choice.unit}
                      onChange={({ currentTarget: { value } }) => change(key, { unit: value })}
                    />
                  ) : null}
                </Table.Td>
                <Table.Td>
                  <Checkbox
                    aria-label={t("keyOf", { column: name })}
                    checked={choice.isKey}
                    disabled={choice.name === null}
                    onChange={({ currentTarget: { checked } }) => change(key, { isKey: checked })}
                  />
                </Table.Td>
                <Table.Td>
                  {type === "text" && choice.name !== null ? (
                    <NativeSelect
                      aria-label={t("referenceOf", { column: name })}
                      value={choice.reference}
                      data={[{ value: "", label: t("noCodes") }, ...tables.map((table) => ({ value: table, label: table }))]}
                      onChange={({ currentTarget: { value } }) => change(key, { reference: value })}
                    />
                  ) : null}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </WideTable>
    </>
  );
}

const figureTypes = ["count", "money", "share", "persons", "number"];

function samplesOf({ sample }: Look, at: number): readonly string[] {
  return [...new Set(sample.rows.map((row) => row[at] ?? "").filter((cell) => cell !== ""))]
    .slice(0, 3)
    .map((cell) => (cell.length > 24 ? `${cell.slice(0, 23)}…` : cell));
}
