import { figureAbout, figureText, figureUnit, groupedText, isPart, type Language, moneyText, type RefusedAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import { currentFormatter } from "../language/language.ts";
import { useText } from "../language/use-text.ts";
import { usePlaceNames } from "../regions/place-names.ts";
import { otherwiseText } from "./otherwise.text.ts";

type Otherwise = RefusedAnswer["lines"][number];

/** Changes that are shown of the parts of a division; the rest is counted. */
const mostParts = 4;

/** What of a line would be other. */
export function OtherwiseList({ told }: { readonly told: Otherwise }): ReactNode {
  const { t, language } = useText(otherwiseText);
  const placeName = usePlaceNames();
  if (told.goes)
    return <p>{told.amount_before === null ? t("refusedGoes") : t("refusedGoesMoney", { money: moneyText(told.amount_before, told.currency, language) })}</p>;
  const parts = told.changes.filter(({ what }) => isPart(what)).toSorted((a, b) => moved(b) - moved(a));
  const others = told.changes.filter((each) => !parts.includes(each));
  const named = (what: string): string => {
    const about = figureAbout(what);
    return about?.kind === "region" ? t("refusedRegion", { place: placeName(about.id) }) : figureText(what, currentFormatter());
  };
  const number = (what: string, value: number | null): string => (value === null ? t("noneThen") : numberOf(what, value, told.currency, language));
  return (
    <ul>
      {told.amount_before !== null && told.amount_before === told.amount_after ? (
        <li>{t("refusedSameMoney", { money: moneyText(told.amount_before, told.currency, language) })}</li>
      ) : null}
      {[...others, ...parts.slice(0, mostParts)].map(({ what, before, after }) => (
        <li key={what}>
          {named(what)}: {number(what, before)} → <strong>{number(what, after)}</strong>
        </li>
      ))}
      {parts.length <= mostParts ? null : <li>{t("refusedMore", { count: parts.length - mostParts })}</li>}
      {told.value_before === told.value_after ? null : (
        <li>
          {t("refusedWorth")}: {number("value", told.value_before)} → <strong>{number("value", told.value_after)}</strong>
        </li>
      )}
      {told.changes.length === 0 && told.value_before === told.value_after ? <li>{t("refusedSame")}</li> : null}
    </ul>
  );
}

function moved({ before, after }: Otherwise["changes"][number]): number {
  return Math.abs((after ?? 0) - (before ?? 0));
}

function numberOf(what: string, value: number, currency: string, language: Language): string {
  const unit = figureUnit(what);
  if (unit === "money") return moneyText(value, currency, language);
  return unit === "year" ? String(value) : groupedText(value, language);
}
