import { Table } from "@mantine/core";
import { type ApiAnswer, numberText } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { importText } from "./import.text.ts";

type Report = ApiAnswer<"import">;

/** What an import does: rows and records that come, change, stay and go, and the first rows of each. */
export function ImportEffect({ effect: { rows, records }, examples }: Pick<Report, "effect" | "examples">): ReactNode {
  const { t, language } = useText(importText);
  const count = (value: number | null) => (value === null ? "–" : numberText(value, language));
  const lines = [
    { key: "rows", name: t("effectRows"), ...rows },
    { key: "records", name: t("effectRecords"), come: records.come, change: records.change, stay: null, go: records.retire },
  ];
  return (
    <>
      <WideTable label={t("effect")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("effect")}</Table.Th>
            {(["come", "change", "stay", "go"] as const).map((fate) => (
              <Table.Th key={fate} scope="col">
                {t(fate)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ key, name, come, change, stay, go }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row">{name}</Table.Th>
              <Table.Td>{count(come)}</Table.Td>
              <Table.Td>{count(change)}</Table.Td>
              <Table.Td>{count(stay)}</Table.Td>
              <Table.Td>{count(go)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      {examples.length === 0 ? null : (
        <WideTable label={t("examples")}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t("fate")}</Table.Th>
              <Table.Th scope="col">{t("exampleRow")}</Table.Th>
              <Table.Th scope="col">{t("exampleCells")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {examples.map(({ fate, named, cells }) => (
              <Table.Tr key={`${fate} ${named.join(" ")}`}>
                <Table.Td>{t(fate)}</Table.Td>
                <Table.Th scope="row">{named.join(", ")}</Table.Th>
                <Table.Td>
                  {cells.map(({ column, before, after }) => `${column}: ${before === "" ? "–" : before} → ${after === "" ? "–" : after}`).join("; ")}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
    </>
  );
}
