import type { Finding } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { usePlan } from "../plan/use-plan.ts";
import { Answered } from "../shared/answered.tsx";
import classes from "./finding-page.module.css";
import { findingsText } from "./findings.text.ts";

interface AnsweredByProps {
  readonly finding: Pick<Finding, "id" | "verdict">;
  readonly region: string;
}

/** The lines of the plan that answer a finding. */
export function AnsweredBy({ finding, region }: AnsweredByProps): ReactNode {
  const { t, pick } = useText(findingsText);
  const plan = usePlan(region);
  return (
    <Answered of={plan} height={48}>
      {({ lines }) => {
        const answers = lines.filter(({ findings }) => findings.includes(finding.id));
        if (answers.length === 0) return <p>{t(finding.verdict === "confirmed" ? "answeredByGap" : "answeredByNone")}</p>;
        return (
          <ul className={classes.evidence}>
            {answers.map(({ id, action }) => (
              <li key={id}>
                <Link to="/plan/$line" params={{ line: id }} search={{ region }}>
                  {id}
                </Link>{" "}
                {pick(action)}
              </li>
            ))}
          </ul>
        );
      }}
    </Answered>
  );
}
