import { Button, Modal } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useWriting } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import classes from "./register.module.css";
import { registerText } from "./register.text.ts";
import type { StoredRecord } from "./use-record-types.ts";

/** Takes a record out of use after asking, or puts it back. */
export function RetireButton({ type, record }: { readonly type: string; readonly record: StoredRecord }): ReactNode {
  const { t } = useText(registerText);
  const [asks, setAsks] = useState(false);
  const retiring = useWriting("record-retire");
  const putting = useWriting("record-put");
  const { id, version } = record;
  if (record.retired)
    return (
      <Button
        variant="default"
        size="compact-sm"
        className="no-print"
        onClick={() => putting.mutate({ type, id, data: { retired: false }, if_version: version })}
      >
        {t("revive")}
      </Button>
    );
  return (
    <>
      <Button variant="default" size="compact-sm" className="no-print" onClick={() => setAsks(true)}>
        {t("retire")}
      </Button>
      <Modal opened={asks} onClose={() => setAsks(false)} title={t("retire")} closeButtonProps={{ "aria-label": t("stay") }}>
        <p>{t("retireAsk")}</p>
        <div className={classes.actions}>
          <Button onClick={() => retiring.mutate({ type, id, if_version: version }, { onSettled: () => setAsks(false) })}>{t("retire")}</Button>
          <Button variant="default" onClick={() => setAsks(false)}>
            {t("stay")}
          </Button>
        </div>
      </Modal>
    </>
  );
}
