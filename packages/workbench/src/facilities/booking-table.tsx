import { type ApiAnswer, moneyText } from "@quoin/core";
import type { ReactNode } from "react";
import type { ActionField } from "../actions/action-field.tsx";
import { ActionForm } from "../actions/action-form.tsx";
import { useText } from "../language/use-text.ts";
import { useMay } from "../session/use-may.ts";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { Invented } from "../shared/words/invented.tsx";
import classes from "./facilities.module.css";
import { facilitiesText } from "./facilities.text.ts";
import { FacilityLink, NameOrId } from "./facility-name.tsx";
import { placeTime } from "./local-time.ts";

type Booking = ApiAnswer<"booking-list">["bookings"][number];

const stateWords = {
  waiting: "stateWaiting",
  requested: "stateRequested",
  approved: "stateApproved",
  declined: "stateDeclined",
  withdrawn: "stateWithdrawn",
  cancelled: "stateCancelled",
  "no-show": "stateNoShow",
  used: "stateUsed",
  settled: "stateSettled",
  lapsed: "stateLapsed",
} as const;

/** Bookings that the reader sees, the newest first, with what is theirs to do. */
export function BookingTable({ bookings }: { readonly bookings: readonly Booking[] }): ReactNode {
  const { t, language } = useText(facilitiesText);
  if (bookings.length === 0) return <EmptyState what={t("noBookings")} why={t("noBookingsWhy")} />;
  const said = ({ status, zone, ...booking }: Booking): string =>
    status === "offered" ? t("stateOffered", { until: placeTime(zone, String(booking["offered_until"])) }) : t(stateWords[status]);
  return (
    <FigureTable
      label={t("bookings")}
      heads={[t("when"), t("facility"), t("who"), t("state"), t("price"), t("deeds")]}
      rows={bookings.toReversed().map((booking) => ({
        id: booking.id,
        cells: [
          `${placeTime(booking.zone, booking.start)}–${placeTime(booking.zone, booking.end).slice(11)}`,
          <FacilityLink key="facility" of={booking} label={booking.lent_label} />,
          booking.organisation === null ? "–" : <NameOrId key="who" type="organisation" id={booking.organisation} />,
          <span key="state">
            {said(booking)} {booking.fits === false ? t("noLongerFits") : ""} {booking.synthetic ? <Invented /> : null}
          </span>,
          booking.price === null ? "–" : moneyText(Number(booking.price), booking.currency ?? "", language),
          <Deeds key="deeds" of={booking} />,
        ],
      }))}
    />
  );
}

/** What may be done with a booking in its state, by whom it is theirs. */
function Deeds({ of: { id, status, start, end, zone, asks, decides } }: { readonly of: Booking }) {
  const { t } = useText(facilitiesText);
  const may = useMay();
  const now = new Date().toISOString();
  const input = () => ({ id });
  const reason: readonly ActionField[] = [{ name: "reason", label: t("reason"), kind: "text", isRequired: true }];
  return (
    <div className={classes.deeds}>
      {status === "requested" && decides && may("booking-decide") ? (
        <>
          <ActionForm name="booking-decide" label={t("approve")} input={() => ({ id, decision: "approve" as const })} />
          <ActionForm
            name="booking-decide"
            label={t("decline")}
            isQuiet
            fields={reason}
            input={({ texts }) => ({ id, decision: "decline" as const, reason: texts["reason"] ?? "" })}
          />
        </>
      ) : null}
      {status === "offered" && asks && may("booking-accept") ? <ActionForm name="booking-accept" label={t("accept")} input={input} /> : null}
      {["requested", "waiting", "offered"].includes(status) && asks && may("booking-withdraw") ? (
        <ActionForm name="booking-withdraw" label={t("withdraw")} isQuiet input={input} />
      ) : null}
      {status === "approved" && start > now && (asks || decides) && may("booking-cancel") ? (
        <ActionForm
          name="booking-cancel"
          label={t("cancel")}
          isQuiet
          input={input}
          confirm={() => ({ title: t("cancelAsk"), text: <p>{t("cancelWhy")}</p> })}
        />
      ) : null}
      {status === "approved" && end <= now && decides && may("booking-use") ? (
        <ActionForm
          name="booking-use"
          label={t("use")}
          fields={[
            { name: "start", label: t("start"), kind: "text", isRequired: true },
            { name: "end", label: t("end"), kind: "text", isRequired: true },
          ]}
          begin={{ start: placeTime(zone, start), end: placeTime(zone, end) }}
          input={({ texts }) => ({ id, start: texts["start"] ?? "", end: texts["end"] ?? "" })}
        />
      ) : null}
      {status === "approved" && start <= now && decides && may("booking-no-show") ? (
        <ActionForm name="booking-no-show" label={t("noShow")} isQuiet input={input} />
      ) : null}
      {status === "used" && decides && may("booking-settle") ? <ActionForm name="booking-settle" label={t("settle")} input={input} /> : null}
    </div>
  );
}
