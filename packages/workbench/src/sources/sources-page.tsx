import { Table } from "@mantine/core";
import { numberText } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type SourceTable, useTables } from "../answers/use-tables.ts";
import { bracketed, listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { yearsText } from "../language/years-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { FoldedCard } from "../shared/page/folded-card.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { usePhone } from "../shared/page/use-phone.ts";
import { type Fact, FactList } from "../shared/tables/fact-list.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { AgeChip } from "../shared/words/age-chip.tsx";
import { SourceTitle } from "./source-title.tsx";
import classes from "./sources.module.css";
import { sourcesText } from "./sources.text.ts";

function unexplained({ checks }: SourceTable): number {
  return checks.reduce((count, { exceptions }) => count + exceptions.filter(({ known }) => known === null).length, 0);
}

/** `/sources`: every table with its source, licence, hash and whether its sums hold. */
export function SourcesPage(): ReactNode {
  const { t, pick, language } = useText(sourcesText);
  const answer = useTables();
  const tables = answer.data?.tables ?? [];
  const say = (value: number) => numberText(value, language);
  // What is free to all bears no name of a licence that a reader could look up.
  const licenceName = (name: string): string => (name === "facts" ? t("facts") : name === "PD" ? t("publicDomain") : name);
  const onPhone = usePhone();
  const nameOf = (table: SourceTable) => (
    <>
      <Link to="/sources/$table" params={{ table: table.name }}>
        {pick(table.title)}
      </Link>
      <div className={classes.note}>
        <code>{table.name}</code>
      </div>
    </>
  );
  const sourcesOf = (table: SourceTable) =>
    table.sources.map((source) => (
      <div key={source.title}>
        <SourceTitle source={source} />
      </div>
    ));
  const yearsCovered = ({ years }: SourceTable) =>
    years === null ? (
      "–"
    ) : (
      <>
        {yearsText(years)} <AgeChip years={years} />
      </>
    );
  const licencesOf = (table: SourceTable) => table.licences.map(({ name }) => licenceName(name)).join(listMark(language));
  const fileOf = (table: SourceTable) => (
    <>
      {table.sha256 === null ? <span className={classes.fault}>{t("unreadable")}</span> : <code title={table.sha256}>{table.sha256.slice(0, 12)}</code>}
      <div className={table.unchanged ? classes.note : classes.fault}>{t(table.unchanged ? "unchanged" : "changed")}</div>
    </>
  );
  const factsOf = (table: SourceTable): readonly Fact[] => [
    { name: t("table"), value: nameOf(table) },
    { name: t("years"), value: yearsCovered(table) },
    { name: t("from"), value: sourcesOf(table) },
    { name: t("licence"), value: <span translate="no">{licencesOf(table)}</span> },
    { name: t("hash"), value: fileOf(table) },
    { name: t("checks"), value: <CheckState table={table} /> },
  ];
  const changed = tables.filter(({ unchanged }) => !unchanged).length;
  const off = tables.reduce((sum, table) => sum + unexplained(table), 0);
  return (
    <>
      <PageHead question={t("question")}>
        {answer.data === undefined ? null : (
          <p>
            {t("answer", {
              tables: say(tables.length),
              rows: say(tables.reduce((sum, { rows }) => sum + (rows ?? 0), 0)),
              files: changed === 0 ? t("filesHold") : t("filesDiffer", { count: changed }),
              sums: off === 0 ? t("sumsHold") : t("sumsOff", { count: off }),
            })}
          </p>
        )}
      </PageHead>
      <Answered of={answer} doing={t("checking")} height={800}>
        {() =>
          onPhone ? (
            <div>
              {tables.map((table) => (
                <FoldedCard key={table.name} title={pick(table.title)} aside={table.rows === null ? t("unreadable") : t("rowsAll", { count: table.rows })}>
                  <FactList facts={factsOf(table)} />
                </FoldedCard>
              ))}
            </div>
          ) : (
            <WideTable label={t("question")}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t("table")}</Table.Th>
                  <Table.Th scope="col" ta="right">
                    {t("rows")}
                  </Table.Th>
                  <Table.Th scope="col">{t("years")}</Table.Th>
                  <Table.Th scope="col">{t("from")}</Table.Th>
                  <Table.Th scope="col">{t("licence")}</Table.Th>
                  <Table.Th scope="col">{t("hash")}</Table.Th>
                  <Table.Th scope="col">{t("checks")}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {tables.map((table) => (
                  <Table.Tr key={table.name}>
                    <Table.Td>{nameOf(table)}</Table.Td>
                    <Table.Td ta="right">{table.rows === null ? "–" : say(table.rows)}</Table.Td>
                    <Table.Td>{yearsCovered(table)}</Table.Td>
                    <Table.Td className={classes.source}>{sourcesOf(table)}</Table.Td>
                    <Table.Td translate="no">{licencesOf(table)}</Table.Td>
                    <Table.Td>{fileOf(table)}</Table.Td>
                    <Table.Td>
                      <CheckState table={table} />
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </WideTable>
          )
        }
      </Answered>
    </>
  );
}

function CheckState({ table }: { readonly table: SourceTable }): ReactNode {
  const { t, language } = useText(sourcesText);
  const exceptions = table.checks.reduce((count, check) => count + check.exceptions.length, 0);
  const open = unexplained(table);
  if (table.faults.length > 0) return <span className={classes.fault}>{table.faults[0]?.message}</span>;
  if (table.checks.length === 0) return "–";
  if (exceptions === 0) return t("checkHolds");
  return (
    <Link to="/sources/$table" params={{ table: table.name }} hash="checks">
      {t("exceptions")} {exceptions}
      {open === 0 ? "" : bracketed(`${open} ${t("unexplainedExceptions")}`, language)}
    </Link>
  );
}
