import { Button, Table } from "@mantine/core";
import { csvText, guardedCsv } from "@quoin/core";
import type { ReactNode } from "react";
import { NumberDoor } from "../doors/number-door.tsx";
import { bracketed } from "../language/marks.ts";
import { unitText } from "../language/unit-text.ts";
import { useText } from "../language/use-text.ts";
import { usePlaceNames } from "../regions/place-names.ts";
import type { Province } from "../regions/use-regions.ts";
import { saveFile } from "../shared/save-file.ts";
import { WideTable } from "../shared/wide-table.tsx";
import type { IndicatorYear } from "./indicator-year.ts";
import { mapText } from "./map.text.ts";
import classes from "./map-page.module.css";

/** The provinces by value, those without one at the end; every number leads to its row. */
export function IndicatorTable({
  shown: { indicator, year, table, figures, say },
  places,
}: {
  readonly shown: IndicatorYear;
  readonly places: readonly Province[];
}): ReactNode {
  const { t, language } = useText(mapText);
  const placeName = usePlaceNames();
  const missing = places.filter(({ id }) => !figures.some(({ region }) => region === id));

  function download() {
    const rows = [
      ...figures.map(({ region, value, row }) => [region, placeName(region), year, value, row]),
      ...missing.map(({ id }) => [id, placeName(id), year, null, null]),
    ];
    const csv = csvText(["region_code", "name", "year", indicator.id, "row"], rows);
    saveFile(`quoin-${indicator.id}-${year}.csv`, new Blob([guardedCsv(csv)], { type: "text/csv" }));
  }

  return (
    <div className={classes.table}>
      <WideTable label={t("table")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" ta="right">
              {t("rank")}
            </Table.Th>
            <Table.Th scope="col">{t("province")}</Table.Th>
            <Table.Th scope="col" ta="right">
              {t("value")}
              {bracketed(unitText(indicator.unit, language), language)}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {figures.map(({ region, value, row }, place) => (
            <Table.Tr key={region}>
              <Table.Td ta="right">{place + 1}</Table.Td>
              <Table.Td>{placeName(region)}</Table.Td>
              <Table.Td ta="right">
                <NumberDoor door={{ kind: "rows", table, rows: String(row) }}>{say(value, language)}</NumberDoor>
              </Table.Td>
            </Table.Tr>
          ))}
          {missing.map(({ id }) => (
            <Table.Tr key={id}>
              <Table.Td ta="right">–</Table.Td>
              <Table.Td>{placeName(id)}</Table.Td>
              <Table.Td ta="right" title={t("notReported", { year })}>
                –
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      <p className="no-print">
        {t("download")}
        <Button variant="transparent" size="compact-sm" onClick={download}>
          CSV
        </Button>
      </p>
    </div>
  );
}
