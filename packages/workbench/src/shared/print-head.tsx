import type { ReactNode } from "react";
import classes from "./page-head.module.css";

/** What a printed sheet says of itself: the workspace, its newest evidence, what was chosen on the page. */
export function PrintHead({ filters }: { readonly filters: readonly string[] }): ReactNode {
  return <p className={`${classes.print} print-only`}>{["Quoin", ...filters].join(" · ")}</p>;
}
