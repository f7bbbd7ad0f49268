import { Button, Modal } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useText } from "../language/use-text.ts";
import { formsText } from "../shared/forms/forms.text.ts";
import { NoteList } from "../shared/page/note-list.tsx";
import classes from "./register.module.css";
import { registerText } from "./register.text.ts";
import type { StoredRecord } from "./use-record-types.ts";
import { useRecordWriting } from "./use-record-writing.ts";

/** Takes a record out of use after asking, or puts it back. */
export function RetireButton({ type, record }: { readonly type: string; readonly record: StoredRecord }): ReactNode {
  const { t } = useText(registerText);
  const form = useText(formsText);
  const [asks, setAsks] = useState(false);
  const writing = useRecordWriting();
  const { id, version } = record;
  if (record.retired)
    return (
      <Button
        variant="default"
        size="compact-sm"
        className="no-print"
        onClick={() => void writing.put({ type, id, data: { retired: false }, if_version: version }, record).catch(() => {})}
      >
        {t("revive")}
      </Button>
    );
  return (
    <>
      <Button variant="default" size="compact-sm" className="no-print" onClick={() => setAsks(true)}>
        {t("retire")}
      </Button>
      <Modal opened={asks} onClose={() => setAsks(false)} title={t("retire")} closeButtonProps={{ "aria-label": form.t("stay") }}>
        <p>{t("retireAsk")}</p>
        {writing.notes.length === 0 ? null : (
          <div className={classes.faults} role="alert">
            <NoteList notes={writing.notes} />
          </div>
        )}
        <div className={classes.actions}>
          <Button
            onClick={() =>
              void writing.retire({ type, id, if_version: version }, record).then(
                () => setAsks(false),
                () => {},
              )
            }
          >
            {t("retire")}
          </Button>
          <Button variant="default" onClick={() => setAsks(false)}>
            {form.t("stay")}
          </Button>
        </div>
      </Modal>
    </>
  );
}
