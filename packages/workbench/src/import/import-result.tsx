import { Button, Table, TextInput } from "@mantine/core";
import { numberText } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { NoteList } from "../shared/page/note-list.tsx";
import { Section } from "../shared/page/section.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { importText } from "./import.text.ts";
import { LaidAnswers, ModeChoice } from "./import-choices.tsx";
import { ImportEffect } from "./import-effect.tsx";
import { Questions } from "./questions.tsx";
import { RulesOfTable } from "./rules-of-table.tsx";
import { type Importing, refusal } from "./use-import.ts";

/** What an import of the choices would say, and the button that takes; after it what is there now. */
export function ImportResult({ importing }: { readonly importing: Importing }): ReactNode {
  const { t, language } = useText(importText);
  const { trying, taking, table, role, source, setSource, take, isThere, laying, confirmed, reason, setReason } = importing;
  const refused = refusal(taking.error) ?? refusal(trying.error);
  const taken = taking.data;
  if (taken !== undefined)
    return (
      <Section title={t("check")}>
        <p role="status">{t("taken", { rows: numberText(taken.written, language), table })}</p>
        <p>
          <Link to="/sources/$table" params={{ table }}>
            {t("open")}
          </Link>
        </p>
        {role === undefined ? null : <RulesOfTable role={role.role} />}
      </Section>
    );
  const report = refused === null ? trying.data : undefined;
  return (
    <Section title={t("check")}>
      {isThere ? <ModeChoice importing={importing} /> : null}
      <Answers importing={importing} />
      <div aria-live="polite">
        {refused === null ? null : (
          <>
            {refused.every(({ choices }) => choices !== undefined) ? null : (
              <p>{t("faults", { count: refused.filter(({ severity, choices }) => severity === "error" && choices === undefined).length })}</p>
            )}
            <NoteList notes={refused.filter(({ choices }) => choices === undefined)} />
            <Questions notes={refused} onAnswer={importing.answer} />
            <LaidAnswers importing={importing} notes={refused} />
          </>
        )}
        {report === undefined ? null : (
          <>
            <p>{t("clean", { rows: numberText(report.written, language), table })}</p>
            <ImportEffect effect={report.effect} examples={report.examples} />
            {report.notes === undefined ? null : (
              <>
                <NoteList notes={report.notes.filter(({ code, choices }) => choices === undefined && !code.startsWith("import.assumed-"))} />
                <Questions notes={report.notes} isOffer onAnswer={importing.answer} />
              </>
            )}
            {report.assumptions.length === 0 ? null : (
              <>
                <p>{t("assumed")}</p>
                <NoteList notes={report.assumptions} />
              </>
            )}
          </>
        )}
      </div>
      {report === undefined ? null : (
        <>
          <WideTable label={t("firstRows")}>
            <Table.Thead>
              <Table.Tr>
                {report.sample.columns.map((name) => (
                  <Table.Th key={name} scope="col">
                    {name}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {report.sample.rows.map((row, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows of a sample have no other name and never move
                <Table.Tr key={at}>
                  {row.map((cell, place) => (
                    <Table.Td key={report.sample.columns[place] ?? place}>{cell === "" ? "–" : cell}</Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </WideTable>
          <TextInput label={t("source")} description={t("sourceHint")} value={source} onChange={({ currentTarget: { value } }) => setSource(value)} maw={480} />
          <TextInput label={t("reason")} description={t("reasonHint")} value={reason} onChange={({ currentTarget: { value } }) => setReason(value)} maw={480} />
          <p>
            <Button loading={taking.isPending} disabled={isThere && laying.mode === "replace" && confirmed.trim() !== table} onClick={take}>
              {t("take")}
            </Button>
          </p>
        </>
      )}
    </Section>
  );
}

/** What was answered so far; each may be taken back. */
function Answers({ importing: { choices, takeBack } }: { readonly importing: Importing }): ReactNode {
  const { t } = useText(importText);
  const answers = choices?.answers ?? [];
  if (answers.length === 0) return null;
  return (
    <ul>
      {answers.map(({ path, value }) => (
        <li key={path.join("/")}>
          {t("answered", { what: path.at(-1) ?? "", answer: value })}{" "}
          <Button variant="default" size="compact-sm" onClick={() => takeBack(path)}>
            {t("takeBack")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
