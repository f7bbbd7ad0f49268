import { type ApplicationsAnswer, groupedText, moneyText, tableWord, termText } from "@quoin/core";
import { type ReactNode, useMemo } from "react";
import { useAnswer } from "../../api/question.ts";
import { FindingLink } from "../../findings/finding-link.tsx";
import { currentFormatter } from "../../language/language.ts";
import { semicolon } from "../../language/marks.ts";
import { inOurWords } from "../../language/office-nouns.ts";
import { SentenceBreak } from "../../language/then.tsx";
import { useText } from "../../language/use-text.ts";
import { nation } from "../../regions/nation.ts";
import { useMay } from "../../session/use-may.ts";
import { ChartFrame } from "../../shared/charts/chart-frame.tsx";
import { Answered } from "../../shared/page/answered.tsx";
import { Section } from "../../shared/page/section.tsx";
import { Invented } from "../../shared/words/invented.tsx";
import { CertificateWords } from "../certificate-words.tsx";
import { planText } from "../plan.text.ts";
import { LineTableView } from "./line-table-view.tsx";
import { tradeOffChart } from "./trade-off-chart.ts";

/** Applications under open calls as candidates of the fund, for whoever may see them: the plan that everybody reads names none. */
export function OpenApplications({ region }: { readonly region: string }): ReactNode {
  const { t } = useText(planText);
  const may = useMay();
  const isAsked = may("design-applications");
  const answer = useAnswer("design-applications", region === nation ? {} : { region }, isAsked);
  if (!isAsked) return null;
  return (
    <Section title={t("applications")}>
      <Answered of={answer} doing={t("applicationsDoing")} height={64}>
        {(told) => <Told told={told} />}
      </Answered>
    </Section>
  );
}

function Told({ told }: { readonly told: ApplicationsAnswer }) {
  const { t, pick, language } = useText(planText);
  const { applications, calls, not_shown: hidden, unscored, other_currency: foreign, funded, amount, currency, value, value_per_100m: each, synthetic } = told;
  const outcome = told.certificate?.objective.unit ?? null;
  const drawn = useMemo(() => tradeOffChart({ id: "M1.2", details: told.details, currency, synthetic }, language), [told, currency, synthetic, language]);
  const more = hidden === 0 ? null : <p>{t("applicationsHidden", { count: hidden })}</p>;
  if (applications === 0)
    return (
      <>
        <p>{t("applicationsNone")}</p>
        {more}
      </>
    );
  return (
    <>
      {told.clash.length > 0 ? (
        <p>{t("applicationsClash", { rules: told.clash.map(pick).join(semicolon(language)) })}</p>
      ) : (
        <p>
          {t("applicationsAnswer", { applications, calls, funded, money: moneyText(amount, currency, language) })}
          <SentenceBreak />
          {value === null || each === null
            ? t("applicationsRule")
            : t("applicationsValue", {
                value: groupedText(Number(value.toPrecision(4)), language),
                outcome: outcome ?? "–",
                each: groupedText(Number(each.toPrecision(3)), language),
              })}
          <SentenceBreak />
          {synthetic ? <Invented /> : null}
        </p>
      )}
      {unscored === 0 ? null : <p>{t("applicationsUnscored", { count: unscored })}</p>}
      {foreign === 0 ? null : <p>{t("applicationsCurrency", { count: foreign })}</p>}
      {more}
      {told.because.length === 0 ? null : (
        <ul>
          {told.because.map(({ finding, sets }) => (
            <li key={finding}>
              <FindingLink id={finding} region={nation} />{" "}
              {sets
                .map(({ kind, what, value: set }) =>
                  inOurWords(
                    `${termText(kind, what, currentFormatter())} ${typeof set === "number" ? groupedText(set, language) : tableWord(String(set), language)}`,
                    language,
                  ),
                )
                .join(semicolon(language))}
            </li>
          ))}
        </ul>
      )}
      <LineTableView table={told.table} />
      {told.details.map(({ name, label, table }) => (
        <div key={name}>
          <h3>{pick(label)}</h3>
          {name === "trade-off" && drawn !== null ? <ChartFrame chart={drawn} /> : null}
          <LineTableView table={table} />
        </div>
      ))}
      {told.certificate === null ? null : <CertificateWords certificate={told.certificate} />}
    </>
  );
}
