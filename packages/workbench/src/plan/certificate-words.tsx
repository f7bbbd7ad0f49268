import { type Certificate, groupedText, type LineCertificate, numberText } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { lineChainText } from "./line-chain.text.ts";
import { planText } from "./plan.text.ts";

/** What the proof of a design says, in words; that of a rule of division only that it keeps its limits. */
export function CertificateWords({ certificate }: { readonly certificate: Certificate | LineCertificate }): ReactNode {
  const { t, language } = useText(planText);
  const { t: rule } = useText(lineChainText);
  const { objective: told, bound, gap, status, solver, seed, check } = certificate;
  const isRule = typeof told === "object" && told?.kind === "rule" && check.violated === 0;
  const objective = typeof told === "object" ? (told?.value ?? null) : told;
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
      <p>{isRule ? rule("rule", { rules: check.rules }) : proof()}</p>
      <p>{t("certChecked", { violated: check.violated, rules: check.rules })}</p>
      <p>{t("certSolver", { solver: solver === "arithmetic" ? t("byArithmetic") : solver.replace(/^highs/, "HiGHS").replace(/ wasm$/, ""), seed })}</p>
    </>
  );
}
