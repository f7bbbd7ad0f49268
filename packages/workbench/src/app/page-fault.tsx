import { Button } from "@mantine/core";
import { type ErrorComponentProps, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { shellText } from "../navigation/shell.text.ts";

/** Stands in place of a page that broke: says so, changes nothing, offers to try again. */
export function PageFault({ reset }: ErrorComponentProps): ReactNode {
  const { t } = useText(shellText);
  return (
    <div role="alert">
      <h1>{t("brokenTitle")}</h1>
      <p>{t("broken")}</p>
      <Button variant="default" onClick={reset}>
        {t("again")}
      </Button>
    </div>
  );
}

/** An address that leads nowhere. */
export function Nowhere(): ReactNode {
  const { t } = useText(shellText);
  return (
    <>
      <h1>{t("nowhereTitle")}</h1>
      <p>{t("nowhere")}</p>
      <p>
        <Link to="/">{t("toStart")}</Link>
      </p>
    </>
  );
}
