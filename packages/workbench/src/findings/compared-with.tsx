import { type Finding, numberText } from "@quoin/core";
import type { ReactNode } from "react";
import { dateTimeText } from "../language/date-text.ts";
import { measuredText } from "../language/measured-text.ts";
import { unitText } from "../language/unit-text.ts";
import { useText } from "../language/use-text.ts";
import type { NamedFigure } from "../provenance/figure-origin.ts";
import { ProvenanceLink } from "../provenance/provenance-link.tsx";
import { type Fact, FactList } from "../shared/tables/fact-list.tsx";
import { findingsText } from "./findings.text.ts";
import { decimalsOfFinding, valueText } from "./value-text.ts";

/** The observed value beside everything that it was held against. */
export function ComparedWith({ finding }: { readonly finding: Finding }): ReactNode {
  const { t, language, pick } = useText(findingsText);
  const { comparison, interval, threshold, null: chance, unit, power, effect, placebo, registered } = finding;
  const decimals = decimalsOfFinding(finding);
  const say = (value: number) => measuredText(value, unit, language, decimals);
  const door = (figure: NamedFigure, text: string) => <ProvenanceLink door={{ kind: "number", figure, id: finding.id }}>{text}</ProvenanceLink>;
  const facts: Fact[] = [
    { name: t("value"), value: door("@value", valueText(finding, language)) },
    { name: t("unit"), value: unitText(unit, language) },
  ];
  if (comparison !== null) facts.push({ name: t("comparedWith"), value: pick(comparison.text) });
  if (chance !== null) {
    facts.push({ name: t("chance"), value: door("@chance", t("chanceRange", { low: say(chance.p05), high: say(chance.p95), mean: say(chance.mean) })) });
    facts.push({ name: t("pValue"), value: chance.p_value < 0.001 ? "< 0.001" : numberText(chance.p_value, language, 3) });
  }
  if (interval !== null)
    facts.push({
      name: t("interval", { level: numberText(interval.level <= 1 ? interval.level * 100 : interval.level, language, 0) }),
      value: t("intervalRange", { low: say(interval.low), high: say(interval.high) }),
    });
  if (placebo !== null) facts.push({ name: t("placebo"), value: t("placeboOf", { called: placebo.called, of: placebo.of }) });
  if (power !== null && power.detectable !== null)
    facts.push({
      name: t("plannedPower"),
      value: t("plannedPowerOf", { detectable: measuredText(Math.abs(power.detectable), effect?.unit ?? unit, language) }),
    });
  if (threshold !== null) facts.push({ name: t("limit"), value: door("@limit", measuredText(threshold, unit, language)) });
  if (registered !== null) {
    const hash = registered.hash.slice(0, 12);
    const value =
      registered.at === null
        ? t("registeredByHand", { hash })
        : t("registeredOn", { day: dateTimeText(registered.at, language), later: registered.later.length, hash });
    facts.push({ name: t("registered"), value });
  }
  return <FactList facts={facts} />;
}
