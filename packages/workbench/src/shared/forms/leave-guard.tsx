import { Button, Modal } from "@mantine/core";
import { useBlocker } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../../language/use-text.ts";
import { formsText } from "./forms.text.ts";
import classes from "./leave-guard.module.css";

/** Asks before a changed form is left. An open drawer or another filter on the same page is no leaving. */
export function LeaveGuard({ isChanged }: { readonly isChanged: boolean }): ReactNode {
  const { t } = useText(formsText);
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isChanged && current.pathname !== next.pathname,
    enableBeforeUnload: () => isChanged,
    withResolver: true,
  });
  return (
    <Modal opened={blocker.status === "blocked"} onClose={() => blocker.reset?.()} title={t("leaveTitle")} closeButtonProps={{ "aria-label": t("stay") }}>
      <p>{t("leaveBody")}</p>
      <div className={classes.actions}>
        <Button onClick={() => blocker.reset?.()}>{t("stay")}</Button>
        <Button variant="default" onClick={() => blocker.proceed?.()}>
          {t("leave")}
        </Button>
      </div>
    </Modal>
  );
}
