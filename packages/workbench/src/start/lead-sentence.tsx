import type { Finding, PlanLine } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { leadCounts } from "./lead-counts.ts";
import { startText } from "./start.text.ts";
import classes from "./start-page.module.css";

interface LeadSentenceProps {
  readonly findings: readonly Finding[];
  readonly plan: { readonly lines: readonly PlanLine[] } | undefined;
}

/** What is wrong, how sure that is and what comes next, in one line above everything: what somebody takes along who looks for ten seconds. */
export function LeadSentence({ findings, plan }: LeadSentenceProps): ReactNode {
  const { t, language } = useText(startText);
  const { wrong, thin, all } = leadCounts(findings);
  const said = [
    wrong === 0 ? t("leadNoneWrong") : t("leadWrong", { count: wrong }),
    ...(thin === 0 ? [] : [t("leadThin", { thin, all })]),
    ...(plan === undefined || plan.lines.length === 0 ? [] : [t("leadNext", { count: plan.lines.length })]),
  ];
  return <p className={classes.lead}>{said.join(language === "zh" ? "" : " ")}</p>;
}
