import { numberText, percentText } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { useMay } from "../session/use-may.ts";
import { Section } from "../shared/page/section.tsx";
import { Invented, useMarkedOnce } from "../shared/words/invented.tsx";
import { lentHoursText } from "./lent-hours.text.ts";

/** What the facilities of a place used and lent in the newest year, in a line; nothing where no hour of any is known. */
export function LentHours({ region }: { readonly region?: string }): ReactNode {
  const { t, language } = useText(lentHoursText);
  const may = useMay();
  const once = useMarkedOnce();
  const told = useAnswer("sharing-total", region === undefined ? {} : { region }, may("sharing-total")).data;
  const tracked = useAnswer("track", region === undefined ? {} : { region }, may("track")).data;
  if (told === undefined || told.effective === null) return null;
  const flags = (tracked?.flags ?? []).filter(({ code, subject }) => code === "indicator-off-track" && subject.type === "plan-line");
  const { year, units, unknown, effective, external, sharing_rate: rate, utilisation, refused_hours: refused, synthetic } = told;
  const said = (hours: number | null): string => (hours === null ? "–" : numberText(Math.round(hours), language));
  return (
    <Section title={t("title")} aside={may("slots") ? <Link to="/facilities">{t("more")}</Link> : null}>
      <p>
        {t("line", { year: String(year), effective: said(effective), units: units - unknown, external: said(external) })}
        {rate === null ? null : ` ${t("rate", { rate: percentText(rate, language) })}`}
        {utilisation === null ? null : ` ${t("utilisation", { rate: percentText(utilisation, language) })}`}
        {refused === null ? null : ` ${t("refused", { hours: said(refused) })}`}
        {unknown === 0 ? null : ` ${t("unknown", { count: unknown })}`} {synthetic ? <Invented /> : null}
      </p>
      {flags.length === 0 ? null : (
        <>
          <h3>{t("flags")}</h3>
          <ul>
            {flags.map(({ subject, statement, statement_data: data }) => (
              <li key={`${subject.id} ${statement.en}`}>
                <RecordLink type={subject.type} id={subject.id} /> {once(statement, data)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
