import { Button, Table } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTableTitles } from "../answers/use-tables.ts";
import { bracketed } from "../language/marks.ts";
import { unitText } from "../language/unit-text.ts";
import { useText } from "../language/use-text.ts";
import { ProvenanceLink } from "../provenance/provenance-link.tsx";
import { usePlaceNames } from "../regions/place-names.ts";
import type { Province } from "../regions/use-regions.ts";
import { saveCsv } from "../shared/documents/save-csv.ts";
import { saveWorkbook } from "../shared/documents/save-workbook.ts";
import { sharedText } from "../shared/shared.text.ts";
import { useTableAbout } from "../shared/tables/use-table-about.ts";
import { WideTable } from "../shared/tables/wide-table.tsx";
import type { IndicatorYear } from "./indicator-year.ts";
import { mapText } from "./map.text.ts";
import classes from "./map-page.module.css";

/** Rows of places that are shown at once, and how many of them are the lowest. */
const most = 40;
const lowest = 10;

/** The provinces by value, those without one at the end; every number leads to its row. */
export function IndicatorTable({
  shown: { indicator, year, table, figures, say },
  places,
}: {
  readonly shown: IndicatorYear;
  readonly places: readonly Province[];
}): ReactNode {
  const { t, pick, language } = useText(mapText);
  const { t: shared } = useText(sharedText);
  const titleOf = useTableTitles();
  const aboutOf = useTableAbout();
  const placeName = usePlaceNames();
  const missing = places.filter(({ id }) => !figures.some(({ region }) => region === id));
  const [isWhole, showWhole] = useState(false);
  const all = figures.length + missing.length;
  const isFolded = !isWhole && all > most;
  // Of very many the highest and the lowest are read; whoever looks for one of the others unfolds them.
  const first = isFolded ? figures.slice(0, most - lowest) : figures;
  const last = isFolded ? figures.slice(Math.max(first.length, figures.length - lowest)) : [];
  const rowOf = ({ region, value, row }: (typeof figures)[number], place: number) => (
    <Table.Tr key={region}>
      <Table.Td ta="right">{place + 1}</Table.Td>
      <Table.Td>{placeName(region)}</Table.Td>
      <Table.Td ta="right">
        <ProvenanceLink door={{ kind: "rows", table, rows: String(row) }}>{say(value, language)}</ProvenanceLink>
      </Table.Td>
    </Table.Tr>
  );

  const head = `${pick(indicator.label)}${bracketed(unitText(indicator.unit, language), language)}`;
  const heads = [t("code"), t("province"), t("year"), head, t("rowOfTable")];
  const file = `quoin-${indicator.id}-${year}`;
  function leaving() {
    return [
      ...figures.map(({ region, value, row }) => [region, placeName(region), year, value, row]),
      ...missing.map(({ id }) => [id, placeName(id), year, null, null]),
    ];
  }
  async function workbook() {
    const about = await aboutOf(`${pick(indicator.label)}${bracketed(String(year), language)}`, {
      unit: unitText(indicator.unit, language),
      source: titleOf(table),
    });
    await saveWorkbook(file, { title: pick(indicator.label), heads, rows: leaving(), about, aboutTitle: shared("aboutTable") });
  }

  return (
    <div className={classes.table}>
      <WideTable hasFiles label={t("table")}>
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
          {first.map(rowOf)}
          {last.length === 0 ? null : (
            <Table.Tr>
              <Table.Td ta="right">…</Table.Td>
              <Table.Td colSpan={2}>{t("between", { count: figures.length - first.length - last.length })}</Table.Td>
            </Table.Tr>
          )}
          {last.map((each, place) => rowOf(each, figures.length - last.length + place))}
          {isFolded && missing.length > 0 ? (
            <Table.Tr>
              <Table.Td ta="right">–</Table.Td>
              <Table.Td colSpan={2}>{t("notReporting", { count: missing.length, year })}</Table.Td>
            </Table.Tr>
          ) : null}
          {(isFolded ? [] : missing).map(({ id }) => (
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
      {isFolded ? (
        <p className="no-print">
          <Button variant="default" size="compact-sm" onClick={() => showWhole(true)}>
            {t("showAll", { count: all })}
          </Button>
        </p>
      ) : null}
      <p className="no-print">
        {t("download")}
        <Button variant="transparent" size="compact-sm" aria-label={`CSV ${pick(indicator.label)}`} onClick={() => saveCsv(file, heads, leaving())}>
          CSV
        </Button>
        <Button variant="transparent" size="compact-sm" aria-label={`Excel ${pick(indicator.label)}`} onClick={() => void workbook()}>
          Excel
        </Button>
      </p>
    </div>
  );
}
