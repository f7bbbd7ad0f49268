import { Text } from "@mantine/core";
import { deliverersText, moneyText, numberText, ownFormatter, type Plan } from "@quoin/core";
import type { ReactNode } from "react";
import { useDiagnosis } from "../answers/use-diagnosis.ts";
import { barsChart } from "../findings/charts/bars-chart.ts";
import { FindingLink } from "../findings/finding-link.tsx";
import { useText } from "../language/use-text.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { planText } from "./plan.text.ts";

interface FiveQuestionsProps {
  readonly open: Plan["to_find_out"];
  readonly region: string;
}

/** As many questions as somebody can set out to answer. */
const first = 5;

/** The questions that it is worth most to answer: what each would move, who could answer, at what cost; as bars where more than one is worth something. Those whose answer moves nothing are counted. */
export function FiveQuestions({ open, region }: FiveQuestionsProps): ReactNode {
  const { t, pick, language } = useText(planText);
  const findings = useDiagnosis(region).data?.findings ?? [];
  const formatter = ownFormatter(language);
  if (open.length === 0) return null;
  const moving = open.filter(({ lines }) => lines.length > 0);
  const asked = moving.slice(0, first);
  const idle = open.length - moving.length;
  const bars = asked.flatMap(({ finding: id, worth }) => {
    const label = findings.find((each) => each.id === id)?.question ?? { en: id, zh: id };
    return worth === null || worth === 0 ? [] : [{ id, label, value: worth / large, low: null, high: null, count: null }];
  });
  const currency = asked.find(({ moves }) => moves !== null)?.moves?.currency ?? "";
  const title = t("questionsWorth");
  return (
    <>
      {bars.length < 2 ? null : (
        <ChartFrame
          chart={barsChart(
            { kind: "bars", title: { en: title, zh: title }, unit: `${currency}_100m`, bars, band: null, threshold: null },
            { language, alt: title, source: "to_find_out", file: "quoin-questions", synthetic: false },
          )}
        />
      )}
      {asked.length === 0 ? null : (
        <FigureTable
          label={t("questions")}
          heads={[t("findOutFinding"), t("questionsMove"), t("findOutWho"), t("questionsCost")]}
          rows={asked.map(({ finding, said, needs, cost }) => ({
            id: finding,
            cells: [
              <FindingLink key={finding} id={finding} region={region} />,
              pick(said),
              formatter.clauses(deliverersText(needs, formatter)) || t("wayNobody"),
              cost === null ? t("questionsNoCost") : moneyText(cost.amount, cost.currency, language),
            ],
          }))}
        />
      )}
      {idle === 0 ? null : <Text c="dimmed">{t("questionsIdle", { n: numberText(idle, language) })}</Text>}
    </>
  );
}

/** Worth is drawn in hundreds of millions. */
const large = 1e8;
