import { Button, NativeSelect, Table } from "@mantine/core";
import { columnText } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { currentLanguage } from "../language/language.ts";
import { percentText } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { ProvenanceLink } from "../provenance/provenance-link.tsx";
import { Section } from "../shared/page/section.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import type { Chosen, Told } from "./fan-chart.ts";
import { forecastsText } from "./forecasts.text.ts";
import { marketName } from "./market-name.ts";

interface VintageProps {
  readonly told: Told;
  readonly chosen: Chosen;
  /** Whether the rows can be opened: not those of a file that is not kept. */
  readonly hasRows: boolean;
  onChange(vintage: "year" | "published"): void;
}

/** Figures shown before the reader asks for all. */
const shownFirst = 8;

/** What was known in the year stood in and what was not: when the value of each figure was published, and the choice to rest on what had been published by then alone. */
export function VintageSection({ told, chosen, hasRows, onChange }: VintageProps): ReactNode {
  const { t, language } = useText(forecastsText);
  const [isWhole, showWhole] = useState(false);
  const { origin, table, vintage } = chosen;
  const isDated = vintage.known + vintage.later > 0;
  const figures = told.observed.filter(({ year }) => year <= origin).toReversed();
  const later = told.observed.filter(({ year }) => year > origin).length;
  const word = ({ known_then: known }: Told["observed"][number]) => t(known === null ? "knownUnsaid" : known ? "knownYes" : "knownNo");
  return (
    <Section title={t("vintage", { year: origin })} folds>
      <p>{t(isDated ? "vintageSays" : "vintageUnsaid", { year: origin, known: vintage.known, later: vintage.later, unsaid: vintage.unsaid })}</p>
      <p>{t(vintage.used === "published" ? "restsOnPublished" : "restsOnYear", { year: origin, after: later })}</p>
      {isDated ? (
        <NativeSelect
          label={t("restsOn")}
          value={vintage.used}
          onChange={({ currentTarget }) => onChange(currentTarget.value === "published" ? "published" : "year")}
          data={[
            { value: "year", label: t("useYear", { year: origin }) },
            { value: "published", label: t("usePublished", { year: origin }) },
          ]}
          maw="24rem"
        />
      ) : null}
      {figures.length === 0 ? null : (
        <WideTable label={t("figuresOf", { technology: marketName(told.technology, language) })}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t("yearOf")}</Table.Th>
              <Table.Th scope="col">{t("shareOf")}</Table.Th>
              <Table.Th scope="col">{t("publishedOn")}</Table.Th>
              <Table.Th scope="col">{t("wasKnown", { year: origin })}</Table.Th>
              <Table.Th scope="col">{t("qualityOf")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {(isWhole ? figures : figures.slice(0, shownFirst)).map((figure) => (
              <Table.Tr key={figure.year}>
                <Table.Th scope="row">{figure.year}</Table.Th>
                <Table.Td>
                  {hasRows && figure.row !== null ? (
                    <ProvenanceLink door={{ kind: "rows", table, rows: String(figure.row) }} skipped>
                      {percentText(columnText(figure.share, language, 1), currentLanguage())}
                    </ProvenanceLink>
                  ) : (
                    percentText(columnText(figure.share, language, 1), currentLanguage())
                  )}
                </Table.Td>
                <Table.Td>{figure.published ?? "–"}</Table.Td>
                <Table.Td>{word(figure)}</Table.Td>
                <Table.Td>{qualityWord(figure.quality, t)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
      {figures.length > shownFirst && !isWhole ? (
        <Button variant="transparent" size="compact-sm" onClick={() => showWhole(true)}>
          {t("showAll", { count: figures.length })}
        </Button>
      ) : null}
    </Section>
  );
}

function qualityWord(quality: string | null, t: (key: "reported" | "derived") => string): string {
  if (quality === null) return "–";
  return quality === "reported" || quality === "derived" ? t(quality) : quality;
}
