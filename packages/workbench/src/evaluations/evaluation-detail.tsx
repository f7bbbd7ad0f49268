import { type ApiAnswer, numberText } from "@quoin/core";
import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { listMark, semicolon } from "../language/marks.ts";
import { SentenceBreak } from "../language/then.tsx";
import { unitText } from "../language/unit-text.ts";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { useAccountNames } from "../session/use-account-names.ts";
import { useMay } from "../session/use-may.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { Section } from "../shared/page/section.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { evaluationsText } from "./evaluations.text.ts";
import { pointsChart } from "./points-chart.ts";

type Listed = ApiAnswer<"evaluation-list">["evaluations"][number];
type Input = Listed["inputs"][number];
type Target = Listed["targets"][number];

interface EvaluationDetailProps {
  readonly evaluation: Listed;
  readonly scorecards: ApiAnswer<"evaluation-list">["scorecards"];
}

/** One evaluation: points by item with evidence, what is missing, the years before, giving a value, deciding. */
export function EvaluationDetail({ evaluation, scorecards }: EvaluationDetailProps): ReactNode {
  const { t, pick, language } = useText(evaluationsText);
  const may = useMay();
  const { subject, name, year, inputs, missing, targets, history, consequence, decided_by: decided, version, id, scorecard } = evaluation;
  const nameOf = useAccountNames([decided]);
  const figure = (value: number | null) => (value === null ? "–" : numberText(value, language, 2));
  const columns: readonly RowColumn<Input>[] = [
    { name: "item", label: t("item"), text: (input) => (input.group === null ? pick(input.name) : `${pick(input.group)}: ${pick(input.name)}`) },
    {
      name: "value",
      label: t("value"),
      text: ({ value }) => value,
      cell: ({ value, unit }) => (value === null ? "–" : `${figure(value)} ${unitText(unit, language)}`),
      isNumber: true,
    },
    {
      name: "points",
      label: t("points"),
      text: ({ points }) => points,
      cell: ({ points, of }) => (points === null ? "–" : t("of", { points: figure(points), of: figure(of) })),
      isNumber: true,
    },
    { name: "evidence", label: t("evidence"), text: ({ evidence }) => evidence },
    ...(evaluation.period === "yearly"
      ? []
      : [
          {
            name: "years",
            label: t("yearValues"),
            text: ({ years }: Input) => years.map((each) => `${each.year}: ${figure(each.value)}`).join(semicolon(language)),
          },
        ]),
  ];
  const targetColumns: readonly RowColumn<Target>[] = [
    { name: "line", label: t("targetLine"), text: ({ line }) => line, cell: ({ line }) => <RecordLink type="plan-line" id={line} /> },
    {
      name: "unit",
      label: t("targetUnit"),
      text: ({ facility, equipment }) => facility ?? equipment,
      cell: ({ facility, equipment }) => <RecordLink type={facility === null ? "equipment" : "facility"} id={facility ?? equipment ?? ""} />,
    },
    { name: "figure", label: t("targetFigure"), text: (each) => pick(each.name) },
    {
      name: "target",
      label: t("target"),
      text: ({ target }) => target,
      cell: ({ bound, target, unit }) => t(bound === "least" ? "atLeast" : "atMost", { value: `${figure(target)} ${unitText(unit, language)}` }),
      isNumber: true,
    },
    { name: "before", label: t("asFound"), text: ({ before }) => before, cell: ({ before }) => figure(before), isNumber: true },
    { name: "value", label: t("value"), text: ({ value }) => value, cell: ({ value }) => figure(value), isNumber: true },
    { name: "by", label: t("byYear"), text: ({ by }) => by, cell: ({ by }) => by ?? "–" },
    { name: "state", label: t("targetState"), text: ({ state }) => t(state === "unknown" ? "not-recorded" : state) },
  ];
  const card = scorecards.find((each) => each.id === scorecard);
  const items = (card?.items ?? inputs.map((input) => ({ code: input.item, name: input.name }))).map((item) => ({ value: item.code, label: pick(item.name) }));
  const ownGrade = evaluation.grade === null ? t("noGrade") : pick(evaluation.grade);
  const grades = (card?.grades ?? []).map(({ grade, label }) => ({ value: grade, label: pick(label) }));
  const drawn = history.filter(({ points, of }) => points !== null && of !== null && of > 0);
  return (
    <div>
      <Section anchor="evaluation" title={t("detail", { name: pick(name), year })} aside={<RecordLink type={subject.type} id={subject.id} />}>
        <p>
          {decided === null ? t("draft") : t("decidedBy", { who: nameOf(decided) })}
          <SentenceBreak />
          {consequence === null ? null : pick(consequence)}
        </p>
        <RowTable
          label={t("items")}
          file={`evaluation-${subject.id}-${year}`}
          columns={columns}
          rows={inputs}
          keyOf={({ item }) => item}
          isInvented={() => evaluation.synthetic}
        />
        <p>{missing.length === 0 ? t("nothingMissing") : t("missing", { items: missing.map((each) => pick(each.name)).join(listMark(language)) })}</p>
        {targets.length === 0 ? null : (
          <RowTable
            label={t("targets")}
            file={`targets-${subject.id}-${year}`}
            columns={targetColumns}
            rows={targets}
            keyOf={({ line, facility, equipment, figure: of }) => `${line} ${facility ?? ""} ${equipment ?? ""} ${of}`}
            isInvented={() => evaluation.synthetic}
          />
        )}
        {drawn.length < 2 ? null : <ChartFrame chart={pointsChart(evaluation, pick(name), t)} />}
        {decided !== null || !may("evaluation-input") ? null : (
          <>
            <h3>{t("give")}</h3>
            <p>{t("giveWhy")}</p>
            <ActionForm
              name="evaluation-input"
              label={t("give")}
              isQuiet
              begin={{ year: String(year) }}
              fields={[
                { name: "item", label: t("item"), kind: "choice", isRequired: true, choices: items },
                { name: "year", label: t("year"), kind: "number", isRequired: true },
                { name: "value", label: t("value"), kind: "number", isRequired: true },
                { name: "evidence", label: t("evidence"), kind: "area", isRequired: true },
              ]}
              input={({ texts }) => ({
                type: subject.type as "facility",
                id: subject.id,
                item: texts["item"] ?? "",
                evidence: texts["evidence"] ?? "",
                year: Number(texts["year"]),
                value: Number(texts["value"] ?? Number.NaN),
                ...(scorecard === null ? {} : { scorecard }),
              })}
              told={() => t("given")}
            />
          </>
        )}
        {decided !== null || !may("evaluation-decide") ? null : (
          <>
            <h3>{t("decide")}</h3>
            <p>{t("decideWhy")}</p>
            <ActionForm
              name="evaluation-decide"
              label={t("decide")}
              isQuiet
              fields={[
                { name: "grade", label: t("otherGrade"), kind: "choice", choices: grades },
                { name: "consequence", label: t("otherConsequence"), kind: "text" },
                { name: "reason", label: t("reason"), kind: "text", isRequired: true },
              ]}
              input={({ texts }) => ({ evaluation: id, if_version: version, reason: "", ...texts })}
              confirm={({ texts }) => ({
                title: t("decideAsk"),
                text: (
                  <p>
                    {t("decideAskWhat", { name: pick(name), year, grade: grades.find(({ value }) => value === texts["grade"])?.label ?? ownGrade })}
                    <SentenceBreak />
                    {t("decideWhy")}
                  </p>
                ),
              })}
            />
          </>
        )}
      </Section>
    </div>
  );
}
