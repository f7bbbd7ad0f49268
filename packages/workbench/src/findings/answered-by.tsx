import { Button } from "@mantine/core";
import { type Finding, lineNumber, moneyText, type RefusedAnswer } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { OtherwiseList } from "../alternatives/otherwise-list.tsx";
import { usePlan, useRefused } from "../answers/use-plan.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { Invented } from "../shared/words/invented.tsx";
import classes from "./finding-page.module.css";
import { findingsText } from "./findings.text.ts";

interface AnsweredByProps {
  readonly finding: Pick<Finding, "id" | "verdict">;
  readonly region: string;
}

/** The lines of the plan that answer a finding, their money, and on request what they would be had it been refused. */
export function AnsweredBy({ finding, region }: AnsweredByProps): ReactNode {
  const { t, pick, language } = useText(findingsText);
  const plan = usePlan(region);
  const [isAsked, ask] = useState(false);
  const refused = useRefused(region, finding.id, isAsked);
  return (
    <Answered of={plan} height={48}>
      {({ lines }) => {
        const answers = lines.filter(({ findings }) => findings.includes(finding.id));
        if (answers.length === 0) return <p>{t(finding.verdict === "confirmed" ? "answeredByGap" : "answeredByNone")}</p>;
        return (
          <>
            <ul className={classes.evidence}>
              {answers.map((line) => {
                const told = refused.data?.lines.find((each) => each.line === line.id);
                return (
                  <li key={line.id}>
                    <Link to="/plan/$line" params={{ line: line.id }} search={{ region }}>
                      {lineNumber(line.id)}
                    </Link>{" "}
                    {pick(line.action)} <strong>{line.amount === null ? t("answeredByUnpriced") : moneyText(line.amount, line.currency, language)}</strong>{" "}
                    {line.synthetic ? <Invented /> : null}
                    {told === undefined ? null : (
                      <>
                        <h3>{t("hadBeenRefused")}</h3>
                        <OtherwiseList told={told} />
                      </>
                    )}
                  </li>
                );
              })}
            </ul>
            {isAsked ? (
              <Answered of={refused} doing={t("refusing")} height={48}>
                {(told) => <MoneyThen told={told} />}
              </Answered>
            ) : (
              <p className="no-print">
                <Button variant="default" size="compact-sm" onClick={() => ask(true)}>
                  {t("askRefused")}
                </Button>
              </p>
            )}
          </>
        );
      }}
    </Answered>
  );
}

/** Real money of these lines, now and without the finding; currencies are never added, invented money is in no sum. */
function MoneyThen({ told: { lines } }: { readonly told: RefusedAnswer }) {
  const { t, language } = useText(findingsText);
  const priced = lines.filter(({ synthetic, amount_before }) => !synthetic && amount_before !== null);
  const [first] = priced;
  if (first === undefined || priced.some(({ currency }) => currency !== first.currency)) return null;
  const sum = (of: "amount_before" | "amount_after"): string =>
    moneyText(
      priced.reduce((total, each) => total + (each[of] ?? 0), 0),
      first.currency,
      language,
    );
  return <p>{t("refusedMoney", { before: sum("amount_before"), after: sum("amount_after") })}</p>;
}
