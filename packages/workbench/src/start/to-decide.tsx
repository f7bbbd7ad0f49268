import type { Plan } from "@quoin/core";
import { firstSentence, lineNumber } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { Amount } from "../plan/amount.tsx";
import { nation } from "../regions/nation.ts";
import { RecordLink } from "../register/record-link.tsx";
import { Section } from "../shared/page/section.tsx";
import { Invented } from "../shared/words/invented.tsx";
import { decisionsOf } from "./decisions-of.ts";
import { startText } from "./start.text.ts";
import classes from "./start-page.module.css";

/** The tasks that are proposed and wait for a decision: what, who would answer for it, and what it is estimated to cost. */
export function ToDecide({ plan }: { readonly plan: Pick<Plan, "lines"> }): ReactNode {
  const { t, pick } = useText(startText);
  const shown = decisionsOf(plan.lines);
  if (shown.length === 0)
    return plan.lines.length > 0 ? null : (
      <Section title={t("toDecide")} aside={<Link to="/plan">{t("toPlan")}</Link>}>
        <p className={classes.note}>{t("noTask")}</p>
      </Section>
    );
  return (
    <Section title={t("toDecide")} aside={<Link to="/plan">{t("allTasks", { count: plan.lines.length })}</Link>}>
      <ol className={classes.decisions}>
        {shown.map((line) => (
          <li key={line.id}>
            <p className={classes.decision}>
              {firstSentence(pick(line.action))} {line.synthetic ? <Invented /> : null}
            </p>
            <p className={classes.note}>
              <Link to="/plan/$line" params={{ line: line.id }} search={{ region: nation }}>
                {lineNumber(line.id)}
              </Link>
              {" · "}
              <Amount line={line} region={nation} />
              {" · "}
              {line.owner === null ? t("noOwner") : <RecordLink {...line.owner} />}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
