import { Button, Table } from "@mantine/core";
import { columnText, type Language } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { currentLanguage } from "../language/language.ts";
import { percentText, semicolon } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { Section } from "../shared/page/section.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import type { Chosen } from "./fan-chart.ts";
import { forecastsText } from "./forecasts.text.ts";
import { marketName } from "./market-name.ts";
import { valueWords } from "./value-words.ts";

type Exposure = NonNullable<Chosen["exposure"]>;
const kinds = ["region", "industry", "organisation"] as const;
const shownFirst = 8;

/** Who hangs on the old technology, ranked by what it may lose, with the time that is left and what is not known. */
export function ExposedList({ chosen: { exposure, not_exposed, origin } }: { readonly chosen: Chosen }): ReactNode {
  const { t, language } = useText(forecastsText);
  if (exposure === null)
    return (
      <Section title={t("exposed")}>
        <p>{not_exposed?.[language]}</p>
      </Section>
    );
  const names = {
    challenger: marketName(exposure.challenger, language),
    incumbent: exposure.incumbent === null ? t("rest") : marketName(exposure.incumbent, language),
  };
  const years = exposure.by_year.filter((_, place) => [2, 4, 9].includes(place));
  return (
    <Section title={t("exposedTo", names)} folds>
      <p>
        {exposure.probability_before_capability === null
          ? t("noLead", { capability: exposure.capability_years })
          : t("leadSays", {
              lead: exposure.lead_years === null ? t("beyond") : columnText(exposure.lead_years, language, 1),
              early: exposure.early_years === null ? t("beyond") : columnText(exposure.early_years, language, 1),
              capability: exposure.capability_years,
              before: percent(exposure.probability_before_capability),
            })}
      </p>
      {years.length === 0 ? null : (
        <p>
          {t("lossSays", {
            incumbent: names.incumbent,
            years: years.map(({ year, lost, lost_p90 }) => t("lossYear", { year, lost: percent(lost), wide: percent(lost_p90) })).join(semicolon(language)),
          })}
        </p>
      )}
      {exposure.card === null ? null : (
        <p>
          <Link to="/systems/$id" params={{ id: exposure.card }}>
            {t("fromCard")}
          </Link>
        </p>
      )}
      {kinds.map((kind) => (
        <UnitTable key={kind} kind={kind} exposure={exposure} year={origin + exposure.risk_years} />
      ))}
      <ul>
        {exposure.unknown.map((text) => (
          <li key={text.en}>{text[language]}</li>
        ))}
      </ul>
    </Section>
  );
}

function UnitTable({ kind, exposure, year }: { readonly kind: (typeof kinds)[number]; readonly exposure: Exposure; readonly year: number }) {
  const { t, language } = useText(forecastsText);
  const [isWhole, showWhole] = useState(false);
  const units = exposure.units.filter((unit) => unit.kind === kind);
  if (units.length === 0) return null;
  const hasSigns = units.some((unit) => unit.successor_firms !== null || unit.successor_projects !== null);
  return (
    <>
      <WideTable label={t(kind)}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t(kind)}</Table.Th>
            <Table.Th scope="col">{t("value")}</Table.Th>
            <Table.Th scope="col">{t("dependence")}</Table.Th>
            <Table.Th scope="col">{t("atRisk", { year })}</Table.Th>
            <Table.Th scope="col">{t("weighed", { year })}</Table.Th>
            <Table.Th scope="col">{t("spare")}</Table.Th>
            {hasSigns ? <Table.Th scope="col">{t("signs")}</Table.Th> : null}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {(isWhole ? units : units.slice(0, shownFirst)).map((unit) => (
            <Table.Tr key={unit.id}>
              <Table.Th scope="row">{unit.name[language]}</Table.Th>
              <Table.Td>
                {unit.value === null
                  ? "–"
                  : `${unit.bound === "at-most" ? "≤ " : ""}${valueWords(unit.value, unit.unit, language)}${t("ofMeasure", { measure: measureWord(unit.measure, t), year: unit.year ?? "" })}`}
              </Table.Td>
              <Table.Td>{share(unit.dependence)}</Table.Td>
              <Table.Td>{atRisk(unit, language)}</Table.Td>
              <Table.Td>{share(unit.risk)}</Table.Td>
              <Table.Td>
                {columnText(unit.spare_years, language, 1)}
                {unit.holds_successor === true ? ` · ${t("holds")}` : ""}
              </Table.Td>
              {hasSigns ? <Table.Td>{t("signsOf", { firms: unit.successor_firms ?? "–", projects: unit.successor_projects ?? "–" })}</Table.Td> : null}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      {units.length > shownFirst && !isWhole ? (
        <Button variant="transparent" size="compact-sm" onClick={() => showWhole(true)}>
          {t("showAll", { count: units.length })}
        </Button>
      ) : null}
    </>
  );
}

function atRisk({ value_at_risk, value_at_risk_p90, unit }: Exposure["units"][number], language: Language): string {
  if (value_at_risk === null || value_at_risk_p90 === null) return "–";
  const [expected, wide] = [valueWords(value_at_risk, unit, language), valueWords(value_at_risk_p90, unit, language)];
  return language === "zh" ? `${expected}（${wide}）` : `${expected} (${wide})`;
}

function measureWord(measure: string, t: (key: "assets" | "exports") => string): string {
  return measure === "assets" || measure === "exports" ? t(measure) : measure;
}

function share(value: number | null): string {
  if (value === null) return "–";
  return value > 0 && value < 0.01
    ? percentText(columnText(100 * value, currentLanguage(), 1), currentLanguage())
    : percentText(String(Math.round(100 * value)), currentLanguage());
}

function percent(probability: number): string {
  return String(Math.round(100 * probability));
}
