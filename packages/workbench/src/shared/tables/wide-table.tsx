import { Table } from "@mantine/core";
import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useText } from "../../language/use-text.ts";
import { sharedText } from "../shared.text.ts";
import { alignNumbers } from "./align-numbers.ts";
import { labelCells } from "./label-cells.ts";
import { TableFiles } from "./table-files.tsx";
import classes from "./wide-table.module.css";
import { writtenDecimal } from "./written-decimal.ts";

interface WideTableProps {
  readonly label: string;
  readonly children: ReactNode;
  /** Whether what stands around it hands it out as files already. */
  readonly hasFiles?: boolean;
}

/**
 * A table that may be wider than the page: it scrolls by itself, and by key; where its cells hold sentences each row is a card on a phone. A group and no landmark: its section has the
 * same name.
 */
export function WideTable({ label, children, hasFiles = false }: WideTableProps): ReactNode {
  const { language } = useText(sharedText);
  const frame = useRef<HTMLDivElement>(null);
  // Rows come and go with what is chosen about the table.
  useLayoutEffect(() => {
    if (frame.current === null) return;
    labelCells(frame.current);
    alignNumbers(frame.current, writtenDecimal(language));
  });
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: nothing is filled in here, so it is no fieldset. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <div ref={frame} role="group" className={classes.wide} aria-label={label} tabIndex={0}>
        <Table>{children}</Table>
      </div>
      {hasFiles ? null : <TableFiles label={label} of={frame} />}
    </>
  );
}
