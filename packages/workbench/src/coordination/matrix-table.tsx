import { Table } from "@mantine/core";
import { type CoordinationAnswer, codeEntry, moneyText } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { bracketed, comma } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { ProvenanceLink } from "../provenance/provenance-link.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { Invented, inventedGround } from "../shared/words/invented.tsx";
import classes from "./coordination.module.css";
import { coordinationText } from "./coordination.text.ts";

type Cell = CoordinationAnswer["cells"][number];

/** Technologies and items down, departments across: instrument, money and number of records in each cell. */
export function MatrixTable({ answer: { columns, departments, cells, currency } }: { readonly answer: CoordinationAnswer }): ReactNode {
  const { t, pick, language } = useText(coordinationText);
  const shown = departments.filter(({ id }) => cells.some(({ department }) => department === id));
  return (
    <WideTable label={t("matrix")}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t("technology")}</Table.Th>
          {shown.map(({ id, label }) => (
            <Table.Th key={id} scope="col">
              {pick(label)}
            </Table.Th>
          ))}
          <Table.Th scope="col">{t("standing")}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {columns.map((column) => (
          <Table.Tr key={column.id} className={inventedGround(column.synthetic)}>
            <Table.Th scope="row">
              <ProvenanceLink door={{ kind: "record", type: column.type, id: column.record }}>{pick(column.label)}</ProvenanceLink>
              {column.needed ? bracketed(t("needed"), language) : ""} {column.synthetic ? <Invented beside={pick(column.label)} /> : null}
            </Table.Th>
            {shown.map(({ id }) => (
              <Table.Td key={id}>
                <CellContent cells={cells.filter((cell) => cell.column === column.id && cell.department === id)} currency={currency} />
              </Table.Td>
            ))}
            <Table.Td>
              {t(column.standing === "instrument" ? "known_instrument" : column.standing)}
              {column.without_department.map(({ type, id }) => (
                <div key={`${type}:${id}`}>
                  <ProvenanceLink door={{ kind: "record", type, id }}>{id}</ProvenanceLink>
                </div>
              ))}
            </Table.Td>
          </Table.Tr>
        ))}
        {shown.length === 0 ? null : (
          <Table.Tr>
            <Table.Th scope="row">{t("total")}</Table.Th>
            {shown.map(({ id, money, count, synthetic }) => (
              <Table.Td key={id}>
                {money === null ? t("moneyUnknown") : moneyText(money, currency, language)}
                <div>
                  {t("records", { count })} {synthetic ? <Invented /> : null}
                </div>
              </Table.Td>
            ))}
            <Table.Td>–</Table.Td>
          </Table.Tr>
        )}
      </Table.Tbody>
    </WideTable>
  );
}

function CellContent({ cells, currency }: { readonly cells: readonly Cell[]; readonly currency: string }): ReactNode {
  const { t, ours, language } = useText(coordinationText);
  if (cells.length === 0) return "–";
  return cells.map(({ instrument, money, count, records, department, column }) => {
    const [only, ...more] = records;
    const figures = `${money === null ? t("moneyUnknown") : moneyText(money, currency, language)}${comma(language)}${t("records", { count })}`;
    return (
      <div key={instrument ?? ""} className={classes.records}>
        {instrument === null ? null : (
          <>
            {ours(codeEntry("stip-instruments", instrument)?.label ?? { en: instrument, zh: instrument })}
            <br />
          </>
        )}
        {only !== undefined && more.length === 0 ? (
          <ProvenanceLink door={{ kind: "record", type: only.type, id: only.id }}>{figures}</ProvenanceLink>
        ) : (
          <Link to="/coordination" search={{ department, technology: column.slice(column.indexOf(":") + 1) }} hash="cells">
            {figures}
          </Link>
        )}
      </div>
    );
  });
}
