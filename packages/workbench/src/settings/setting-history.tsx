import { Button, Table } from "@mantine/core";
import { ApiProblem, type RenderedNote } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { useAnswer, useWriting } from "../api/question.ts";
import { dateTimeText } from "../language/date-text.ts";
import { semicolon } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { AccountName } from "../session/account-name.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { NoteList } from "../shared/page/note-list.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { SettingValue } from "./change-panel.tsx";
import { type SettingForms, SettingName } from "./setting-name.tsx";
import { settingsText } from "./settings.text.ts";

/** Who changed which setting, when and why, before and after; what still stands can be undone. */
export function SettingHistory({ mayChange, forms }: { readonly mayChange: boolean; readonly forms: SettingForms }): ReactNode {
  const { t, language } = useText(settingsText);
  const history = useAnswer("settings-history", {});
  const undoing = useWriting("settings-undo");
  const [notes, setNotes] = useState<readonly RenderedNote[]>([]);
  const undo = async (change: string): Promise<void> => {
    setNotes([]);
    await undoing.mutateAsync({ change }).catch((cause: unknown) => {
      if (!(cause instanceof ApiProblem)) throw cause;
      setNotes(cause.notes);
    });
  };
  return (
    <Answered of={history} height={240}>
      {({ changes, edited_since }) => (
        <>
          {edited_since === true ? <p>{t("editedSince")}</p> : null}
          {notes.length === 0 ? null : (
            <div role="alert">
              <NoteList notes={notes} />
            </div>
          )}
          {changes.length === 0 ? (
            <EmptyState what={t("nothing")} why={t("nothingWhy")} />
          ) : (
            <WideTable label={t("history")}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t("at")}</Table.Th>
                  <Table.Th scope="col">{t("who")}</Table.Th>
                  <Table.Th scope="col">{t("setting")}</Table.Th>
                  <Table.Th scope="col">{t("before")}</Table.Th>
                  <Table.Th scope="col">{t("after")}</Table.Th>
                  <Table.Th scope="col">{t("reason")}</Table.Th>
                  <Table.Th scope="col">{t("undo")}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {changes.flatMap(({ id, at, who, reason, changes: made, undoes, undone_by, can_be_undone, edited_before }) =>
                  made.map(({ path, before, after }, place) => (
                    <Table.Tr key={`${id} ${path}`}>
                      <Table.Td>{place === 0 ? dateTimeText(at, language) : null}</Table.Td>
                      <Table.Td>{place === 0 ? <AccountName account={who} /> : null}</Table.Td>
                      <Table.Th scope="row">
                        <SettingName path={path} forms={forms} />
                      </Table.Th>
                      <Table.Td>
                        <SettingValue value={before} />
                      </Table.Td>
                      <Table.Td>
                        <SettingValue value={after} />
                      </Table.Td>
                      <Table.Td>
                        {place > 0
                          ? null
                          : [
                              ...(undoes === null ? [] : [t("undoes")]),
                              ...(edited_before ? [t("editedBefore")] : []),
                              reason === "" ? t("noReason") : reason,
                            ].join(semicolon(language))}
                      </Table.Td>
                      <Table.Td>
                        {place > 0 ? null : undone_by !== null ? (
                          t("undone")
                        ) : can_be_undone && mayChange ? (
                          <Button
                            variant="default"
                            size="compact-sm"
                            disabled={undoing.isPending}
                            aria-label={t("undoNamed", { at: dateTimeText(at, language) })}
                            onClick={() => void undo(id)}
                          >
                            {t("undo")}
                          </Button>
                        ) : null}
                      </Table.Td>
                    </Table.Tr>
                  )),
                )}
              </Table.Tbody>
            </WideTable>
          )}
        </>
      )}
    </Answered>
  );
}
