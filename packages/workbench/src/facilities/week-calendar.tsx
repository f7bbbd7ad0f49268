import { Button } from "@mantine/core";
import type { ApiAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { dayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { useMay } from "../session/use-may.ts";
import { Answered } from "../shared/page/answered.tsx";
import classes from "./facilities.module.css";
import { facilitiesText } from "./facilities.text.ts";
import { dayAfter, hoursOnDay, placeDay, placeTime } from "./local-time.ts";
import { type HeldBooking, HeldLine } from "./move-booking.tsx";
import type { Slot } from "./slot-finder.tsx";

interface WeekCalendarProps {
  readonly facility: string;
  readonly monday: string;
  readonly hours: number;
  readonly move: (monday: string) => void;
  readonly choose: (slot: Slot) => void;
  /** The booking that was taken up to be put elsewhere. */
  readonly held: HeldBooking | null;
  readonly hold: (held: HeldBooking | null) => void;
}

type Calendar = ApiAnswer<"facility-calendar">;

/** What is asked of the calendar for a week. */
export function weekAsked(facility: string, monday: string) {
  return { id: facility, from: monday, to: dayAfter(monday, 6) };
}

/** Seven days of a facility: when it is open, what is taken and which beginnings are free; a list a day, side by side where there is room. What is one's own is taken up by a press or by dragging it, and put on a free beginning likewise. */
export function WeekCalendar({ facility, monday, hours, move, choose, held, hold }: WeekCalendarProps): ReactNode {
  const { t } = useText(facilitiesText);
  const calendar = useAnswer("facility-calendar", weekAsked(facility, monday));
  const free = useAnswer("slots", {
    facility,
    hours: held === null ? hours : (Date.parse(held.end) - Date.parse(held.start)) / 3_600_000,
    from: monday,
    to: dayAfter(monday, 7),
    limit: 300,
  });
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
                held={held}
                hold={hold}
              />
            ))}
          </ol>
          {held === null ? null : <HeldLine held={held} zone={shown.zone} drop={() => hold(null)} />}
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
  readonly held: HeldBooking | null;
  readonly hold: (held: HeldBooking | null) => void;
}

function Day({ calendar: { zone }, day: { date, open, taken }, free, choose, held, hold }: DayProps) {
  const { t, language } = useText(facilitiesText);
  const mayMove = useMay()("booking-move");
  const now = new Date().toISOString();
  const letGo = ({ key }: { readonly key: string }) => {
    if (key === "Escape" && held !== null) hold(null);
  };
  const opened = open.map(({ from, to }) => `${from}–${to}`).join(", ");
  return (
    <li className={classes.day}>
      <strong>{dayText(date, language)}</strong>
      <span>{opened === "" ? t("notOpen") : t("openHours", { hours: opened })}</span>
      {taken.map(({ id, ...each }) => {
        const key = `${each.start}-${each.unit}-${each.kind}`;
        const said = t(each.mine ? "mine" : each.kind === "closure" ? "closed" : "taken", { hours: hoursOnDay(zone, date, each) });
        if (id === null || !mayMove || each.start <= now)
          return (
            <span key={key} className={each.mine ? classes.mine : classes.taken}>
              {said}
            </span>
          );
        const own = { id, start: each.start, end: each.end };
        return (
          <button
            key={key}
            type="button"
            className={classes.movable}
            draggable
            aria-pressed={held?.id === id}
            aria-label={t("takeUp", { hours: hoursOnDay(zone, date, each), day: dayText(date, language) })}
            onClick={() => hold(held?.id === id ? null : own)}
            onKeyDown={letGo}
            onDragStart={(event) => {
              event.dataTransfer.setData("text/plain", id);
              event.dataTransfer.effectAllowed = "move";
              // A page that changes while the drag begins would end it.
              setTimeout(() => hold(own), 0);
            }}
            onDragEnd={({ dataTransfer }) => {
              if (dataTransfer.dropEffect === "none") hold(null);
            }}
          >
            {said}
          </button>
        );
      })}
      {free?.map((slot) => (
        <Button
          key={slot.start}
          variant="default"
          size="compact-sm"
          // A time alone says to who goes from button to button neither its day nor what it does.
          aria-label={t(held === null ? "askFrom" : "moveTo", { day: dayText(date, language), time: placeTime(zone, slot.start).slice(11) })}
          onClick={() => choose(slot)}
          onKeyDown={letGo}
          onDragOver={(event) => {
            if (held === null) return;
            event.preventDefault();
            event.dataTransfer.dropEffect = "move";
          }}
          onDrop={(event) => {
            event.preventDefault();
            if (held !== null) choose(slot);
          }}
        >
          {placeTime(zone, slot.start).slice(11)}
        </Button>
      ))}
      {free !== null && free.length === 0 && opened !== "" ? <span>{t("noFree")}</span> : null}
    </li>
  );
}
