import { Button } from "@mantine/core";
import type { ApiAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { dayText, weekdayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import classes from "./facilities.module.css";
import { facilitiesText } from "./facilities.text.ts";
import { monthAfter, monthWeeks } from "./local-time.ts";

interface MonthCalendarProps {
  readonly facility: string;
  /** Any day of the month. */
  readonly day: string;
  readonly move: (day: string) => void;
  /** Leads to the week of a day. */
  readonly open: (day: string) => void;
}

/** What is asked of the calendar for the month of a day: whole weeks. */
export function monthAsked(facility: string, day: string) {
  const days = monthWeeks(day).flat();
  return { id: facility, from: days[0] ?? day, to: days.at(-1) ?? day };
}

/** The month of a facility, a week a row from Monday: when each day is open, how much of it is taken, and the way to its week. A table, so that a screen reader and the keyboard go through it by days of the week. */
export function MonthCalendar({ facility, day, move, open }: MonthCalendarProps): ReactNode {
  const { t, language } = useText(facilitiesText);
  const calendar = useAnswer("facility-calendar", monthAsked(facility, day));
  const weeks = monthWeeks(day);
  return (
    <Answered of={calendar} height={420}>
      {(shown) => {
        const days = new Map(shown.days.map((each) => [each.date, each]));
        return (
          <>
            <p>{t("zone", { zone: shown.zone, units: shown.units })}</p>
            <p className={`${classes.weeks} no-print`}>
              <Button variant="default" size="compact-sm" onClick={() => move(monthAfter(day, -1))}>
                {t("monthBefore")}
              </Button>
              <Button variant="default" size="compact-sm" onClick={() => move(monthAfter(day, 1))}>
                {t("monthAfter")}
              </Button>
            </p>
            <table className={classes.month} aria-label={t("month", { month: day.slice(0, 7) })}>
              <thead>
                <tr>
                  {(weeks[0] ?? []).map((date) => (
                    <th key={date} scope="col">
                      {weekdayText(date, language)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {weeks.map((week) => (
                  <tr key={week[0]}>
                    {week.map((date) => (
                      <td key={date}>
                        <div className={date.slice(0, 7) === day.slice(0, 7) ? classes.day : classes.otherMonth}>
                          <button
                            type="button"
                            className={classes.dayButton}
                            onClick={() => open(date)}
                            aria-label={t("openWeek", { day: dayText(date, language) })}
                          >
                            {dayText(date, language)}
                          </button>
                          <DayOfMonth day={days.get(date)} />
                        </div>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        );
      }}
    </Answered>
  );
}

function DayOfMonth({ day }: { readonly day: ApiAnswer<"facility-calendar">["days"][number] | undefined }) {
  const { t } = useText(facilitiesText);
  if (day === undefined || day.open.length === 0) return <span>{t("notOpen")}</span>;
  const { taken } = day;
  const count = (counts: (each: (typeof taken)[number]) => boolean): number => taken.filter(counts).length;
  const [own, others, closed] = [count(({ mine }) => mine), count(({ mine, kind }) => !mine && kind === "booking"), count(({ kind }) => kind === "closure")];
  return (
    <>
      <span>{t("openHours", { hours: day.open.map(({ from, to }) => `${from}–${to}`).join(", ") })}</span>
      {others === 0 ? null : <span>{t("takenCount", { count: others })}</span>}
      {own === 0 ? null : <span className={classes.mine}>{t("mineCount", { count: own })}</span>}
      {closed === 0 ? null : <span>{t("closedCount", { count: closed })}</span>}
    </>
  );
}
