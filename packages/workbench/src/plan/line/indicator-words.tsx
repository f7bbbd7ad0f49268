import { isChangeOfShare, isShareUnit, numberText, type PlanLine } from "@quoin/core";
import type { ReactNode } from "react";
import { dayText } from "../../language/date-text.ts";
import { bracketed, colon } from "../../language/marks.ts";
import { measuredAlike, measuredText } from "../../language/measured-text.ts";
import { unitText } from "../../language/unit-text.ts";
import { useText } from "../../language/use-text.ts";
import { planText } from "../plan.text.ts";

/** By what a line's success is seen: what is measured now, and its target with what that rests on, or only the way that it is to go. */
export function IndicatorWords({ line: { indicator } }: { readonly line: Pick<PlanLine, "indicator"> }): ReactNode {
  const { t, pick, language } = useText(planText);
  if (indicator === null) return t("noIndicator");
  const { id, target, now, unit, label, by, direction, source, reached, basis } = indicator;
  // A percent sign says of what kind a share is; its unit's word would say it again.
  const isSaid = unit === null || unit === "1" || (isShareUnit(unit) && !isChangeOfShare(unit));
  const alike = measuredAlike(
    [now, target].filter((value) => value !== null),
    unit ?? "",
    language,
  );
  const say = (value: number): string => {
    const figure = value === 0 ? measuredText(value, unit ?? "", language) : alike(value);
    return unit !== null && isChangeOfShare(unit) && value !== 0 ? t("indicatorPoints", { points: figure }) : figure;
  };
  const aimless = (): string => {
    if (now === null) return "–";
    return t(direction === "up" ? "indicatorRise" : direction === "down" ? "indicatorFall" : "indicatorWatch", { now: say(now) });
  };
  return (
    <>
      {label === null ? <code>{id}</code> : pick(label)}
      {isSaid ? "" : bracketed(unitText(unit, language), language)}
      {colon(language)}
      {target === null ? aimless() : now === null ? t("indicatorGoal", { target: say(target) }) : t("indicatorTarget", { now: say(now), target: say(target) })}
      {source === null ? "" : t("indicatorSource", { source })}
      {basis !== "reference" || reached === null ? "" : t("indicatorReached", { n: numberText(reached.n, language) })}
      {by === null ? "" : t("indicatorBy", { by: dayText(by, language) })}
      {target === null && direction !== null ? t("indicatorOpen") : ""}
    </>
  );
}
