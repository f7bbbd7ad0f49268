import type { ReactNode } from "react";
import classes from "./side-by-side.module.css";

/** What is read together stands together: two or three parts in a row where the screen is wide, one under the other on a phone and on paper. */
export function SideBySide({ count = 2, children }: { readonly count?: 2 | 3; readonly children: ReactNode }): ReactNode {
  return (
    <div className={classes.pair} data-count={count}>
      {children}
    </div>
  );
}
