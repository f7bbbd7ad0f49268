import { Title } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import classes from "./page-head.module.css";
import { PrintHead } from "./print-head.tsx";

interface PageHeadProps {
  /** The question that the page answers; it is the title of the document too. */
  readonly question: string;
  /** What the question is about, above it: a code of the paper, a place. */
  readonly about?: ReactNode;
  /** What was chosen on this page, for the printed sheet. */
  readonly filters?: readonly string[];
  /** What may be done with the page as a whole, at the end of the title's row. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** The head of every page: its question, then the answer as children. */
export function PageHead({ question, about, filters, action, children }: PageHeadProps): ReactNode {
  useEffect(() => {
    document.title = `${question} · Quoin`;
  }, [question]);
  return (
    <header className={classes.head}>
      <PrintHead filters={filters ?? []} />
      {about === undefined ? null : <p className={classes.about}>{about}</p>}
      <div className={classes.row}>
        <Title order={1}>{question}</Title>
        {action}
      </div>
      {children}
    </header>
  );
}
