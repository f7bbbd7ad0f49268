import { NativeSelect, Table, Textarea, TextInput } from "@mantine/core";
import { type ApiAnswer, settingPathText } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { useAnswer } from "../api/question.ts";
import { unitText } from "../language/unit-text.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import classes from "./settings.module.css";
import { settingsText } from "./settings.text.ts";
import { isMap, isWritten, type Path, type SettingsDraft } from "./use-settings-draft.ts";

type Role = ApiAnswer<"role-list">["roles"][number];
type Column = Role["columns"][number];
type Table_ = ApiAnswer<"sources">["tables"][number];

interface RoleSettingsProps {
  readonly draft: SettingsDraft;
  readonly faults: ReadonlyMap<string, string>;
}

/** Which table plays which role, and where each of its fields comes from. */
export function RoleSettings({ draft, faults }: RoleSettingsProps): ReactNode {
  const { t, pick } = useText(settingsText);
  const list = useAnswer("role-list", {});
  const [name, setName] = useState("");
  return (
    <Answered of={list} height={300}>
      {({ roles, tables }) => {
        const role = roles.find((each) => each.role === name) ?? roles[0];
        return (
          <>
            <NativeSelect
              label={t("role")}
              value={role?.role ?? ""}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
              data={roles.map((each) => ({
                value: each.role,
                label: t("playedBy", {
                  role: pick(each.title),
                  table: each.tables.map((name) => (each.owners[name] === undefined ? name : `${name} (${each.owners[name]})`)).join(", ") || t("noTable"),
                }),
              }))}
              mb="md"
            />
            {role === undefined ? null : <RoleForm key={role.role} role={role} tables={tables} draft={draft} faults={faults} />}
          </>
        );
      }}
    </Answered>
  );
}

