import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTables, useTableTitles } from "../answers/use-tables.ts";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { FactList } from "../shared/tables/fact-list.tsx";
import { countRows, printRows } from "../shared/tables/row-ranges.ts";
import { RowsTable } from "./rows-table.tsx";
import { SourceTitle } from "./source-title.tsx";
import classes from "./sources.module.css";
import { sourcesText } from "./sources.text.ts";

interface EvidenceBlockProps {
  readonly table: string;
  readonly rows: readonly (number | string)[];
  /** The door that names these rows, for the address of the table. */
  readonly of?: string;
}

const shown = 20;

/** Rows of one table behind a number: the first twenty, where they come from, and the way to the table at those rows. */
export function EvidenceBlock({ table, rows, of }: EvidenceBlockProps): ReactNode {
  const { t } = useText(sourcesText);
  const titleOf = useTableTitles();
  const source = useTables().data?.tables.find(({ name }) => name === table);
  const answer = useAnswer("rows", { table, rows: printRows(rows), limit: shown });
  const count = countRows(rows);
  return (
    <section className={classes.block}>
      <h3>{titleOf(table)}</h3>
      <p>
        <Link to="/sources/$table" params={{ table }} search={of === undefined ? { rows: printRows(rows) } : { of }}>
          {t("openTable", { count })}
        </Link>
      </p>
      <Answered of={answer} height={320}>
        {(found) => (
          <>
            {found.total > shown ? <p className={classes.note}>{t("firstRows", { shown, count: found.total })}</p> : null}
            <RowsTable table={found} />
          </>
        )}
      </Answered>
      {source === undefined ? null : (
        <FactList
          facts={[
            { name: t("from"), value: source.sources.map((each) => <SourceTitle key={each.title} source={each} />) },
            { name: t("licence"), value: source.licences.map(({ title }) => title).join("; ") },
            { name: t("hash"), value: <code>{source.sha256 ?? t("unreadable")}</code> },
          ]}
        />
      )}
    </section>
  );
}
