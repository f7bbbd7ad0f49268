import { Button, Table, TextInput, Title } from "@mantine/core";
import { ApiProblem, type RenderedNote } from "@quoin/core";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ask, useWriting } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { LeaveGuard } from "../shared/forms/leave-guard.tsx";
import { NoteList } from "../shared/page/note-list.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { SettingEffects } from "./setting-effects.tsx";
import { SettingName } from "./setting-name.tsx";
import classes from "./settings.module.css";
import { settingsText } from "./settings.text.ts";
import type { SettingsDraft } from "./use-settings-draft.ts";

interface ChangePanelProps {
  readonly draft: SettingsDraft;
  readonly onFaults: (notes: readonly RenderedNote[]) => void;
}

/** What is changed and not saved yet: what it would do, why, and the saving. */
export function ChangePanel({ draft, onFaults }: ChangePanelProps): ReactNode {
  const { t } = useText(settingsText);
  const [reason, setReason] = useState("");
  const [said, setSaid] = useState<string | null>(null);
  const [notes, setNotes] = useState<readonly RenderedNote[]>([]);
  const { changes, answer, discard } = draft;
  const asked = { changes, if_version: answer.version };
  const trying = useMutation({ mutationFn: (input: typeof asked) => ask("settings-preview", input), onError: told, onSuccess: () => heard([]) });
  const saving = useWriting("settings-set");
  // A preview holds for what it was made of.
  const previewed = trying.variables !== undefined && JSON.stringify(trying.variables) === JSON.stringify(asked) ? trying.data : undefined;

  function heard(next: readonly RenderedNote[]): void {
    setNotes(next);
    onFaults(next);
  }
  function told(cause: unknown): void {
    if (cause instanceof ApiProblem) heard(cause.notes);
    else setSaid(t("unreachable"));
  }
  async function save(): Promise<void> {
    setSaid(null);
    try {
      const { records } = await saving.mutateAsync({ ...asked, ...(reason.trim() === "" ? {} : { reason: reason.trim() }) });
      discard();
      heard([]);
      setReason("");
      trying.reset();
      setSaid(records === 0 ? t("saved") : t("savedRecords", { count: records }));
    } catch (cause) {
      told(cause);
    }
  }

  return (
    <section className={`${classes.panel} no-print`} aria-live="polite">
      <LeaveGuard isChanged={changes.length > 0 && !saving.isPending} />
      <Title order={2}>{changes.length === 0 ? t("none") : t("changes", { count: changes.length })}</Title>
      {changes.length === 0 ? null : (
        <>
          <WideTable label={t("changes", { count: changes.length })}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t("setting")}</Table.Th>
                <Table.Th scope="col">{t("after")}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {changes.map(({ path, value, written }) => (
                <Table.Tr key={path}>
                  <Table.Th scope="row">
                    <SettingName path={path} forms={answer.forms} />
                  </Table.Th>
                  <Table.Td>
                    <SettingValue value={written ?? value} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </WideTable>
          <div className={classes.actions}>
            <TextInput
              label={t("reason")}
              description={t("reasonHint")}
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
              miw={280}
            />
            <Button variant="default" disabled={trying.isPending} onClick={() => trying.mutate(asked)}>
              {trying.isPending ? t("trying") : t("preview")}
            </Button>
            <Button disabled={saving.isPending} onClick={() => void save()}>
              {saving.isPending ? t("saving") : t("save")}
            </Button>
            <Button
              variant="default"
              onClick={() => {
                discard();
                heard([]);
                trying.reset();
              }}
            >
              {t("discard")}
            </Button>
          </div>
        </>
      )}
      <div role="status">{said}</div>
      {notes.length === 0 ? null : (
        <div role="alert">
          <p>{t("refused")}</p>
          <NoteList notes={notes} />
        </div>
      )}
      {previewed === undefined ? null : <SettingEffects preview={previewed} />}
    </section>
  );
}

/** A value as the file writes it; nothing where the default holds. */
export function SettingValue({ value }: { readonly value: unknown }): ReactNode {
  const { t } = useText(settingsText);
  if (value === null || value === undefined) return t("byDefault");
  return <code>{typeof value === "string" ? value : JSON.stringify(value)}</code>;
}
