import { elementAt, type Finding, moneyText, type PlanLine } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { dateTimeText } from "../language/date-text.ts";
import { SentenceBreak } from "../language/then.tsx";
import { useText } from "../language/use-text.ts";
import { knownMoney } from "../plan/known-money.ts";
import { useMay } from "../session/use-may.ts";
import { type Turned, useVerdictWord } from "./changed-verdicts.tsx";
import { startText } from "./start.text.ts";

interface SummarySentenceProps {
  readonly findings: readonly Finding[];
  readonly plan: { readonly lines: readonly PlanLine[] } | undefined;
  readonly turned: readonly Turned[];
}

/** What was found and what is planned, in one sentence whose numbers lead to what they count. */
export function SummarySentence({ findings, plan, turned }: SummarySentenceProps): ReactNode {
  const { t, language } = useText(startText);
  const count = (verdict: Finding["verdict"]): number => findings.filter((finding) => finding.verdict === verdict).length;
  const [comma, stop, part] = language === "zh" ? ["，", "。", "；"] : [", ", ". ", "; "];
  const lines = plan?.lines ?? [];
  const last = findings.find(({ id }) => id === turned[0]?.finding);
  return (
    <p>
      {t("summary", { count: findings.length })}
      <SentenceBreak />
      <Link to="/problems" search={{ verdict: "confirmed" }}>
        {t("summaryHold", { count: count("confirmed") })}
      </Link>
      {comma}
      <Link to="/problems" search={{ verdict: "not-supported" }}>
        {t("summaryRefused", { count: count("not-supported") })}
      </Link>
      {comma}
      <Link to="/problems" search={{ verdict: "insufficient-data" }}>
        {t("summaryThin", { count: count("insufficient-data") })}
      </Link>
      {plan === undefined ? null : (
        <>
          {part}
          <Link to="/plan">{t("summaryTasks", { count: lines.length })}</Link>
          {[...knownMoney(lines).byCurrency].map(([currency, amount]) => (
            <span key={currency}>
              {comma}
              {t("summaryMoney", { money: moneyText(amount, currency, language), count: priced(lines, currency) })}
            </span>
          ))}
        </>
      )}
      {last === undefined ? <LastChange before={part} /> : <LastTurned before={part} finding={last} of={elementAt(turned, 0)} />}
      {stop}
    </p>
  );
}

/** Lines whose amount is in the sum of a currency. */
function priced(lines: readonly PlanLine[], currency: string): number {
  return lines.filter((line) => line.amount !== null && !line.synthetic && line.currency === currency).length;
}

/** The verdict that became another one last. */
function LastTurned({ before, finding, of: { from, to } }: { readonly before: string; readonly finding: Finding; readonly of: Turned }): ReactNode {
  const { t } = useText(startText);
  const word = useVerdictWord();
  if (from === null) return <LastChange before={before} />;
  return (
    <>
      {before}
      <Link to="/findings/$id" params={{ id: finding.id }}>
        {t("summaryTurned", { what: finding.item, from: word(from), to: word(to) })}
      </Link>
    </>
  );
}

function LastChange({ before }: { readonly before: string }): ReactNode {
  return useMay()("log") ? <KnownLastChange before={before} /> : null;
}

function KnownLastChange({ before }: { readonly before: string }): ReactNode {
  const { t, language } = useText(startText);
  const at = useAnswer("log", { newest: true, limit: 1 }).data?.changes[0]?.at;
  return at === undefined ? null : (
    <>
      {before}
      <Link to="/log">{t("summaryChange", { day: dateTimeText(at, language) })}</Link>
    </>
  );
}
