import { Button } from "@mantine/core";
import type { Finding } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useText } from "../language/use-text.ts";
import { Refused } from "../plan/refused.tsx";
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
  const [asked, ask] = useState<string | null>(null);
  return (
    <Answered of={plan} height={48}>
      {({ lines }) => {
        const answers = lines.filter(({ findings }) => findings.includes(finding.id));
        if (answers.length === 0) return <p>{t(finding.verdict === "confirmed" ? "answeredByGap" : "answeredByNone")}</p>;
        return (
          <ul className={classes.evidence}>
            {answers.map((line) => (
              <li key={line.id}>
                <Link to="/plan/$line" params={{ line: line.id }} search={{ region }}>
                  {line.id}
                </Link>{" "}
                {pick(line.action)}
                {asked === line.id ? (
                  <Refused line={line} region={region} finding={finding.id} />
                ) : (
                  <p className="no-print">
                    <Button variant="default" size="compact-sm" onClick={() => ask(line.id)}>
                      {t("askRefused", { line: line.id })}
                    </Button>
                  </p>
                )}
              </li>
            ))}
          </ul>
        );
      }}
    </Answered>
  );
}
