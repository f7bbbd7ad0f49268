import type { ReactNode } from "react";
import { otherwiseText } from "../../alternatives/otherwise.text.ts";
import { OtherwiseList } from "../../alternatives/otherwise-list.tsx";
import { useRefused } from "../../answers/use-plan.ts";
import { useText } from "../../language/use-text.ts";
import { Answered } from "../../shared/page/answered.tsx";
import { planText } from "../plan.text.ts";
import classes from "./because-chain.module.css";

interface RefusedProps {
  readonly region: string;
  readonly finding: string;
  /** The line that is looked at. */
  readonly line: string;
}

/** The line as it would be had the evidence refused the finding. */
export function Refused({ line, region, finding }: RefusedProps): ReactNode {
  const { t } = useText(planText);
  const other = useText(otherwiseText);
  const answer = useRefused(region, finding);
  return (
    <div className={classes.refused}>
      <h3>{t("refused")}</h3>
      <Answered of={answer} doing={t("refusing")} height={64}>
        {({ lines }) => {
          const told = lines.find((each) => each.line === line);
          return told === undefined ? <p>{other.t("refusedSame")}</p> : <OtherwiseList told={told} />;
        }}
      </Answered>
    </div>
  );
}
