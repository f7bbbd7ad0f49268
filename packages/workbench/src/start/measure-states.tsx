import type { Plan } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { paperEntries } from "../language/paper-entries.ts";
import { useText } from "../language/use-text.ts";
import { startText } from "./start.text.ts";
import classes from "./start-page.module.css";

/** The paper's measures with the number of lines of the plan on each sub-item. */
export function MeasureStates({ coverage }: Pick<Plan, "coverage">): ReactNode {
  const { t, pick, ours } = useText(startText);
  const covered = new Map(coverage.map((each) => [each.item, each]));
  const measures = paperEntries("measures").filter(
    ({ parent, code }) => parent === null && paperEntries("measures").some((entry) => entry.parent === code && covered.has(entry.code)),
  );
  return measures.map(({ code, label }) => {
    const items = paperEntries("measures").filter((entry) => entry.parent === code);
    const planned = items.filter((entry) => (covered.get(entry.code)?.lines.length ?? 0) > 0);
    const open = items.filter((entry) => !planned.includes(entry));
    return (
      <div key={code}>
        <h3 className={classes.groupName}>
          {code} {ours(label)}
        </h3>
        <ul className={classes.group}>
          {planned.map((entry) => (
            <li key={entry.code} className={classes.item}>
              <span className={classes.code}>{entry.code}</span>
              <span>{ours(entry.label)}</span>
              <Link to="/plan" search={{ item: entry.code }}>
                {t("lines", { count: covered.get(entry.code)?.lines.length ?? 0 })}
              </Link>
            </li>
          ))}
          {open.length === 0 ? null : (
            <li className={classes.unplanned}>
              <details>
                <summary>{t("unplanned", { count: open.length })}</summary>
                <ul className={classes.group}>
                  {open.map((entry) => {
                    const reason = covered.get(entry.code)?.reason;
                    return (
                      <li key={entry.code} className={classes.item}>
                        <span className={classes.code}>{entry.code}</span>
                        <span>
                          {ours(entry.label)}
                          <span className={classes.reason}>
                            {reason === undefined || reason === null ? t("noLinePlain") : t("noLine", { reason: pick(reason) })}
                          </span>
                        </span>
                      </li>
                    );
                  })}
                </ul>
              </details>
            </li>
          )}
        </ul>
      </div>
    );
  });
}
