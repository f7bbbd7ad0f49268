import { Button } from "@mantine/core";
import type { ApiAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { dayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import classes from "./facilities.module.css";
import { facilitiesText } from "./facilities.text.ts";
import { dayAfter, hoursOnDay, placeDay, placeTime } from "./local-time.ts";
import type { Slot } from "./slot-finder.tsx";

interface WeekCalendarProps {
  readonly facility: string;
  readonly monday: string;
  readonly hours: number;
  readonly move: (monday: string) => void;
  readonly choose: (slot: Slot) => void;
}

type Calendar = ApiAnswer<"facility-calendar">;

/** What is asked of the calendar for a week. */
export function weekAsked(facility: string, monday: string) {
  return { id: facility, from: monday, to: dayAfter(monday, 6) };
}

/** Seven days of a facility: when it is open, what is taken and which beginnings are free; a list a day, side by side where there is room. */
export function WeekCalendar({ facility, monday, hours, move, choose }: WeekCalendarProps): ReactNode {
  const { t } = useText(facilitiesText);
  const calendar = useAnswer("facility-calendar", weekAsked(facility, monday));
  const free = useAnswer("slots", { facility, hours, from: monday, to: dayAfter(monday, 7), limit: 300 });
  return (
    <Answered of={calendar} height={320}>
      {(shown) => (
        <>
          <p>{t("zone", { zone: shown.zone, units: shown.units })}</p>
          <p className={`${classes.weeks} no-print`}>
            <Button variant="default" size="compact-sm" onClick={() => move(dayAfter(monday, -7))}>
              {t("before")}
            </Button>
            <Button variant="default" size="compact-sm" onClick={() => move(dayAfter(monday, 7))}>
              {t("after")}
            </Button>
          </p>
          <ol className={classes.week}>
            {shown.days.map((day) => (
              <Day
                key={day.date}
                calendar={shown}
                day={day}
                free={free.data?.slots.filter(({ zone, start }) => placeDay(zone, start) === day.date) ?? null}
                choose={choose}
              />
            ))}
          </ol>
        </>
      )}
    </Answered>
  );
}

interface DayProps {
  readonly calendar: Calendar;
  readonly day: Calendar["days"][number];
  readonly free: readonly Slot[] | null;
  readonly choose: (slot: Slot) => void;
}

function Day({ calendar: { zone }, day: { date, open, taken }, free, choose }: DayProps) {
  const { t, language } = useText(facilitiesText);
  const opened = open.map(({ from, to }) => `${from}–${to}`).join(", ");
  return (
    <li className={classes.day}>
      <strong>{dayText(date, language)}</strong>
      <span>{opened === "" ? t("notOpen") : t("openHours", { hours: opened })}</span>
      {taken.map((each) => (
        <span key={`${each.start}-${each.unit}-${each.kind}`} className={each.mine ? classes.mine : classes.taken}>
          {t(each.mine ? "mine" : each.kind === "closure" ? "closed" : "taken", { hours: hoursOnDay(zone, date, each) })}
        </span>
      ))}
      {free?.map((slot) => (
        <Button
          key={slot.start}
          variant="default"
          size="compact-sm"
          // A time alone says to who goes from button to button neither its day nor what it does.
          aria-label={t("askFrom", { day: dayText(date, language), time: placeTime(zone, slot.start).slice(11) })}
          onClick={() => choose(slot)}
        >
          {placeTime(zone, slot.start).slice(11)}
        </Button>
      ))}
      {free !== null && free.length === 0 && opened !== "" ? <span>{t("noFree")}</span> : null}
    </li>
  );
}