function RoleForm({ role, tables, draft, faults }: RoleSettingsProps & { readonly role: Role; readonly tables: readonly string[] }): ReactNode {
  const { t, pick } = useText(settingsText);
  const sources = useAnswer("sources", {});
  const path: Path = ["roles", role.role];
  const given = draft.valueAt(path);
  const table = typeof given === "string" ? given : isMap(given) && typeof given["table"] === "string" ? given["table"] : "";
  const held: Table_ | undefined = sources.data?.tables.find((each) => each.name === (table === "" ? role.role : table));
  // A role that names its table alone becomes one that says its fields too.
  const setPart = (part: Path, value: unknown): void => {
    if (typeof given === "string") draft.set(path, { table: given });
    draft.set([...path, ...part], value);
  };
  const fault = [...faults].find(([place]) => place === settingPathText(path))?.[1];
  if (Array.isArray(given) || isWritten(given))
    return (
      <>
        <p>{pick(role.meaning)}</p>
        <Textarea
          label={t("severalTables")}
          autosize
          minRows={6}
          error={[...faults].find(([place]) => place.startsWith(settingPathText(path)))?.[1]}
          value={isWritten(given) ? given.$written : JSON.stringify(given, null, 2)}
          onChange={({ currentTarget: { value } }) => draft.set(path, { $written: value })}
        />
      </>
    );
  const where = draft.valueAt([...path, "where"]);
  return (
    <>
      <p>{pick(role.meaning)}</p>
      <div className={classes.fields}>
        <NativeSelect
          label={t("table")}
          error={fault}
          value={table}
          data={[
            { value: "", label: tables.includes(role.role) ? t("ownName", { table: role.role }) : t("noTable") },
            ...tables.map((each) => ({ value: each, label: each })),
          ]}
          onChange={({ currentTarget: { value } }) => {
            if (isMap(given)) draft.set([...path, "table"], value === "" ? undefined : value);
            else draft.set(path, value === "" ? undefined : value);
          }}
        />
        <Textarea
          label={t("where")}
          description={t("whereHint")}
          autosize
          minRows={1}
          error={[...faults].find(([place]) => place.startsWith(settingPathText([...path, "where"])))?.[1]}
          value={isWritten(where) ? where.$written : where === undefined ? "" : JSON.stringify(where)}
          onChange={({ currentTarget: { value } }) => setPart(["where"], value.trim() === "" ? undefined : { $written: value })}
        />
      </div>
      <WideTable label={t("roles")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("field")}</Table.Th>
            <Table.Th scope="col">{t("comesFrom")}</Table.Th>
            <Table.Th scope="col">{t("value")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {role.columns.map((column) => (
            <FieldRow
              key={column.field}
              column={column}
              columns={held?.fields.map((each) => each.name) ?? []}
              value={draft.valueAt([...path, "fields", column.field])}
              fault={[...faults].find(([place]) => place.startsWith(settingPathText([...path, "fields", column.field])))?.[1]}
              change={(value) => setPart(["fields", column.field], value)}
            />
          ))}
        </Table.Tbody>
      </WideTable>
    </>
  );
}

interface FieldRowProps {
  readonly column: Column;
  readonly columns: readonly string[];
  readonly value: unknown;
  readonly fault: string | undefined;
  readonly change: (value: unknown) => void;
}

const ofSameName = "=";
const constant = "=constant";
const otherwise = "=otherwise";

function FieldRow({ column, columns, value, fault, change }: FieldRowProps): ReactNode {
  const { t, pick, language } = useText(settingsText);
  const meaning = pick(column.meaning);
  const isConstant = isMap(value) && "constant" in value;
  const named =
    typeof value === "string" ? value : isMap(value) && typeof value["column"] === "string" && Object.keys(value).length <= 2 ? value["column"] : null;
  const chosen = value === undefined ? ofSameName : isConstant ? constant : named !== null ? `column ${named}` : otherwise;
  const unit = isMap(value) && typeof value["unit"] === "string" ? value["unit"] : "";
  const withUnit = (next: string): unknown => (next === "" ? named : { column: named, unit: next });
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {column.required ? t("needed", { field: meaning }) : meaning}
        {column.unit === null ? null : ` · ${unitText(column.unit, language)}`}
      </Table.Th>
      <Table.Td>
        <NativeSelect
          aria-label={`${t("comesFrom")}: ${meaning}`}
          error={fault}
          value={chosen}
          data={[
            { value: ofSameName, label: columns.includes(column.field) ? t("ofSameName") : t("noTable") },
            ...[...new Set([...columns, ...(named === null ? [] : [named])])].map((each) => ({
              value: `column ${each}`,
              label: t("columnOf", { column: each }),
            })),
            { value: constant, label: t("constant") },
            { value: otherwise, label: t("otherwise") },
          ]}
          onChange={({ currentTarget: { value: next } }) => {
            if (next === ofSameName) change(undefined);
            else if (next === constant) change({ constant: "" });
            else if (next === otherwise) change({ $written: value === undefined ? "" : JSON.stringify(value) });
            else change(next.slice("column ".length));
          }}
        />
      </Table.Td>
      <Table.Td>
        {isConstant ? (
          <TextInput
            aria-label={`${t("value")}: ${meaning}`}
            placeholder={String(column.example)}
            value={String((value as Readonly<Record<string, unknown>>)["constant"])}
            onChange={({ currentTarget: { value: next } }) =>
              change({ constant: typeof column.example === "number" && /^-?\d+(\.\d+)?$/.test(next) ? Number(next) : next })
            }
          />
        ) : null}
        {named !== null && column.unit !== null ? (
          <TextInput
            aria-label={`${t("unit")}: ${meaning}`}
            placeholder={t("unit")}
            value={unit}
            onChange={({ currentTarget }) => change(withUnit(currentTarget.value))}
          />
        ) : null}
        {chosen === otherwise ? (
          <Textarea
            aria-label={`${t("otherwise")}: ${meaning}`}
            autosize
            minRows={1}
            value={isWritten(value) ? value.$written : JSON.stringify(value)}
            onChange={({ currentTarget }) => change({ $written: currentTarget.value })}
          />
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
}
