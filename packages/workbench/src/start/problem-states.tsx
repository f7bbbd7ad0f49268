import type { Finding, FindingCoverage } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type PaperList, paperEntries } from "../language/paper-entries.ts";
import { useText } from "../language/use-text.ts";
import { VerdictMark, verdictOrder } from "../shared/words/verdict-mark.tsx";
import { startText } from "./start.text.ts";
import classes from "./start-page.module.css";

interface ProblemStatesProps {
  readonly findings: readonly Finding[];
  readonly coverage: readonly FindingCoverage[];
}

/** The paper's problems with the verdicts on each sub-item. */
export function ProblemStates({ findings, coverage }: ProblemStatesProps): ReactNode {
  const { t, pick, ours } = useText(startText);
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const stateOf = (item: string) => coverage.find((each) => each.item === item);
  const group = (list: PaperList, parent: string | null) => (
    <ul className={classes.group}>
      {paperEntries(list)
        .filter((entry) => entry.parent === parent)
        .map(({ code, label }) => {
          const state = stateOf(code);
          const own = (state?.findings ?? []).flatMap((id) => byId.get(id) ?? []);
          return (
            <ItemState
              key={code}
              code={code}
              label={ours(label)}
              findings={own}
              reason={state?.reason === undefined || state.reason === null ? null : pick(state.reason)}
            />
          );
        })}
    </ul>
  );
  return (
    <>
      {paperEntries("problems")
        .filter(({ parent }) => parent === null)
        .map(({ code, label }) => (
          <div key={code}>
            <h3 className={classes.groupName}>
              {code} {ours(label)}
            </h3>
            {group("problems", code)}
          </div>
        ))}
      <h3 className={classes.groupName}>{t("stages")}</h3>
      {group("stages-demands", null)}
    </>
  );
}

interface ItemStateProps {
  readonly code: string;
  readonly label: string;
  readonly findings: readonly Finding[];
  readonly reason: string | null;
}

function ItemState({ code, label, findings, reason }: ItemStateProps) {
  const { t } = useText(startText);
  return (
    <li className={classes.item}>
      <span className={classes.code}>{code}</span>
      <span>
        {label}
        {findings.length > 0 ? null : <span className={classes.reason}>{reason === null ? t("openPlain") : t("open", { reason })}</span>}
      </span>
      <ul className={classes.state}>
        {verdictOrder.map((verdict) => {
          const own = findings.filter((each) => each.verdict === verdict);
          const [only] = own;
          if (only === undefined) return null;
          const said = (
            <>
              <VerdictMark verdict={verdict} /> {own.length}
            </>
          );
          return (
            <li key={verdict}>
              {own.length === 1 ? (
                <Link to="/findings/$id" params={{ id: only.id }}>
                  {said}
                </Link>
              ) : (
                <Link to="/problems" search={{ problem: only.problem, verdict }}>
                  {said}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </li>
  );
}
