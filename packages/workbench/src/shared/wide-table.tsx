import { Table } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./wide-table.module.css";

/** A table that may be wider than the page: it scrolls by itself, and by key. A group and no landmark: its section has the same name. */
export function WideTable({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing is filled in here, so it is no fieldset.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <div role="group" className={classes.wide} aria-label={label} tabIndex={0}>
      <Table>{children}</Table>
    </div>
  );
}
