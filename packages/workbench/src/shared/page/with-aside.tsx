import type { ReactNode } from "react";
import classes from "./with-aside.module.css";

/** What a page is about, and in a column beside it what explains it; one under the other where the screen is narrow and on paper. */
export function WithAside({ aside, children }: { readonly aside: ReactNode; readonly children: ReactNode }): ReactNode {
  return (
    <div className={classes.body}>
      <div>{children}</div>
      <aside className={classes.aside}>{aside}</aside>
    </div>
  );
}
