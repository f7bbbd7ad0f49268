import type { ReactNode } from "react";
import classes from "./filter-bar.module.css";

/** The choices of a page side by side; on paper they stand in the head of the sheet instead. */
export function FilterBar({ children }: { readonly children: ReactNode }): ReactNode {
  return <search className={`${classes.bar} no-print`}>{children}</search>;
}
