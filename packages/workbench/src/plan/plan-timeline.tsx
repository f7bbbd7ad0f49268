import type { PlanLine } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { dayText } from "../language/date-text.ts";
import { bracketed, comma } from "../language/marks.ts";
import { paperEntries, paperLabel } from "../language/paper-entries.ts";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { Invented } from "../shared/words/invented.tsx";
import { Amount } from "./amount.tsx";
import { planText } from "./plan.text.ts";
import classes from "./plan-timeline.module.css";
import { type TimeSpan, timeSpans } from "./time-spans.ts";
import { useApproved } from "./use-approved.ts";

interface PlanTimelineProps {
  readonly lines: readonly PlanLine[];
  readonly region: string;
  /** The tasks by what they are about, so that all are seen at once. */
  readonly isBrief?: boolean;
  /** All tasks whose years the axis has, where only a part of them is drawn. */
  readonly of?: readonly PlanLine[];
}

/** The tasks on one axis of years, with who answers for each, until when and for how much. A begin that is not known is drawn as not known. */
export function PlanTimeline({ lines, region, isBrief = false, of: all = lines }: PlanTimelineProps): ReactNode {
  const { t, pick, ours, language } = useText(planText);
  const isApproved = useApproved(region);
  const spans = timeSpans(all);
  if (spans === null) return null;
  const { first, last, of } = spans;
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const briefly = ({ item, action }: PlanLine): string => {
    const measure = isBrief ? paperLabel("measures", item) : undefined;
    return measure === undefined ? pick(action) : ours(measure);
  };
  const measures = paperEntries("measures").filter(({ parent, code }) => parent === null && lines.some(({ measure }) => measure === code));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key.
    <section className={classes.scroll} aria-label={`${t("timeline")} ${first}—${last}`} tabIndex={0}>
      <table className={classes.table} data-brief={isBrief || undefined}>
        <thead>
          <tr>
            <th scope="col">{t("line")}</th>
            <th scope="col">{t("owner")}</th>
            <th scope="col" className={classes.axisHead}>
              <div className={classes.years}>
                {years.map((year) => (
                  <span key={year}>{year}</span>
                ))}
              </div>
            </th>
            <th scope="col" className={classes.number}>
              {t("amount")}
              {isApproved === true ? null : bracketed(t("notApproved"), language)}
            </th>
          </tr>
        </thead>
        {measures.map(({ code, label }) => (
          <tbody key={code}>
            {isBrief ? null : (
              <tr>
                <th scope="rowgroup" colSpan={4} className={classes.measure}>
                  {code} {ours(label)}
                </th>
              </tr>
            )}
            {lines
              .filter(({ measure }) => measure === code)
              .map((line) => (
                <tr key={line.id}>
                  <th scope="row" className={classes.task}>
                    <Link to="/plan/$line" params={{ line: line.id }} search={{ region }}>
                      {briefly(line)}
                    </Link>{" "}
                    {line.synthetic ? <Invented /> : null}
                  </th>
                  <td className={classes.owner}>{line.owner === null ? t("noOwner") : <RecordLink {...line.owner} />}</td>
                  <td className={classes.axis}>
                    <Bar span={of.get(line.id)} deadline={line.deadline} first={first} count={years.length} isBrief={isBrief} />
                  </td>
                  <td className={classes.number}>
                    <Amount isSaid line={line} region={region} />
                  </td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
      <p className={classes.note}>{t("timelineNote")}</p>
    </section>
  );
}

interface BarProps {
  readonly span: TimeSpan | undefined;
  readonly deadline: string | null;
  readonly first: number;
  readonly count: number;
  /** Whether that a begin is not known is drawn alone. */
  readonly isBrief: boolean;
}

function Bar({ span, deadline, first, count, isBrief }: BarProps): ReactNode {
  const { t, language } = useText(planText);
  if (span === undefined) return t("noDeadline");
  const from = ((span.from ?? first) - first) / count;
  const to = (span.to - first) / count;
  return (
    <div className={classes.track} style={{ backgroundSize: `${100 / count}% 100%` }}>
      <div
        className={classes.bar}
        data-open={span.from === null || undefined}
        data-short={to - from <= (span.from === null ? 0.45 : 0.25) || undefined}
        style={{ insetInlineStart: `${from * 100}%`, width: `${(to - from) * 100}%` }}
      >
        <span>
          {[span.from === null && !isBrief ? t("noStart") : "", deadline === null ? "" : t("until", { day: dayText(deadline.slice(0, 7), language) })]
            .filter((part) => part !== "")
            .join(comma(language))}
        </span>
      </div>
    </div>
  );
}
