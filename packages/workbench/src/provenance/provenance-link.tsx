import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { sharedText } from "../shared/shared.text.ts";
import { type Origin, printOrigin } from "./origin.ts";
import classes from "./provenance-link.module.css";

interface ProvenanceLinkProps {
  readonly door: Origin;
  readonly children: ReactNode;
  /** The tab key passes it by: a neighbour leads to the same place. */
  readonly skipped?: boolean;
}

/** A number that leads to its origin: a click opens the drawer over this page, a click with Ctrl the same address in its own tab. */
export function ProvenanceLink({ door, children, skipped = false }: ProvenanceLinkProps): ReactNode {
  const { t } = useText(sharedText);
  return (
    <Link
      to="."
      search={(state: Record<string, unknown>) => ({ ...state, door: printOrigin(door) })}
      resetScroll={false}
      className={classes.door}
      title={t("whyThisNumber")}
      tabIndex={skipped ? -1 : undefined}
    >
      {children}
    </Link>
  );
}
