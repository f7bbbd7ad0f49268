import { type Certificate, groupedText, numberText } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../../language/use-text.ts";
import { planText } from "../plan.text.ts";

/** What the proof of a design says, in words. */
export function CertificateWords({ certificate }: { readonly certificate: Certificate }): ReactNode {
  const { t, language } = useText(planText);
  const { objective, bound, gap, status, solver, seed, check } = certificate;
  const say = (value: number | null) => (value === null ? "–" : Math.abs(value) >= 1e6 ? groupedText(value, language) : numberText(value, language));
  const places = { objective: say(objective), bound: say(bound), rules: check.rules, gap: gap === null ? "–" : `${numberText(gap * 100, language)}%` };
  const proof = {
    optimal: () => t("certOptimal", places),
    "within-gap": () => t("certWithinGap", places),
    "not-proved": () => t("certNotProved", places),
    infeasible: () => t("certInfeasible"),
    unbounded: () => t("certUnbounded"),
  }[status];
  return (
    <>
      <p>{proof()}</p>
      <p>{t("certChecked", { violated: check.violated, rules: check.rules })}</p>
      <p>{t("certSolver", { solver: solver === "arithmetic" ? t("byArithmetic") : solver.replace(/^highs/, "HiGHS").replace(/ wasm$/, ""), seed })}</p>
    </>
  );
}
