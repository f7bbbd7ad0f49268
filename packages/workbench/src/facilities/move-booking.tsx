import { Button } from "@mantine/core";
import { moneyText } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { SentenceBreak } from "../language/then.tsx";
import { useText } from "../language/use-text.ts";
import classes from "./facilities.module.css";
import { facilitiesText } from "./facilities.text.ts";
import { placeTime } from "./local-time.ts";
import type { Slot } from "./slot-finder.tsx";

/** A booking of one's own that is taken up to be put elsewhere. */
export interface HeldBooking {
  readonly id: string;
  readonly start: string;
  readonly end: string;
}

interface HoldProps {
  readonly held: HeldBooking;
  readonly zone: string;
  readonly drop: () => void;
}

/** Says that a booking was taken up, where it may go, and how to leave it. It stands below the days, at the foot of the window, so that nothing shifts under who drags. */
export function HeldLine({ held, zone, drop }: HoldProps): ReactNode {
  const { t } = useText(facilitiesText);
  return (
    <p role="status" className={`${classes.held} no-print`}>
      {t("moving", { hours: spanText(zone, held) })}
      <SentenceBreak />
      <Button variant="default" size="compact-sm" onClick={drop}>
        {t("leaveIt")}
      </Button>
    </p>
  );
}

interface MoveFormProps {
  readonly held: HeldBooking;
  readonly slot: Slot;
}

/** Says what a move changes, does it, and offers the way back. */
export function MoveForm({ held, slot }: MoveFormProps): ReactNode {
  const { t, language } = useText(facilitiesText);
  const [from, setFrom] = useState<HeldBooking | null>(null);
  const { zone, price, currency } = slot;
  const to = spanText(zone, slot);
  if (from !== null)
    return (
      <>
        <p role="status">{t("moved", { from: spanText(zone, from), to })}</p>
        <ActionForm
          // Another form than the one that moved it: what that said is not said here.
          key="back"
          name="booking-move"
          label={t("moveBack")}
          isQuiet
          input={() => ({ id: from.id, start: from.start, end: from.end })}
          told={() => t("movedBack", { from: spanText(zone, from) })}
        />
      </>
    );
  return (
    <>
      <p>
        {t("moveWhat", { from: spanText(zone, held), to })}
        <SentenceBreak />
        {price === null ? t("movePriceUnknown") : t("movePrice", { price: moneyText(Number(price), currency ?? "", language) })}
        <SentenceBreak />
        {t("moveFrees")}
      </p>
      <ActionForm
        key="move"
        name="booking-move"
        label={t("moveIt")}
        input={() => ({ id: held.id, start: slot.start, end: slot.end })}
        onDone={({ moved_from: { start, end } }) => setFrom({ id: held.id, start, end })}
      />
    </>
  );
}

function spanText(zone: string, { start, end }: Pick<HeldBooking, "start" | "end">): string {
  return `${placeTime(zone, start)}–${placeTime(zone, end).slice(11)}`;
}
