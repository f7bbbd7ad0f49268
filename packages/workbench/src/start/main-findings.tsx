import type { Finding } from "@quoin/core";
import { firstSentence, mainFindings } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { findingChart } from "../findings/charts/finding-chart.ts";
import { StrengthMark } from "../findings/strength-mark.tsx";
import { useFindingSource } from "../findings/use-finding-source.ts";
import { useText } from "../language/use-text.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { Section } from "../shared/page/section.tsx";
import { AgeChip } from "../shared/words/age-chip.tsx";
import { findingHeadline } from "../shared/words/finding-name.ts";
import { VerdictMark } from "../shared/words/verdict-mark.tsx";
import classes from "./main-findings.module.css";
import { startText } from "./start.text.ts";

/** What is known, in at most three sentences that no choice turns, each with its picture and its year: what is wrong first, then what the data speak against; how much is known beside them. */
export function MainFindings({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { t } = useText(startText);
  const chosen = useMemo(() => mainFindings(findings), [findings]);
  const shownRefused = chosen.filter(({ verdict }) => verdict === "not-supported").length;
  // What is shown and what is told beside it add up to the counts of the sentence above.
  const beside = findings.filter(({ id }) => !chosen.some((each) => each.id === id));
  const confirmed = beside.filter(({ verdict }) => verdict === "confirmed");
  const depending = confirmed.filter(({ strength }) => strength !== "robust").length;
  const refused = beside.filter(({ verdict }) => verdict === "not-supported").length;
  return (
    <Section
      title={t("known")}
      aside={
        confirmed.length + refused === 0 ? null : (
          <Link to="/problems">
            {confirmed.length === 0
              ? t("alsoRefused", { count: refused })
              : depending === confirmed.length
                ? t("alsoDepending", { count: confirmed.length, refused })
                : t("alsoKnown", { count: confirmed.length, depending, refused })}
          </Link>
        )
      }
    >
      {chosen.length > shownRefused ? null : <p>{t("noneRobust")}</p>}
      <div className={classes.row}>
        {chosen.map((finding) => (
          <MainFinding key={finding.id} finding={finding} />
        ))}
      </div>
    </Section>
  );
}

function MainFinding({ finding }: { readonly finding: Finding }): ReactNode {
  const { t, pick, language } = useText(startText);
  const source = useFindingSource()(finding);
  const chart = useMemo(() => findingChart(finding, language, source), [finding, language, source]);
  return (
    <article className={classes.finding}>
      <p className={classes.kind} data-verdict={finding.verdict}>
        {t(finding.verdict === "confirmed" ? "wrong" : finding.size === "small" ? "tooSmall" : "spokenAgainst")}
      </p>
      <p className={classes.headline}>{pick(findingHeadline(finding))}</p>
      <div className={classes.marks}>
        <VerdictMark verdict={finding.verdict} />
        <StrengthMark {...finding} />
        <AgeChip isAlways years={finding.years} />
      </div>
      {chart === null ? <span /> : <ChartFrame isBrief chart={chart} />}
      <p>
        {firstSentence(pick(finding.statement))}{" "}
        <Link to="/findings/$id" params={{ id: finding.id }}>
          {t("look")}
        </Link>
      </p>
    </article>
  );
}
