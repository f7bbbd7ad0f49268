import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { useMay } from "../session/use-may.ts";
import classes from "./call-steps.module.css";
import { callStepsText } from "./call-steps.text.ts";
import { type CallWay, callWay, type NextThing } from "./call-steps.ts";

/** Parts of the page of a call where things are done, by the name of their place. */
export const callParts = { terms: "call-terms", duplicates: "call-duplicates", reviews: "call-reviews", award: "call-award" } as const;

const partOf: Partial<Record<NextThing, string>> = {
  open: callParts.terms,
  close: callParts.terms,
  check: callParts.duplicates,
  decide: callParts.duplicates,
  assign: callParts.reviews,
  "await-reviews": callParts.reviews,
  award: callParts.award,
};

interface CallStepsProps {
  readonly call: string;
  readonly status: string;
  readonly submitted: number;
  /** Whether the reader acts on this call. */
  readonly isOwn: boolean;
}

/** The way of a call as steps, and the one button for what comes next. */
export function CallSteps({ call, status, submitted, isOwn }: CallStepsProps): ReactNode {
  const { t } = useText(callStepsText);
  const may = useMay();
  const matches = useAnswer("duplicate-list", { call }, isOwn && may("duplicate-list")).data?.matches;
  const reviews = useAnswer("review-list", { call }, isOwn && may("review-list")).data?.reviews;
  const way = callWay({
    status,
    submitted,
    matches: matches === undefined ? null : { found: matches.length, open: matches.filter((match) => match["decision"] === "open").length },
    reviews:
      reviews === undefined
        ? null
        : {
            assigned: reviews.filter((each) => each["status"] !== "declined" && each["status"] !== "released").length,
            awaited: reviews.filter((each) => each["status"] === "assigned").length,
          },
  });
  const open = matches?.filter((match) => match["decision"] === "open").length ?? 0;
  const awaited = reviews?.filter((each) => each["status"] === "assigned").length ?? 0;
  const words = {
    open: t("openNext"),
    close: t("closeNext"),
    check: t("checkNext"),
    decide: t("decideNext", { count: open }),
    assign: t("assignNext"),
    "await-reviews": t("awaitNext", { count: awaited }),
    award: t("awardNext"),
    pay: t("payNext"),
    "nobody-applied": t("nobodyApplied"),
    cancelled: t("cancelledNext"),
  } as const satisfies Record<NextThing, string>;
  return (
    <section aria-label={t("steps")} className={classes.way}>
      {way.next === "cancelled" ? <p>{words.cancelled}</p> : <Steps way={way} />}
      {way.next === null || way.next === "cancelled" || !isOwn ? null : (
        <p className={`${classes.next} no-print`}>
          {way.next === "nobody-applied" ? (
            words[way.next]
          ) : way.next === "await-reviews" ? (
            // A wait is nothing to press.
            <>
              {t("next")} <a href={`#${partOf[way.next]}`}>{words[way.next]}</a>
            </>
          ) : way.next === "pay" ? (
            may("pay") ? (
              <>
                {t("next")}
                <Link to="/money" className={classes.button}>
                  {words[way.next]}
                </Link>
              </>
            ) : null
          ) : (
            <>
              {t("next")}
              <a href={`#${partOf[way.next]}`} className={classes.button}>
                {words[way.next]}
              </a>
            </>
          )}
        </p>
      )}
    </section>
  );
}

function Steps({ way }: { readonly way: CallWay }) {
  const { t } = useText(callStepsText);
  const states = { done: t("stateDone"), now: t("stateNow"), later: t("stateLater") };
  return (
    <ol className={classes.steps}>
      {way.steps.map(({ name, state }, index) => (
        <li key={name} data-state={state} aria-current={state === "now" ? "step" : undefined}>
          <span className={classes.mark} aria-hidden="true">
            {state === "done" ? "✓" : index + 1}
          </span>
          <span className={classes.name}>{t(name)}</span>
          <span className={classes.state}>{states[state]}</span>
        </li>
      ))}
    </ol>
  );
}
