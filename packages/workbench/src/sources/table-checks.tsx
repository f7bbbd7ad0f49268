import { Table } from "@mantine/core";
import { numberText } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { SourceTable } from "../answers/use-tables.ts";
import { useText } from "../language/use-text.ts";
import { WideTable } from "../shared/tables/wide-table.tsx";
import classes from "./sources.module.css";
import { sourcesText } from "./sources.text.ts";

type Check = SourceTable["checks"][number];

/** What must add up in a table, and every place where it does not, with the reason where one is known. */
export function TableChecks({ name: table, checks }: Pick<SourceTable, "name" | "checks">): ReactNode {
  const { t, pick, language } = useText(sourcesText);
  return (
    <div id="checks">
      {checks.map(({ id, title, tested, exceptions }) => (
        <section key={id} className={classes.block}>
          <h3>{pick(title)}</h3>
          <p>
            {t("tested")} {numberText(tested, language)} · {exceptions.length === 0 ? t("checkHolds") : `${t("exceptions")} ${exceptions.length}`}
          </p>
          {exceptions.length === 0 ? null : (
            <details>
              <summary>{t("showExceptions", { count: exceptions.length })}</summary>
              <ExceptionTable table={table} exceptions={exceptions} />
            </details>
          )}
        </section>
      ))}
    </div>
  );
}

function ExceptionTable({ table, exceptions }: Pick<Check, "exceptions"> & { readonly table: string }): ReactNode {
  const { t, pick, language } = useText(sourcesText);
  return (
    <WideTable label={t("exceptions")}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t("group")}</Table.Th>
          <Table.Th scope="col" ta="right">
            {t("total")}
          </Table.Th>
          <Table.Th scope="col" ta="right">
            {t("parts")}
          </Table.Th>
          <Table.Th scope="col" ta="right">
            {t("gap")}
          </Table.Th>
          <Table.Th scope="col">{t("reason")}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {exceptions.map(({ group, total, parts, gap, row, known }) => (
          <Table.Tr key={row}>
            <Table.Td>
              <Link to="/sources/$table" params={{ table }} search={{ rows: String(row) }}>
                {Object.values(group).join(" · ")}
              </Link>
            </Table.Td>
            <Table.Td ta="right">{numberText(total, language)}</Table.Td>
            <Table.Td ta="right">{numberText(parts, language)}</Table.Td>
            <Table.Td ta="right">{gap === null ? "–" : `${numberText(gap * 100, language, 1)}%`}</Table.Td>
            <Table.Td miw="16rem" className={known === null ? classes.fault : undefined}>
              {known === null ? t("unknownReason") : pick(known)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
