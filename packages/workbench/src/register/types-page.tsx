import { Table } from "@mantine/core";
import { numberText } from "@quoin/core";
import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { question } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/answered.tsx";
import { PageHead } from "../shared/page-head.tsx";
import { WideTable } from "../shared/wide-table.tsx";
import { registerText } from "./register.text.ts";
import { useRecordTypes } from "./use-record-types.ts";

/** `/register`: the kinds of entries and how many there are of each. */
export function TypesPage(): ReactNode {
  const { t, pick, language } = useText(registerText);
  const types = useRecordTypes();
  const totals = useQueries({ queries: (types.data?.types ?? []).map(({ type }) => question("record-list", { type, limit: 0 })) });
  return (
    <>
      <PageHead question={t("typesQuestion")}>
        <p>{t("typesAnswer")}</p>
      </PageHead>
      <Answered of={types} height={640}>
        {({ types }) => (
          <WideTable label={t("typesQuestion")}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t("type")}</Table.Th>
                <Table.Th scope="col" ta="right">
                  {t("entries")}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {types.map(({ type, label }, place) => {
                const total = totals[place]?.data?.total;
                return (
                  <Table.Tr key={type}>
                    <Table.Td>
                      <Link to="/register/$type" params={{ type }}>
                        {pick(label)}
                      </Link>
                    </Table.Td>
                    <Table.Td ta="right">{total === undefined ? "" : numberText(total, language)}</Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </WideTable>
        )}
      </Answered>
    </>
  );
}
