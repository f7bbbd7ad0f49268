import { Button, FileInput, NativeSelect, TextInput, Title } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { ask } from "../api/question.ts";
import { currentLanguage } from "../language/language.ts";
import { useText } from "../language/use-text.ts";
import { DocumentButton } from "../shared/documents/document-button.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { NoteList } from "../shared/page/note-list.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { AssumedUnits } from "./assumed-units.tsx";
import { ColumnMeanings } from "./column-meanings.tsx";
import { DeclaredBlocks } from "./declared-blocks.tsx";
import { FileFacts } from "./file-facts.tsx";
import { importText } from "./import.text.ts";
import { ImportHistory } from "./import-history.tsx";
import { ImportResult } from "./import-result.tsx";
import type { Look, Role } from "./looked-at.ts";
import { type Choices, filledNames, lackingFields, tableName } from "./mapping-of.ts";
import { type Importing, refusal, useImport } from "./use-import.ts";

/** What the choice of a meaning holds where it is none of the roles. */
const own = "";

/** `/import`: drop a file, see what was understood, say what its columns mean, see the faults at their cells, take it. */
export function ImportPage(): ReactNode {
  const { t, pick } = useText(importText);
  const importing = useImport();
  const { list, look, choices, looking, role, table, file } = importing;
  const refused = refusal(looking.error);
  // A fault that the check below names is said there alone.
  const saidBelow = new Set(refusal(importing.trying.error)?.map(faultKey));
  return (
    <>
      <PageHead question={t("question")}>
        <p>{t("what")}</p>
      </PageHead>
      <Answered of={list} doing={t("reading")} height={300}>
        {({ roles, tables }) => (
          <>
            <FileChoice importing={importing} roles={roles} />
            {refused === null ? null : <NoteList notes={refused} />}
            {look === null || choices === null ? null : (
              <>
                <Section title={t("understood")}>
                  <FileFacts look={look} onSheet={importing.chooseSheet} />
                  {look.kept === null ? null : (
                    <p>
                      {t("kept")}{" "}
                      <Button variant="default" size="compact-sm" onClick={importing.forgetKept}>
                        {t("forget")}
                      </Button>
                    </p>
                  )}
                </Section>
                <Section title={t("columns")}>
                  {role === undefined || table === role.role ? null : (
                    <p>{t(choices.keepsHeadings ? "rolesKept" : "rolesNamed", { table, role: pick(role.meaning) })}</p>
                  )}
                  <ColumnMeanings look={look} choices={choices} role={role} tables={tables} onChange={importing.setChoices} />
                  <NoteList notes={look.faults.filter((fault) => !saidBelow.has(faultKey(fault)))} />
                  <DeclaredBlocks look={look} choices={choices} onChange={importing.setChoices} />
                  <Constants choices={choices} role={role} onChange={importing.setChoices} />
                </Section>
                {table === "" || file === null ? null : <ImportResult importing={importing} />}
              </>
            )}
            <AssumedUnits />
            <Section title={t("history")}>
              <ImportHistory />
            </Section>
          </>
        )}
      </Answered>
    </>
  );
}

function faultKey({ code, at, message }: Look["faults"][number]): string {
  return [code, at.line, at.column, message].join("\u0000");
}

function FileChoice({ importing, roles }: { readonly importing: Importing; readonly roles: readonly Role[] }): ReactNode {
  const { t, pick } = useText(importText);
  const { chooseFile, chooseTable, role, table } = importing;
  const [isOwn, setIsOwn] = useState(true);
  const [name, setName] = useState("");
  const take = (next: File | null) => {
    const named = next !== null && isOwn && name === "" ? tableName(next.name) : name;
    if (isOwn) setName(named);
    void chooseFile(next, named);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a second way; the button inside is the one for keys.
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer.files[0] ?? null);
      }}
    >
      <FilterBar>
        <FileInput
          label={t("file")}
          placeholder={t("choose")}
          accept=".csv,.tsv,.xlsx,.json,.parquet,.gz,.xls"
          clearable
          clearButtonProps={{ "aria-label": t("another") }}
          onChange={take}
          miw={280}
        />
        <NativeSelect
          label={t("means")}
          value={isOwn ? own : (role?.role ?? own)}
          data={[{ value: own, label: t("ownTable") }, ...roles.map((each) => ({ value: each.role, label: pick(each.title) }))]}
          onChange={({ currentTarget: { value } }) => {
            setIsOwn(value === own);
            const played = roles.find((each) => each.role === value);
            const called = played === undefined ? name : (played.table ?? played.role);
            setName(called);
            chooseTable(called, played?.role ?? null);
          }}
        />
        <TextInput
          label={t("name")}
          description={isOwn ? t("nameHint") : t("nameOfRole")}
          inputWrapperOrder={["label", "input", "description", "error"]}
          value={name}
          onChange={({ currentTarget: { value } }) => setName(value)}
          onBlur={() => name !== table && chooseTable(name, isOwn ? null : (role?.role ?? null))}
        />
        {isOwn ? null : <DocumentButton label={t("template")} make={() => ask("template", { name: role?.role ?? table, role: true })} />}
      </FilterBar>
    </div>
  );
}

/** Fields of the role that no column fills: one value for the whole file may. */
function Constants({ choices, role, onChange }: { readonly choices: Choices; readonly role: Role | undefined; onChange(choices: Choices): void }): ReactNode {
  const { t, pick } = useText(importText);
  const names = new Set(filledNames(choices));
  const open = (role?.columns ?? []).filter(
    ({ field, required, column, played }) =>
      !names.has(field) &&
      !(choices.keepsHeadings && played && column === null && !(field in choices.constants)) &&
      (required || field in choices.constants || ["year", "region", "unit", "source"].includes(field)),
  );
  const lacking = lackingFields(choices, role);
  if (open.length === 0) return null;
  return (
    <>
      <Title order={3}>{t("constants")}</Title>
      <p>{t("constantsWhat")}</p>
      <FilterBar>
        {open.map(({ field, meaning, required, example }) => (
          <TextInput
            key={field}
            label={required ? t("needed", { field: pick(meaning) }) : pick(meaning)}
            placeholder={String(example)}
            value={choices.constants[field] ?? ""}
            onChange={({ currentTarget: { value } }) => onChange({ ...choices, constants: { ...choices.constants, [field]: value } })}
          />
        ))}
      </FilterBar>
      {lacking.length === 0 ? null : (
        <p>{t("lacking", { fields: lacking.map(({ meaning }) => pick(meaning)).join(currentLanguage() === "zh" ? "、" : ", ") })}</p>
      )}
    </>
  );
}
