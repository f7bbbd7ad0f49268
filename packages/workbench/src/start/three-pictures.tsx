import type { Finding } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { findingChart } from "../findings/finding-chart.ts";
import { tablesOf } from "../findings/tables-of.ts";
import { useText } from "../language/use-text.ts";
import { ChartFrame } from "../shared/chart-frame.tsx";
import { Section } from "../shared/section.tsx";
import { SideBySide } from "../shared/side-by-side.tsx";
import { VerdictMark, verdictOrder } from "../shared/verdict-mark.tsx";
import { startText } from "./start.text.ts";

const mostBars = 12;

/** The case in three pictures: one finding that is drawn from each problem, what holds before what does not. */
export function ThreePictures({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { t } = useText(startText);
  const chosen = useMemo(() => drawnFindings(findings), [findings]);
  if (chosen.length === 0) return null;
  return (
    <Section title={t("pictures")}>
      <SideBySide count={3}>
        {chosen.map((finding) => (
          <Picture key={finding.id} finding={finding} />
        ))}
      </SideBySide>
    </Section>
  );
}

function Picture({ finding }: { readonly finding: Finding }) {
  const { pick, language } = useText(startText);
  const chart = useMemo(() => findingChart(finding, language, tablesOf(finding).join(language === "zh" ? "、" : ", ")), [finding, language]);
  return (
    <div>
      <p>
        <VerdictMark verdict={finding.verdict} />{" "}
        <Link to="/findings/$id" params={{ id: finding.id }}>
          {pick(finding.question)}
        </Link>
      </p>
      {chart === null ? null : <ChartFrame chart={chart} />}
    </div>
  );
}

/** Three of a height stand in a row: what compares every place has a page of its own. */
function isShort(chart: NonNullable<Finding["chart"]>): boolean {
  return chart.kind === "trend" || chart.bars.length <= mostBars;
}

/** At most one of each problem and of each rule, three in all, in the order of the verdicts. */
function drawnFindings(findings: readonly Finding[]): readonly Finding[] {
  const drawn = verdictOrder.flatMap((verdict) => findings.filter((each) => each.verdict === verdict && each.chart !== null && isShort(each.chart)));
  const chosen: Finding[] = [];
  // Where fewer are drawn than fit in a row, a second one of a problem is better than an empty place.
  for (const isOther of [true, false])
    for (const finding of drawn)
      if (chosen.length < 3 && chosen.every(({ problem, rule }) => (!isOther || problem !== finding.problem) && rule !== finding.rule)) chosen.push(finding);
  return chosen.sort((a, b) => a.problem.localeCompare(b.problem));
}
