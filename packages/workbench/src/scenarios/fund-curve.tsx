import { Slider } from "@mantine/core";
import { type BudgetFrontier, moneyText, numberText } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { useAnswer } from "../api/question.ts";
import type { Catalogue } from "../language/catalogue.ts";
import { measuredText } from "../language/measured-text.ts";
import { unitText } from "../language/unit-text.ts";
import { type TextOfCatalogue, useText } from "../language/use-text.ts";
import type { Chart } from "../shared/charts/chart.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { Section } from "../shared/page/section.tsx";
import { colour } from "../theme/tokens.ts";
import { scenariosText } from "./scenarios.text.ts";

const points = 10;

/** Value of the fund against its size, with a slider over the sizes that were solved. */
export function FundCurve({ region, scenario }: { readonly region: string; readonly scenario: string }): ReactNode {
  const { t } = useText(scenariosText);
  const frontier = useAnswer("design-frontier", { region, scenario, points });
  return (
    <Section title={t("frontier")}>
      <Answered of={frontier} doing={t("solving")} height={420}>
        {(answer) => (answer.points.length === 0 ? <EmptyState what={t("frontierEmpty")} why={t("frontierEmptyWhy")} /> : <Curve frontier={answer} />)}
      </Answered>
    </Section>
  );
}

function Curve({ frontier }: { readonly frontier: BudgetFrontier }) {
  const { t, language } = useText(scenariosText);
  const shown = (value: number | null): string => (value === null ? "–" : shownValue(value, frontier.objective, language));
  const [at, setAt] = useState(Math.floor(points / 2) - 1);
  const point = frontier.points[at];
  const share = (value: number) => measuredText(value, "share", language);
  const { by_benefit: benefit } = frontier;
  if (point === undefined) return null;
  return (
    <>
      <ChartFrame isWide chart={curveChart(frontier, at, t, language)} />
      <p aria-hidden="true">{t("size")}</p>
      <Slider
        thumbLabel={t("size")}
        min={1}
        max={frontier.points.length}
        step={1}
        value={at + 1}
        onChange={(value) => setAt(value - 1)}
        label={(value) => share(value / points)}
      />
      <p aria-live="polite">
        {t("atSize", {
          share: share(point.share),
          funded: point.funded,
          counted: countedOf(frontier.objective, t, language),
          value: shown(point.value),
          proof: point.status === "optimal" ? t("provedBest") : t("provedUpTo", { bound: shown(point.bound) }),
          enters: point.enters.length,
          leaves: point.leaves.length,
        })}
      </p>
      <p>{t("byBudget", { core: frontier.core.length, shell: frontier.shell.length, never: frontier.never.length })}</p>
      <p>
        {benefit === null
          ? t("byPoints")
          : t("byBenefit", {
              share: share(benefit.share),
              draws: numberText(benefit.draws, language, 0),
              core: benefit.core.length,
              shell: benefit.shell.length,
              never: benefit.never.length,
            })}
      </p>
    </>
  );
}

/** What the curve counts: an outcome, or points of a rule. */
function countedOf({ kind, unit }: BudgetFrontier["objective"], t: Translate, language: "en" | "zh"): string {
  return kind === "rule" ? t("points") : t("benefit", { unit: unitText(unit ?? "", language) });
}

/** A benefit in money as money is told; of other large numbers fractions say nothing, points have them. */
function shownValue(value: number, { kind, unit }: BudgetFrontier["objective"], language: "en" | "zh"): string {
  if (kind === "outcome" && unit !== null && /^[A-Z]{3}$/.test(unit)) return moneyText(value, unit, language);
  return numberText(value, language, Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : 3);
}

type Translate = typeof scenariosText extends Catalogue<infer M> ? TextOfCatalogue<M> : never;

function curveChart({ points: all, unit, plan, synthetic, objective }: BudgetFrontier, at: number, t: Translate, language: "en" | "zh"): Chart {
  const money = (value: number) => measuredText(value, unit ?? "", language);
  const drawn = all.flatMap(({ spent, value, funded }) => (value === null ? [] : [{ spent, value, funded }]));
  const chosen = all[at];
  const counted = countedOf(objective, t, language);
  const columns = [t("spent"), counted, t("funded")];
  return {
    title: t("curve"),
    subtitle: t("curveUnit", { counted, unit: unitText(unit ?? "", language) }),
    alt: `${t("curve")}: ${drawn.map(({ spent, value }) => `${money(spent)} ${shownValue(value, objective, language)}`).join("; ")}`,
    source: t("curveSource"),
    file: "fund-frontier",
    synthetic,
    legend: [],
    points: drawn.map(({ spent, value, funded }) => ({
      x: spent,
      y: value,
      says: `${money(spent)}: ${counted} ${shownValue(value, objective, language)}, ${t("funded")} ${funded}`,
    })),
    table: { columns, rows: drawn.map(({ spent, value, funded }) => [spent, value, funded]) },
    draw: (plot, width) =>
      plot.plot({
        className: "quoin-plot",
        width,
        height: 320,
        marginLeft: 88,
        marginBottom: 44,
        x: { label: t("spent"), tickFormat: (value: number) => money(value), ticks: width < 520 ? 3 : 6 },
        y: { label: counted, grid: true, zero: true, tickFormat: (value: number) => shownValue(value, objective, language) },
        marks: [
          plot.lineY(drawn, { x: "spent", y: "value", stroke: colour("accent"), strokeWidth: 2 }),
          plot.dot(drawn, { x: "spent", y: "value", fill: colour("accent"), r: 3 }),
          plan?.value == null ? null : plot.ruleX([plan.spent], { stroke: colour("ink"), strokeDasharray: "4 3" }),
          chosen?.value == null ? null : plot.dot([chosen], { x: "spent", y: "value", r: 7, stroke: colour("ink"), strokeWidth: 2 }),
        ],
      }),
  };
}
