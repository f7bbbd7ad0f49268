import { VisuallyHidden } from "@mantine/core";
import { useRouterState } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useText } from "../../language/use-text.ts";
import { sharedText } from "../shared.text.ts";
import classes from "./phone-fold.module.css";

interface PhoneFoldProps {
  /** What is folded, for those who do not see the heading above it. */
  readonly of: string;
  readonly children: ReactNode;
}

/** Behind one line on a phone, where answer and picture come first; a wide screen and paper show it. For what is not drawn: a chart needs a width. */
export function PhoneFold({ of, children }: PhoneFoldProps): ReactNode {
  const { t } = useText(sharedText);
  // An address that names a part of the page leads into it.
  const hash = useRouterState({ select: ({ location }) => location.hash });
  const [isOpen] = useState(() => hash !== "" || !window.matchMedia("(max-width: 48em)").matches);
  return (
    <details className={classes.fold} open={isOpen}>
      <summary>
        {t("unfold")}
        <VisuallyHidden>{of}</VisuallyHidden>
      </summary>
      {children}
    </details>
  );
}
