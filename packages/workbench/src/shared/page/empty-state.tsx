import type { ReactNode } from "react";
import classes from "./empty-state.module.css";

interface EmptyStateProps {
  /** What would stand here. */
  readonly what: string;
  /** Why it does not. */
  readonly why: string;
  /** The one action that changes that. */
  readonly action?: ReactNode;
}

/** An empty place that teaches. */
export function EmptyState({ what, why, action }: EmptyStateProps): ReactNode {
  return (
    <div className={classes.empty} data-empty="">
      <p className={classes.what}>{what}</p>
      <p>{why}</p>
      {action === undefined ? null : <p>{action}</p>}
    </div>
  );
}
