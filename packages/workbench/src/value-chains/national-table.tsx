import { columnText, type NationalTableAnswer } from "@quoin/core";
import { type ReactNode, useMemo } from "react";
import { useTableTitles } from "../answers/use-tables.ts";
import { useAnswer } from "../api/question.ts";
import { listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { Section } from "../shared/page/section.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { importContentChart, importYearsChart } from "./nation-charts.ts";
import { nationalTableText } from "./national-table.text.ts";
import classes from "./value-chains.module.css";

/** What the economy's own tables say; nothing where the workspace has none. */
export function NationalTable(): ReactNode {
  const { data } = useAnswer("national-table", {});
  return data === undefined ? null : <Tables answer={data} />;
}

type Sector = NationalTableAnswer["sectors"][number];

function Tables({ answer }: { readonly answer: NationalTableAnswer }): ReactNode {
  const { t, pick, language } = useText(nationalTableText);
  const titleOf = useTableTitles();
  const source = t("source", { tables: answer.tables.map(titleOf).join(listMark(language)) });
  const year = String(answer.year);
  const years = useMemo(
    () =>
      importYearsChart(answer, {
        title: t("yearsTitle"),
        subtitle: t("yearsSubtitle"),
        source,
        year: t("year"),
        sectors: t("sectors"),
        given: t("given"),
        proportional: t("proportional"),
        says: (at, way, share, sectors) => t("yearSays", { year: String(at), way, share, sectors: String(sectors) }),
      }),
    [answer, source, t],
  );
  const content = useMemo(
    () =>
      importContentChart(
        answer,
        {
          title: t("contentTitle", { year }),
          subtitle: t(answer.imports === "given" ? "contentSubtitleGiven" : "contentSubtitleProportional"),
          source,
          sector: t("sector"),
          content: t("content"),
          share: t("importShare"),
          says: (sector, part, share) => t("contentSays", { sector, content: part, share }),
        },
        language,
      ),
    [answer, source, year, t, language],
  );
  const number = (name: string, label: string, text: RowColumn<Sector>["text"]): RowColumn<Sector> => ({ name, label, text, isNumber: true });
  const percent = (value: number): string => columnText(100 * value, language, 1);
  const columns: readonly RowColumn<Sector>[] = [
    { name: "sector", label: t("sector"), text: ({ industry }) => pick(industry.label) },
    number("import_content", t("content"), (row) => percent(row.import_content)),
    number("import_share", t("importShare"), (row) => percent(row.import_share)),
    number("multiplier_domestic", t("multiplier"), (row) => columnText(row.multiplier_domestic, language, 2)),
    number("value_multiplier", t("valueMultiplier"), (row) => columnText(row.value_multiplier, language, 2)),
    number("income_multiplier", t("incomeMultiplier"), (row) => columnText(row.income_multiplier, language, 2)),
    number("upstreamness", t("upstreamness"), (row) => columnText(row.upstreamness, language, 2)),
    number("extraction_share", t("extraction"), (row) => percent(row.extraction_share)),
  ];
  const suspect = answer.years.filter(({ errors, warnings }) => errors + warnings > 0).map((each) => String(each.year));
  return (
    <Section title={t("title")} folds>
      <p>{t("caveat")}</p>
      {suspect.length === 0 ? null : <p>{t("audit", { years: suspect.join(listMark(language)) })}</p>}
      <div className={classes.pair}>
        <ChartFrame chart={years} />
        <ChartFrame chart={content} />
      </div>
      <RowTable
        label={t("tableTitle", { year })}
        file="national-table"
        columns={columns}
        rows={answer.sectors}
        keyOf={({ industry }) => industry.code}
        isInvented={() => answer.synthetic}
      />
    </Section>
  );
}
