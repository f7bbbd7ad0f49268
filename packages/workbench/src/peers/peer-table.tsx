import { Table } from "@mantine/core";
import type { PeerRow } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { bracketed } from "../language/marks.ts";
import { measuredAlike } from "../language/measured-text.ts";
import { unitText } from "../language/unit-text.ts";
import { useText } from "../language/use-text.ts";
import { ProvenanceLink } from "../provenance/provenance-link.tsx";
import { usePlaceNames } from "../regions/place-names.ts";
import { BehindTable } from "../shared/tables/behind-table.ts";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { AgeChip } from "../shared/words/age-chip.tsx";
import { standingText } from "../standing/standing.text.ts";
import classes from "./peers.module.css";
import { peersText } from "./peers.text.ts";

interface PeerTableProps {
  readonly rows: readonly PeerRow[];
  readonly places: readonly string[];
  /** The place of which the page speaks: its column stands out. */
  readonly own?: string;
}

/** Indicators of places beside each other: a row an indicator with its unit and year, a column a place with its rank, each figure the door to its row. */
export function PeerTable({ rows, places, own }: PeerTableProps): ReactNode {
  const { t, pick, language } = useText(peersText);
  const standing = useText(standingText);
  const placeName = usePlaceNames();
  return (
    <BehindTable value={[...new Set(rows.map(({ table }) => table))]}>
      <WideTable label={t("table")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("indicator")}</Table.Th>
            <Table.Th scope="col">{t("year")}</Table.Th>
            {places.map((place) => (
              <Table.Th key={place} scope="col" className={classes.number} data-own={place === own || undefined}>
                {placeName(place)}
              </Table.Th>
            ))}
            <Table.Th scope="col" className={classes.number}>
              {t("median")}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ indicator, year, figures, median, all, table }) => {
            const shown = [...figures.flatMap(({ value }) => value ?? []), ...(median === null ? [] : [median])];
            const say = measuredAlike(shown, indicator.unit, language);
            return (
              <Table.Tr key={indicator.id}>
                <Table.Th scope="row">
                  <Link to="/map" search={{ indicator: indicator.id }}>
                    {pick(indicator.label)}
                  </Link>
                  {bracketed(unitText(indicator.unit, language), language)}
                  <span className={classes.rank}>{standing.t(indicator.better ?? "neither")}</span>
                </Table.Th>
                <Table.Td>
                  {year} <AgeChip years={{ to: year }} />
                </Table.Td>
                {figures.map(({ place, value, row, rank }) => (
                  <Table.Td key={place} className={classes.number} data-own={place === own || undefined}>
                    {value === null || row === null ? (
                      "–"
                    ) : (
                      <>
                        <ProvenanceLink door={{ kind: "rows", table, rows: String(row) }}>{say(value)}</ProvenanceLink>
                        <span className={classes.rank}>{t("rank", { rank: rank ?? 0, all })}</span>
                      </>
                    )}
                  </Table.Td>
                ))}
                <Table.Td className={classes.number}>{median === null ? "–" : say(median)}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </WideTable>
    </BehindTable>
  );
}
