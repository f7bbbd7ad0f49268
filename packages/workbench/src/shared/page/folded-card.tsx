import type { ReactNode } from "react";
import classes from "./folded-card.module.css";

interface FoldedCardProps {
  readonly title: ReactNode;
  /** A figure or a word beside the title. */
  readonly aside?: ReactNode;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** One thing of a long list on a phone: its name, and all else behind it. The browser opens it where it finds a word in it. */
export function FoldedCard({ title, aside, isOpen = false, children }: FoldedCardProps): ReactNode {
  return (
    <details className={classes.card} open={isOpen}>
      <summary>
        <span>{title}</span>
        {aside === undefined ? null : <span className={classes.aside}>{aside}</span>}
      </summary>
      <div className={classes.body}>{children}</div>
    </details>
  );
}
