import { NativeSelect } from "@mantine/core";
import { type ApiAnswer, numberText } from "@quoin/core";
import { Link, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { useAccountNames } from "../session/use-account-names.ts";
import { useMay } from "../session/use-may.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { EvaluateForm } from "./evaluate-form.tsx";
import { EvaluationDetail } from "./evaluation-detail.tsx";
import { evaluationsText } from "./evaluations.text.ts";
import { Inspections } from "./inspections.tsx";
import { kindText } from "./kind-text.ts";
import { rankingChart, rankings } from "./ranking-chart.ts";
import { ScorecardList } from "./scorecard-list.tsx";

type Listed = ApiAnswer<"evaluation-list">["evaluations"][number];

const periods = ["yearly", "three-yearly"] as const;

/** `/evaluations`: what was evaluated in a year, each with its points, what is missing, trend and consequence; evaluating; the scorecards. */
export function EvaluationsPage(): ReactNode {
  const { t, pick, language } = useText(evaluationsText);
  const { year: askedYear = "", period: askedPeriod = "", of = "", evaluate: evaluated = "", subject = "" } = useSearch({ from: "/evaluations" });
  const change = useAddressChange();
  const may = useMay();
  const period = periods.find((each) => each === askedPeriod);
  const list = useAnswer("evaluation-list", {});
  const year = askedYear === "" ? list.data?.years[0] : Number(askedYear);
  const shown = (list.data?.evaluations ?? []).filter((each) => each.year === year && (period === undefined || each.period === period));
  const opened = list.data?.evaluations.find(({ id }) => id === of);
  const nameOf = useAccountNames(shown.map(({ decided_by: who }) => who));
  const columns: readonly RowColumn<Listed>[] = [
    {
      name: "subject",
      label: t("subject"),
      text: ({ name }) => pick(name),
      cell: ({ id, name }) => (
        <Link to="/evaluations" search={{ year: askedYear, period: askedPeriod, of: id }} hash="evaluation">
          {pick(name)}
        </Link>
      ),
    },
    { name: "kind", label: t("kind"), text: ({ kind }) => kindText(kind, t) },
    { name: "period", label: t("period"), text: (each) => t(each.period) },
    {
      name: "points",
      label: t("points"),
      text: ({ points }) => points,
      cell: ({ points, of: most }) =>
        points === null || most === null ? "–" : t("of", { points: numberText(points, language, 1), of: numberText(most, language, 1) }),
      isNumber: true,
    },
    { name: "grade", label: t("grade"), text: ({ grade }) => (grade === null ? t("noGrade") : pick(grade)) },
    { name: "trend", label: t("trend"), text: ({ trend }) => (trend === null ? null : t(trend)) },
    { name: "consequence", label: t("consequence"), text: ({ consequence }) => (consequence === null ? null : pick(consequence)) },
    { name: "decided_by", label: t("decided"), text: ({ decided_by: who }) => (who === null ? null : nameOf(who)) },
  ];
  return (
    <>
      <PageHead question={t("question")} filters={year === undefined ? [] : [String(year)]}>
        {year === undefined ? null : (
          <p>
            {t("answer", {
              year,
              count: shown.length,
              poor: shown.filter(({ grade }) => grade?.en === "poor").length,
              open: shown.filter(({ grade }) => grade === null).length,
              undecided: shown.filter(({ decided_by: who }) => who === null).length,
            })}
          </p>
        )}
      </PageHead>
      <FilterBar>
        <NativeSelect
          label={t("year")}
          value={year === undefined ? "" : String(year)}
          onChange={({ currentTarget }) => change({ year: currentTarget.value, of: "" })}
          data={(list.data?.years ?? []).map(String)}
        />
        <NativeSelect
          label={t("period")}
          value={period ?? ""}
          onChange={({ currentTarget }) => change({ period: currentTarget.value, of: "" })}
          data={[{ value: "", label: t("all") }, ...periods.map((each) => ({ value: each, label: t(each) }))]}
        />
      </FilterBar>
      <Section title={t("results")}>
        <Answered of={list} height={240}>
          {() =>
            shown.length === 0 ? (
              <EmptyState what={t("none")} why={t(may("evaluate") ? "noneWhy" : "noneHere")} />
            ) : (
              <>
                {rankings(shown).map((ranked) => (
                  <ChartFrame key={`${ranked[0].kind} ${ranked[0].period}`} chart={rankingChart(ranked, t, pick)} />
                ))}
                <RowTable
                  label={t("results")}
                  file={`evaluations-${year}`}
                  columns={columns}
                  rows={shown}
                  keyOf={({ id }) => id}
                  isInvented={({ synthetic }) => synthetic}
                />
              </>
            )
          }
        </Answered>
      </Section>
      {opened === undefined ? null : <EvaluationDetail key={`${opened.id} ${opened.version}`} evaluation={opened} scorecards={list.data?.scorecards ?? []} />}
      {may("evaluate") ? (
        <EvaluateForm
          key={`${evaluated} ${subject}`}
          type={evaluated}
          id={subject}
          onDone={([first, ...others], evaluatedYear) =>
            first === undefined ? {} : change({ year: String(evaluatedYear), period: "", of: others.length === 0 ? first.id : "" })
          }
        />
      ) : null}
      {may("inspection-list") ? <Inspections /> : null}
      <Section title={t("cards")}>
        <Answered of={list} height={120}>
          {({ scorecards }) => <ScorecardList scorecards={scorecards} />}
        </Answered>
      </Section>
    </>
  );
}
