import type { Finding } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { findingChart } from "../findings/charts/finding-chart.ts";
import { useFindingSource } from "../findings/use-finding-source.ts";
import { useText } from "../language/use-text.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { Section } from "../shared/page/section.tsx";
import { AgeChip } from "../shared/words/age-chip.tsx";
import { VerdictMark } from "../shared/words/verdict-mark.tsx";
import { firstSentence } from "./first-sentence.ts";
import classes from "./main-findings.module.css";
import { mainFindings } from "./main-findings-of.ts";
import { startText } from "./start.text.ts";

/** What is wrong, in at most three sentences that no choice turns, each with its picture and its year; then how much is known beside them. */
export function MainFindings({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { t } = useText(startText);
  const chosen = useMemo(() => mainFindings(findings), [findings]);
  const depending = findings.filter(({ verdict, strength }) => verdict === "confirmed" && strength !== "robust").length;
  const refused = findings.filter(({ verdict, strength }) => verdict === "not-supported" && strength === "robust").length;
  return (
    <Section title={t("wrong")}>
      {chosen.length === 0 ? (
        <p>{t("noneRobust")}</p>
      ) : (
        <>
          <p className={classes.why}>{t("wrongWhy")}</p>
          {chosen.map((finding) => (
            <MainFinding key={finding.id} finding={finding} />
          ))}
          {depending === 0 ? null : (
            <p className={classes.why}>
              <Link to="/problems">{t("alsoKnown", { count: depending, refused })}</Link>
            </p>
          )}
        </>
      )}
    </Section>
  );
}

function MainFinding({ finding }: { readonly finding: Finding }): ReactNode {
  const { t, pick, language } = useText(startText);
  const source = useFindingSource()(finding);
  const chart = useMemo(() => findingChart(finding, language, source), [finding, language, source]);
  return (
    <article className={classes.finding}>
      <div>
        <p className={classes.headline}>{pick(finding.misreading.licenses)}</p>
        <p>
          {firstSentence(pick(finding.statement))} <AgeChip years={finding.years} />
        </p>
        <p className={classes.marks}>
          <VerdictMark verdict={finding.verdict} />
          <Link to="/findings/$id" params={{ id: finding.id }}>
            {t("look")}
          </Link>
        </p>
      </div>
      {chart === null ? <span /> : <ChartFrame chart={chart} />}
    </article>
  );
}
