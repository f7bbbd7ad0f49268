import { figureText, groupedText, moneyText, type PlanLine } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/answered.tsx";
import classes from "./because-chain.module.css";
import { planText } from "./plan.text.ts";
import { useCounterfactual } from "./use-plan.ts";

interface RefusedProps {
  readonly line: PlanLine;
  readonly region: string;
  readonly finding: string;
}

/** Figures that are amounts of money; the others are counts, shares and weights. */
function isMoney(what: string): boolean {
  return what === "amount" || what === "money_moved" || /_money$/.test(what.replace("value_per_money", ""));
}

/** The line as it would be had the evidence refused the finding. */
export function Refused({ line, region, finding }: RefusedProps): ReactNode {
  const { t, language } = useText(planText);
  const answer = useCounterfactual(region, line.id);
  const number = (what: string, value: number | null) =>
    value === null
      ? t("noneThen")
      : isMoney(what)
        ? moneyText(value, line.currency, language)
        : what === "start_year"
          ? String(value)
          : groupedText(value, language);
  return (
    <div className={classes.refused}>
      <h3>{t("refused")}</h3>
      <Answered of={answer} doing={t("refusing")} height={64}>
        {({ counterfactuals }) => {
          const told = counterfactuals.find((each) => each.finding === finding);
          if (told === undefined) return null;
          if (told.goes) return <p>{t("refusedGoes")}</p>;
          return (
            <ul>
              {told.changes.map(({ what, before, after }) => (
                <li key={what}>
                  {figureText(what, language)}: {number(what, before)} → <strong>{number(what, after)}</strong>
                </li>
              ))}
              {told.value_before === told.value_after ? null : (
                <li>
                  {t("refusedWorth")}: {number("value", told.value_before)} → <strong>{number("value", told.value_after)}</strong>
                </li>
              )}
            </ul>
          );
        }}
      </Answered>
    </div>
  );
}
