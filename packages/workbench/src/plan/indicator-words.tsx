import { groupedText, numberText, type PlanLine } from "@quoin/core";
import type { ReactNode } from "react";
import { dayText } from "../language/date-text.ts";
import { bracketed, colon } from "../language/marks.ts";
import { unitText } from "../language/unit-text.ts";
import { useText } from "../language/use-text.ts";
import { planText } from "./plan.text.ts";

/** By what a line's success is seen: what is measured, now and at its target. */
export function IndicatorWords({ line: { indicator } }: { readonly line: Pick<PlanLine, "indicator"> }): ReactNode {
  const { t, pick, language } = useText(planText);
  if (indicator === null) return t("noIndicator");
  const { id, target, now, unit, label, by } = indicator;
  const number = (value: number | null) => (value === null ? "–" : Math.abs(value) >= 1e4 ? groupedText(value, language) : numberText(value, language));
  return (
    <>
      {label === null ? <code>{id}</code> : pick(label)}
      {unit === null || unit === "1" ? "" : bracketed(unitText(unit, language), language)}
      {colon(language)}
      {t("indicatorTarget", { now: number(now), target: number(target) })}
      {by === null ? "" : t("indicatorBy", { by: dayText(by, language) })}
    </>
  );
}
