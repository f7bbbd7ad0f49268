import { Button, Table, TextInput } from "@mantine/core";
import { type ApiAnswer, ApiProblem, numberText, type RenderedNote } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { ask, useAnswer, useWriting } from "../api/question.ts";
import { dateTimeText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { AccountName } from "../session/account-name.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { NoteList } from "../shared/page/note-list.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { importText } from "./import.text.ts";
import { ImportEffect } from "./import-effect.tsx";

type Undoing = ApiAnswer<"import-undo">;
type Made = ApiAnswer<"import-list">["imports"][number];

/** Sums that the list shows of each import: those that changed most. */
const figuresShown = 2;

/** What was imported, by whom and why, what it did to rows and figures; the newest of each table can be taken back. */
export function ImportHistory(): ReactNode {
  const { t, language } = useText(importText);
  const list = useAnswer("import-list", { limit: 30 });
  const writing = useWriting("import-undo");
  const [chosen, setChosen] = useState<{ readonly made: Made; readonly would: Undoing } | null>(null);
  const [reason, setReason] = useState("");
  const [notes, setNotes] = useState<readonly RenderedNote[]>([]);
  const told = async (question: Promise<unknown>): Promise<void> => {
    setNotes([]);
    await question.catch((cause: unknown) => {
      if (!(cause instanceof ApiProblem)) throw cause;
      setNotes(cause.notes);
    });
  };
  const look = (made: Made) => told(ask("import-undo", { id: made.id, dry_run: true }).then((would) => setChosen({ made, would })));
  const undo = ({ id }: Made) =>
    told(
      writing.mutateAsync({ id, reason }).then(() => {
        setChosen(null);
        setReason("");
      }),
    );
  const sum = (value: number | null) => (value === null ? "–" : numberText(value, language));
  return (
    <Answered of={list} height={240}>
      {({ imports }) => (
        <>
          {notes.length === 0 ? null : (
            <div role="alert">
              <NoteList notes={notes} />
            </div>
          )}
          {chosen === null ? null : (
            <section aria-label={t("undoNamed", { id: chosen.made.id })}>
              <p>{t("undoWould", { id: chosen.made.id, table: chosen.made.table })}</p>
              <ImportEffect effect={chosen.would.effect} examples={[]} />
              {chosen.would.kept.length === 0 ? null : (
                <p>{t("undoKept", { records: chosen.would.kept.map(({ type, id, fields }) => `${type} ${id} (${fields.join(", ")})`).join(", ") })}</p>
              )}
              <TextInput label={t("reason")} required value={reason} onChange={({ currentTarget: { value } }) => setReason(value)} maw={480} />
              <p>
                <Button loading={writing.isPending} disabled={reason.trim() === ""} onClick={() => void undo(chosen.made)}>
                  {t("undo")}
                </Button>{" "}
                <Button variant="default" onClick={() => setChosen(null)}>
                  {t("leaveIt")}
                </Button>
              </p>
            </section>
          )}
          {imports.length === 0 ? (
            <p>{t("noImports")}</p>
          ) : (
            <WideTable label={t("history")}>
              <Table.Thead>
                <Table.Tr>
                  {(["at", "table", "who", "how", "come", "change", "stay", "go", "figures", "reason", "undo"] as const).map((head) => (
                    <Table.Th key={head} scope="col">
                      {t(head)}
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {imports.map((made) => (
                  <Table.Tr key={made.id}>
                    <Table.Td>{dateTimeText(made.at, language)}</Table.Td>
                    <Table.Th scope="row">{made.table}</Table.Th>
                    <Table.Td>
                      <AccountName account={made.who} />
                    </Table.Td>
                    <Table.Td>{t(made.mode)}</Table.Td>
                    {(["come", "change", "stay", "go"] as const).map((fate) => (
                      <Table.Td key={fate}>{numberText(made.effect.rows[fate], language)}</Table.Td>
                    ))}
                    <Table.Td>
                      {made.figures
                        .filter(({ before, after }) => before !== after)
                        .slice(0, figuresShown)
                        .map(({ column, indicator, before, after }) => `${indicator ?? column}: ${sum(before)} → ${sum(after)}`)
                        .join("; ")}
                    </Table.Td>
                    <Table.Td>{made.reason}</Table.Td>
                    <Table.Td>
                      {made.undone_by !== null ? (
                        t("undone", { by: made.undone_by })
                      ) : made.can_be_undone ? (
                        <Button variant="default" size="compact-sm" aria-label={t("undoNamed", { id: made.id })} onClick={() => void look(made)}>
                          {t("undo")}
                        </Button>
                      ) : null}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </WideTable>
          )}
        </>
      )}
    </Answered>
  );
}
