import { NativeSelect, NumberInput } from "@mantine/core";
import { type ApiAnswer, areGapsUnknown, roadmapGround, roadmapWords } from "@quoin/core";
import { useSearch } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { ask, useAnswer } from "../api/question.ts";
import { currentFormatter } from "../language/language.ts";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { useMay } from "../session/use-may.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { DocumentButton } from "../shared/documents/document-button.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { roadmapText } from "./roadmap.text.ts";
import { roadmapChart } from "./roadmap-chart.ts";

type Roadmap = ApiAnswer<"plan-roadmap">;
type Row = Roadmap["rows"][number];
type Bar = Row["bars"][number];

const zooms = [1, 5, 15] as const;
const usual = 15;

/** `/roadmap`: the plans of all offices in layers over the years, forecasts and gaps between them, money below. */
export function RoadmapPage(): ReactNode {
  const { t, pick } = useText(roadmapText);
  const { system = "", from = "", years = "" } = useSearch({ from: "/roadmap" });
  const choose = useAddressChange();
  const may = useMay();
  const asked = {
    ...(system === "" ? {} : { system }),
    ...(/^\d{4}$/.test(from) ? { from: Number(from) } : {}),
    years: /^\d{1,2}$/.test(years) && Number(years) > 0 ? Math.min(50, Number(years)) : usual,
  };
  const answer = useAnswer("plan-roadmap", asked);
  const known = answer.data;
  return (
    <>
      <PageHead question={t("question")}>{known === undefined || known.rows.length === 0 ? null : <p>{roadmapGround(known, currentFormatter())}</p>}</PageHead>
      <FilterBar>
        <NativeSelect
          label={t("system")}
          value={system}
          data={[{ value: "", label: t("all") }, ...(known?.systems ?? []).map(({ id, label }) => ({ value: id, label: pick(label) }))]}
          onChange={({ currentTarget }) => choose({ system: currentTarget.value })}
        />
        <NumberInput
          label={t("from")}
          min={1800}
          max={2199}
          allowDecimal={false}
          thousandSeparator=""
          value={known?.from ?? ""}
          onChange={(value) => (/^\d{4}$/.test(String(value)) ? choose({ from: String(value) }) : undefined)}
        />
        <NativeSelect
          label={t("years")}
          value={String(asked.years)}
          data={zooms.map((each) => ({ value: String(each), label: each === 1 ? t("one") : t("many", { years: each }) }))}
          onChange={({ currentTarget }) => choose({ years: currentTarget.value })}
        />
      </FilterBar>
      <Answered of={answer} height={480}>
        {(found) => (found.rows.length === 0 ? <EmptyState what={t("none")} why={t("noneWhy")} /> : <Picture answer={found} />)}
      </Answered>
      {may("plan-sheet") && known !== undefined ? (
        <Section title={t("sheet")}>
          <DocumentButton label={t("sheet")} make={() => ask("plan-sheet", { ...asked, to: "roadmap.html" })} />
          <DocumentButton label={t("document")} make={() => ask("plan-sheet", { ...asked, to: "roadmap.docx" })} />
        </Section>
      ) : null}
    </>
  );
}

function Picture({ answer }: { readonly answer: Roadmap }): ReactNode {
  const { t, language } = useText(roadmapText);
  // While no plan is known a thing that is needed has nothing to draw: its empty line would say that nothing is planned.
  const drawn = areGapsUnknown(answer.rows) ? answer.rows.filter(({ bars, marks, spans }) => bars.length + marks.length + spans.length > 0) : answer.rows;
  const isDrawn = drawn.length > 0;
  const chart = useMemo(() => roadmapChart(isDrawn ? { ...answer, rows: drawn } : answer, t, language), [answer, drawn, isDrawn, t, language]);
  const gaps = answer.rows.flatMap((row) => row.spans.filter(({ state }) => state !== "money").map((span) => ({ row, span })));
  return (
    <>
      <ChartFrame chart={chart} isWide />
      {isDrawn && drawn.length < answer.rows.length ? <p>{t("notDrawn", { count: answer.rows.length - drawn.length })}</p> : null}
      <Section title={t("gaps")}>
        {gaps.length === 0 ? (
          <p>{t(areGapsUnknown(answer.rows) ? "gapsUnknown" : "noGaps")}</p>
        ) : (
          <FigureTable
            label={t("gaps")}
            heads={[t("thing"), t("span"), t("state")]}
            rows={gaps.map(({ row, span }) => ({
              id: `${row.id} ${span.from}`,
              cells: [
                <Thing key="thing" row={row} />,
                span.from === span.to ? span.from : `${span.from}–${span.to}`,
                currentFormatter().of(roadmapWords)(span.state as keyof typeof roadmapWords.table),
              ],
            }))}
          />
        )}
      </Section>
      {answer.rows.every(({ bars }) => bars.length === 0) ? null : (
        <Section title={t("lines")}>
          <LineTable answer={answer} />
        </Section>
      )}
    </>
  );
}

function Thing({ row }: { readonly row: Row }): ReactNode {
  const { pick } = useText(roadmapText);
  return row.subject === null ? pick(row.label) : <RecordLink type={row.subject.type} id={row.subject.id} />;
}

function LineTable({ answer }: { readonly answer: Roadmap }): ReactNode {
  const { t, pick } = useText(roadmapText);
  const rows = answer.rows.flatMap((row) => row.bars.map((bar): { readonly row: Row; readonly bar: Bar } => ({ row, bar })));
  const columns: readonly RowColumn<(typeof rows)[number]>[] = [
    { name: "layer", label: t("layer"), text: ({ row }) => currentFormatter().of(roadmapWords)(row.layer) },
    { name: "thing", label: t("thing"), text: ({ row }) => pick(row.label), cell: ({ row }) => <Thing row={row} /> },
    { name: "line", label: t("line"), text: ({ bar }) => pick(bar.label), cell: ({ bar }) => <RecordLink type={bar.type} id={bar.line} /> },
    { name: "office", label: t("office"), text: ({ bar }) => pick(bar.office) },
    { name: "span", label: t("span"), text: ({ bar }) => (bar.from === bar.to ? bar.from : `${bar.from}–${bar.to}`) },
  ];
  return (
    <RowTable
      label={t("lines")}
      file="roadmap-lines"
      columns={columns}
      rows={rows}
      keyOf={({ row, bar }) => `${row.id} ${bar.line}`}
      isInvented={({ bar }) => bar.synthetic}
    />
  );
}
