import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { useMay } from "../people/use-may.ts";
import { Answered } from "../shared/page/answered.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { BookingTable } from "./booking-table.tsx";
import { facilitiesText } from "./facilities.text.ts";
import { mondayOf, placeTime } from "./local-time.ts";
import { RequestForm, WaitForm } from "./request-form.tsx";
import { type Slot, SlotFinder } from "./slot-finder.tsx";
import { WeekCalendar } from "./week-calendar.tsx";

/** Hours that are looked for where nobody says how many. */
const usualHours = 2;

/** `/facilities`: free times of what is lent, the week of one of them, asking for hours, and one's bookings. */
export function FacilitiesPage(): ReactNode {
  const { t } = useText(facilitiesText);
  const { facility, week } = useSearch({ from: "/facilities" });
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
      <Section title={t("find")}>
        <SlotFinder hours={usualHours} choose={choose} />
      </Section>
      {facility === undefined ? null : (
        <Section title={t("calendar", { name: facility })}>
          <WeekCalendar
            facility={facility}
            monday={monday}
            hours={usualHours}
            move={(next) => void navigate({ to: "/facilities", search: { facility, week: next } })}
            choose={choose}
          />
          {isChosen && may("booking-request") ? (
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
        </Section>
      )}
      {may("booking-list") ? <OwnBookings /> : null}
    </>
  );
}

function OwnBookings() {
  const { t } = useText(facilitiesText);
  const list = useAnswer("booking-list", {});
  return (
    <Section title={t("bookings")}>
      <Answered of={list}>{({ bookings }) => <BookingTable bookings={bookings} />}</Answered>
    </Section>
  );
}
