import { Button } from "@mantine/core";
import { numberText } from "@quoin/core";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useTables, useTableTitles } from "../answers/use-tables.ts";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { FactList } from "../shared/tables/fact-list.tsx";
import { ColumnList } from "./column-list.tsx";
import { OriginName } from "./origin-name.tsx";
import { RowsTable } from "./rows-table.tsx";
import { SourceTitle } from "./source-title.tsx";
import classes from "./sources.module.css";
import { sourcesText } from "./sources.text.ts";
import { TableChecks } from "./table-checks.tsx";
import { useChosenRows } from "./use-chosen-rows.ts";

const pageSize = 100;

/** `/sources/TABLE`: the rows of a table, or those that a number rests on; its columns, source, licence, checks. */
export function TablePage(): ReactNode {
  const { table } = useParams({ from: "/sources/$table" });
  const { rows, of, from = "0" } = useSearch({ from: "/sources/$table" });
  const { t, pick, language } = useText(sourcesText);
  const change = useAddressChange();
  const tables = useTables();
  const source = tables.data?.tables.find(({ name }) => name === table);
  const chosen = useChosenRows(table, rows, of);
  const offset = Math.max(0, Number.parseInt(from, 10) || 0);
  const answer = useAnswer("rows", { table, offset, limit: pageSize, ...(chosen === undefined ? {} : { rows: chosen }) });
  // The title is known before what was checked of the table is.
  const titleOf = useTableTitles();
  const title = source !== undefined ? pick(source.title) : titleOf(table);
  const total = answer.data?.total ?? 0;
  const all = (
    <Link to="/sources/$table" params={{ table }}>
      {t("showAll")}
    </Link>
  );
  const say = (value: number) => numberText(value, language);
  return (
    <>
      <PageHead
        question={t("tableQuestion", { table: title })}
        about={table}
        filters={[table, ...(chosen === undefined ? [] : [t("rowsChosen", { count: total })])]}
      >
        {source === undefined ? null : <p>{pick(source.description)}</p>}
        {of === undefined ? null : (
          <p>
            <OriginName door={of} />
          </p>
        )}
        <p>
          {chosen === undefined ? t("rowsAll", { count: total }) : of === undefined ? t("rowsChosen", { count: total }) : t("rowsOf", { count: total })}{" "}
          {chosen === undefined ? null : all}
        </p>
        {source?.national === null || source === undefined ? null : (
          <p>
            {t("national", {
              column: pick(
                source.fields.find(({ name }) => name === source.national?.column)?.title ?? { en: source.national.column, zh: source.national.column },
              ),
              values: source.national.values.join(", "),
            })}
          </p>
        )}
      </PageHead>
      <Answered of={answer} height={800}>
        {(found) =>
          found.rows.length === 0 ? (
            <EmptyState what={t("nothing")} why={t("nothingWhy")} action={all} />
          ) : (
            <>
              <RowsTable table={found} />
              {found.total <= pageSize ? null : (
                <div className={`${classes.turn} no-print`}>
                  <Button variant="default" disabled={offset === 0} onClick={() => change({ from: String(Math.max(0, offset - pageSize)) })}>
                    {t("previous")}
                  </Button>
                  <span>{t("shown", { from: say(offset + 1), to: say(offset + found.rows.length), total: say(found.total) })}</span>
                  <Button variant="default" disabled={offset + pageSize >= found.total} onClick={() => change({ from: String(offset + pageSize) })}>
                    {t("next")}
                  </Button>
                </div>
              )}
            </>
          )
        }
      </Answered>
      {source === undefined ? null : (
        <>
          <Section title={t("columns")}>
            <ColumnList fields={source.fields} />
          </Section>
          <Section title={t("from")}>
            <FactList
              facts={[
                { name: t("from"), value: source.sources.map((each) => <SourceTitle key={each.title} source={each} />) },
                { name: t("licence"), value: source.licences.map((licence) => licence.title).join("; ") },
                { name: t("hash"), value: <code>{source.sha256 ?? t("unreadable")}</code> },
              ]}
            />
          </Section>
          {source.checks.length === 0 ? null : (
            <Section title={t("checks")}>
              <TableChecks name={table} checks={source.checks} />
            </Section>
          )}
        </>
      )}
    </>
  );
}
