import { Button } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { useMay } from "../session/use-may.ts";
import { useSession } from "../session/use-session.ts";
import { Answered } from "../shared/page/answered.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { labelText } from "../shared/words/label.ts";
import { BookingTable } from "./booking-table.tsx";
import { facilitiesText } from "./facilities.text.ts";
import { FeedForm } from "./feed-form.tsx";
import { mondayOf, placeTime } from "./local-time.ts";
import { LogForm } from "./log-form.tsx";
import { MonthCalendar, monthAsked } from "./month-calendar.tsx";
import { type HeldBooking, MoveForm } from "./move-booking.tsx";
import { RegistrationList } from "./registration-list.tsx";
import { RequestForm, WaitForm } from "./request-form.tsx";
import { ServiceFinder } from "./service-finder.tsx";
import { type Slot, SlotFinder } from "./slot-finder.tsx";
import { WeekCalendar, weekAsked } from "./week-calendar.tsx";

/** Hours that are looked for where nobody says how many. */
const usualHours = 2;

/** `/facilities`: free times of what is lent, the week of one of them, asking for hours, and one's bookings. */
export function FacilitiesPage(): ReactNode {
  const { t } = useText(facilitiesText);
  const { facility, week, month, ...held } = useSearch({ from: "/facilities" });
  const navigate = useNavigate();
  const may = useMay();
  const [slot, setSlot] = useState<Slot | null>(null);
  const monday = mondayOf(week ?? new Date().toISOString().slice(0, 10));
  const choose = (chosen: Slot) => {
    setSlot(chosen);
    void navigate({
      to: "/facilities",
      search: { facility: chosen.equipment ?? chosen.facility ?? "", week: mondayOf(placeTime(chosen.zone, chosen.start).slice(0, 10)) },
    });
  };
  const isChosen = slot !== null && (slot.equipment ?? slot.facility) === facility;
  return (
    <>
      <PageHead question={t("question")}>
        <p>{t("answer")}</p>
      </PageHead>
      {may("service-search") ? (
        <Section title={t("findService")}>
          <ServiceFinder held={held} />
        </Section>
      ) : null}
      <Section title={t("find")}>
        <SlotFinder hours={usualHours} choose={choose} />
      </Section>
      {facility === undefined ? null : (
        <WeekOf
          facility={facility}
          monday={monday}
          month={month ?? null}
          showMonth={(day) => void navigate({ to: "/facilities", search: { facility, month: day } })}
          slot={isChosen ? slot : null}
          move={(next) => void navigate({ to: "/facilities", search: { facility, week: next } })}
          choose={choose}
        />
      )}
      {may("registration-decide") ? <RegistrationList /> : null}
      {may("booking-list") ? <OwnBookings /> : null}
      {may("booking-table") ? <LogForm /> : null}
    </>
  );
}

interface WeekOfProps {
  readonly facility: string;
  readonly monday: string;
  /** A day of the month that is shown in place of the week. */
  readonly month: string | null;
  readonly showMonth: (day: string) => void;
  /** The time of it that was chosen. */
  readonly slot: Slot | null;
  readonly move: (monday: string) => void;
  readonly choose: (slot: Slot) => void;
}

/** The week of a facility by its name, and what may be asked of it. */
function WeekOf({ facility, monday, month, showMonth, slot, move, choose }: WeekOfProps) {
  const { t, language } = useText(facilitiesText);
  const may = useMay();
  const [held, setHeld] = useState<HeldBooking | null>(null);
  const [put, setPut] = useState<{ readonly booking: HeldBooking; readonly slot: Slot } | null>(null);
  const place = (chosen: Slot) => {
    if (held === null) choose(chosen);
    else setPut({ booking: held, slot: chosen });
    setHeld(null);
  };
  const calendar = useAnswer("facility-calendar", month === null ? weekAsked(facility, monday) : monthAsked(facility, month));
  return (
    <Section title={t(month === null ? "calendar" : "monthOf", { name: labelText(calendar.data?.label, language, facility) })}>
      <p className="no-print">
        {month === null ? (
          <Button variant="default" size="compact-sm" onClick={() => showMonth(monday)}>
            {t("showMonth")}
          </Button>
        ) : (
          <Button variant="default" size="compact-sm" onClick={() => move(mondayOf(month))}>
            {t("showWeek")}
          </Button>
        )}
      </p>
      {month === null ? (
        <WeekCalendar
          facility={facility}
          monday={monday}
          hours={usualHours}
          move={move}
          choose={(chosen) => {
            if (held === null) setPut(null);
            place(chosen);
          }}
          held={held}
          hold={setHeld}
        />
      ) : (
        <MonthCalendar facility={facility} day={month} move={showMonth} open={(day) => move(mondayOf(day))} />
      )}
      {put === null ? null : (
        <>
          <h3>{t("moveTitle")}</h3>
          <MoveForm key={`${put.booking.id}-${put.slot.start}`} held={put.booking} slot={put.slot} />
        </>
      )}
      {slot !== null && put === null && may("booking-request") ? (
        <>
          <h3>{t("ask", { start: placeTime(slot.zone, slot.start), end: placeTime(slot.zone, slot.end) })}</h3>
          <RequestForm key={`${facility}-${slot.start}`} slot={slot} />
        </>
      ) : null}
      {may("booking-wait") ? (
        <>
          <h3>{t("wait")}</h3>
          <p>{t("waitWhy")}</p>
          <WaitForm facility={facility} />
        </>
      ) : null}
      {may("facility-feed") ? (
        <>
          <h3>{t("feed")}</h3>
          <FeedForm facility={facility} />
        </>
      ) : null}
    </Section>
  );
}

function OwnBookings() {
  const { t } = useText(facilitiesText);
  const may = useMay();
  const session = useSession().data;
  const list = useAnswer("booking-list", {});
  return (
    <Section title={t("bookings")}>
      <Answered of={list}>{({ bookings }) => <BookingTable bookings={bookings} />}</Answered>
      {may("notice-address") && session?.organisation != null ? (
        <>
          <h3>{t("mailTo")}</h3>
          <p>{t("mailWhy")}</p>
          <ActionForm
            name="notice-address"
            label={t("mailSave")}
            isQuiet
            fields={[{ name: "mail", label: t("mailAddress"), kind: "text" }]}
            input={({ texts: { mail = "" } }) => ({ mail })}
            told={({ mail }) => <p>{mail === null ? t("mailNone") : t("mailSaved", { mail })}</p>}
          />
        </>
      ) : null}
      {may("facility-feed") && session?.organisation != null ? (
        <>
          <h3>{t("feed")}</h3>
          <FeedForm />
        </>
      ) : null}
    </Section>
  );
}
