import { codeList, type Plan } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { startText } from "./start.text.ts";
import classes from "./start-page.module.css";

/** The paper's measures with the number of lines of the plan on each sub-item. */
export function MeasureStates({ coverage }: Pick<Plan, "coverage">): ReactNode {
  const { t, pick } = useText(startText);
  const covered = new Map(coverage.map((each) => [each.item, each]));
  const measures = codeList("measures").filter(
    ({ parent, code }) => parent === null && codeList("measures").some((entry) => entry.parent === code && covered.has(entry.code)),
  );
  return measures.map(({ code, label }) => (
    <div key={code}>
      <h3 className={classes.groupName}>
        {code} {pick(label)}
      </h3>
      <ul className={classes.group}>
        {codeList("measures")
          .filter((entry) => entry.parent === code)
          .map((entry) => {
            const state = covered.get(entry.code);
            const count = state?.lines.length ?? 0;
            const reason = state?.reason;
            return (
              <li key={entry.code} className={classes.item}>
                <span className={classes.code}>{entry.code}</span>
                <span>
                  {pick(entry.label)}
                  {count > 0 ? null : (
                    <span className={classes.reason}>{reason === undefined || reason === null ? t("noLinePlain") : t("noLine", { reason: pick(reason) })}</span>
                  )}
                </span>
                <span>
                  {count === 0 ? null : (
                    <Link to="/plan" search={{ item: entry.code }}>
                      {t("lines", { count })}
                    </Link>
                  )}
                </span>
              </li>
            );
          })}
      </ul>
    </div>
  ));
}
