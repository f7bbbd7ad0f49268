import { Table } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./wide-table.module.css";

/** A table that may be wider than the page: it scrolls by itself, and by key. */
export function WideTable({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
    <section className={classes.wide} aria-label={label} tabIndex={0}>
      <Table>{children}</Table>
    </section>
  );
}
