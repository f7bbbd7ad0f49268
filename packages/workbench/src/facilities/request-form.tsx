import type { ReactNode } from "react";
import type { ActionField } from "../actions/action-field.tsx";
import { ActionForm } from "../actions/action-form.tsx";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { facilitiesText } from "./facilities.text.ts";
import { placeTime } from "./local-time.ts";
import type { Slot } from "./slot-finder.tsx";

/** Asks for a time that was chosen. */
export function RequestForm({ slot }: { readonly slot: Slot }): ReactNode {
  const { t } = useText(facilitiesText);
  const own = useOwnOrganisation();
  const fields: readonly ActionField[] = [
    { name: "organisation", label: t("organisation"), kind: "reference", reference: "organisation", isRequired: true },
    { name: "purpose", label: t("purpose"), kind: "text" },
    { name: "weekly", label: t("weekly"), kind: "number" },
  ];
  return (
    <ActionForm
      key={own}
      name="booking-request"
      label={t("request")}
      fields={fields}
      begin={{ organisation: own, weekly: "1" }}
      input={({ texts }) => ({
        facility: slot.equipment ?? slot.facility ?? "",
        start: slot.start,
        end: slot.end,
        organisation: texts["organisation"] ?? "",
        weekly: Number(texts["weekly"] ?? 1),
        ...(slot.service === null ? {} : { service: slot.service }),
        ...(texts["purpose"] === undefined ? {} : { purpose: texts["purpose"] }),
      })}
      told={(answer) => {
        const first = "bookings" in answer && Array.isArray(answer.bookings) ? answer.bookings[0] : answer;
        return first?.["status"] === "approved" ? t("booked", { start: placeTime(slot.zone, slot.start) }) : t("asked");
      }}
    />
  );
}

/** Waits for a time that others have. */
export function WaitForm({ facility }: { readonly facility: string }): ReactNode {
  const { t } = useText(facilitiesText);
  const own = useOwnOrganisation();
  const time = (name: string, label: string): ActionField => ({ name, label, kind: "text", description: t("clock"), isRequired: true });
  return (
    <ActionForm
      key={own}
      name="booking-wait"
      label={t("wait")}
      isQuiet
      fields={[
        time("start", t("start")),
        time("end", t("end")),
        time("until", t("until")),
        { name: "organisation", label: t("organisation"), kind: "reference", reference: "organisation", isRequired: true },
      ]}
      begin={{ organisation: own }}
      input={({ texts }) => ({
        facility,
        start: texts["start"] ?? "",
        end: texts["end"] ?? "",
        until: texts["until"] ?? "",
        organisation: texts["organisation"] ?? "",
      })}
      told={() => t("waits")}
    />
  );
}

/** The organisation of the account, or the department that it is of; nothing where neither is known. */
function useOwnOrganisation(): string {
  const session = useSession().data;
  return session?.organisation ?? session?.department ?? "";
}
