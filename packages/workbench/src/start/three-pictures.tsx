import type { Finding } from "@quoin/core";
import { type ReactNode, useMemo } from "react";
import { FindingPicture } from "../findings/finding-picture.tsx";
import { useText } from "../language/use-text.ts";
import { Section } from "../shared/page/section.tsx";
import { SideBySide } from "../shared/page/side-by-side.tsx";
import { verdictOrder } from "../shared/words/verdict-mark.tsx";
import { startText } from "./start.text.ts";

/** Fewer bars than these are a line beside a picture, more need a page of their own. */
const bars = { least: 4, most: 12 } as const;

/** The case in three pictures: one finding that is drawn from each problem, what holds before what does not. */
export function ThreePictures({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { t } = useText(startText);
  const chosen = useMemo(() => drawnFindings(findings), [findings]);
  if (chosen.length === 0) return null;
  return (
    <Section title={chosen.length === 3 ? t("pictures") : t("picturesFew")}>
      <SideBySide count={3}>
        {chosen.map((finding) => (
          <FindingPicture key={finding.id} finding={finding} />
        ))}
      </SideBySide>
    </Section>
  );
}

/** Three of a height stand in a row: what compares every place has a page of its own, and bars that are all the same say nothing. */
function isShort(chart: NonNullable<Finding["chart"]>): boolean {
  if (chart.kind === "trend") return true;
  const { length } = chart.bars;
  return length >= bars.least && length <= bars.most && new Set(chart.bars.map(({ value }) => value)).size > 1;
}

/** At most one of each problem and of each rule, three in all, in the order of the verdicts. */
function drawnFindings(findings: readonly Finding[]): readonly Finding[] {
  const drawn = verdictOrder.flatMap((verdict) => findings.filter((each) => each.verdict === verdict && each.chart !== null && isShort(each.chart)));
  const [tested, untold] = [drawn.filter(({ verdict }) => verdict !== "insufficient-data"), drawn.filter(({ verdict }) => verdict === "insufficient-data")];
  const chosen: Finding[] = [];
  const choose = (from: readonly Finding[], isOther: boolean): void => {
    for (const finding of from)
      if (chosen.length < 3 && chosen.every(({ problem, rule }) => (!isOther || problem !== finding.problem) && rule !== finding.rule)) chosen.push(finding);
  };
  choose(tested, true);
  // Where fewer are drawn than fit in a row, a second one of a problem is better than one that tells nothing, and that better than an empty place.
  choose(tested, false);
  choose(untold, false);
  return chosen.sort((a, b) => a.problem.localeCompare(b.problem));
}
