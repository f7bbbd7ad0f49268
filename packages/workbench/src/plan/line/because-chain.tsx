import { Button } from "@mantine/core";
import { figureAbout, figureUnit, groupedText, moneyText, numberText, type PlanLine, termText } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { useDiagnosis } from "../../answers/use-diagnosis.ts";
import { EvidenceList } from "../../findings/evidence-list.tsx";
import { FindingLink } from "../../findings/finding-link.tsx";
import { Statement } from "../../findings/statement.tsx";
import { currentFormatter } from "../../language/language.ts";
import { colon } from "../../language/marks.ts";
import { measuredWithUnit } from "../../language/measured-text.ts";
import { inOurWords } from "../../language/office-nouns.ts";
import { useText } from "../../language/use-text.ts";
import { planText } from "../plan.text.ts";
import classes from "./because-chain.module.css";
import { Refused } from "./refused.tsx";

interface BecauseChainProps {
  readonly line: PlanLine;
  readonly region: string;
}

/** From the rows over the findings and what they set to the money: each finding beside its terms, all of them leading to what the line comes to; on request what it would be without one. */
export function BecauseChain({ line, region }: BecauseChainProps): ReactNode {
  const { t } = useText(planText);
  const findings = useDiagnosis(region).data?.findings ?? [];
  const [asked, ask] = useState(false);
  return (
    <>
      <div className={classes.chain}>
        <ol className={classes.findings}>
          {line.because.map(({ finding: id, sets }) => {
            const finding = findings.find((each) => each.id === id);
            return (
              <li key={id} className={classes.row}>
                <div className={classes.finding}>
                  <FindingLink id={id} region={region} />
                  {finding === undefined ? null : (
                    <>
                      <p>
                        <Statement finding={finding} />
                      </p>
                      <EvidenceList evidence={finding.evidence} of={{ kind: "finding", id }} />
                    </>
                  )}
                </div>
                <div className={classes.sets}>
                  <h3>{t("sets")}</h3>
                  <ul>
                    {sets.map((term) => (
                      <Term key={`${term.kind} ${term.what}`} term={term} />
                    ))}
                  </ul>
                  {asked ? <Refused line={line.id} region={region} finding={id} /> : null}
                </div>
              </li>
            );
          })}
        </ol>
        <Comes line={line} />
      </div>
      {asked || line.because.length === 0 ? null : (
        <p className="no-print">
          <Button variant="default" size="compact-sm" onClick={() => ask(true)}>
            {t("askRefused")}
          </Button>
        </p>
      )}
    </>
  );
}

/** One thing that a finding sets; the value at which it would no longer be confirmed is said in words. */
function Term({ term: { kind, what, value } }: { readonly term: PlanLine["because"][number]["sets"][number] }) {
  const { t, language } = useText(planText);
  if (figureAbout(what)?.kind === "target") return <li>{t("setsTarget", { value: typeof value === "number" ? numberText(value, language) : "–" })}</li>;
  if (typeof value !== "number") return <li>{t("setsLine")}</li>;
  return (
    <li>
      {inOurWords(termText(kind, what, currentFormatter()), language)} <strong>{measuredWithUnit(value, figureUnit(what) ?? "", language)}</strong>
    </li>
  );
}

/** What all of it comes to. */
function Comes({ line }: { readonly line: PlanLine }) {
  const { t, pick, language } = useText(planText);
  const { amount, currency, value, value_label: label } = line;
  return (
    <div className={classes.comes}>
      <h3>{t("comesTo")}</h3>
      <p className={classes.money}>{amount === null ? t("noCost") : moneyText(amount, currency, language)}</p>
      {value === null || label === null ? null : (
        <p>
          {pick(label)}
          {colon(language)}
          {groupedText(value, language)}
        </p>
      )}
    </div>
  );
}
