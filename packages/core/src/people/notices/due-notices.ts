import type { Hasher } from "../../contract/ports.ts";
import type { ChangeRow } from "../../register/record-store.ts";
import { textIn } from "../../register/typed-records.ts";
import type { DueNotice, NoticeEvent } from "./notice-store.ts";

/**
 * What a change of the history decided for somebody else: a request approved or declined, a waiting place offered, hours taken back by others than who asked, a registration let in or not. Null of
 * all else: what one did oneself, what was approved as it was asked for, and what came in from a log is no news.
 */
export function dueNotice(change: ChangeRow, hasher: Hasher): DueNotice | null {
  const event = change.type === "booking" ? bookingEvent(change) : change.type === "registration" ? registrationEvent(change) : null;
  if (event === null) return null;
  return {
    seq: change.seq,
    key: hasher.sha256(`notice ${change.hash}`).slice(0, 32),
    type: change.type === "booking" ? "booking" : "registration",
    id: change.id,
    event,
  };
}

function bookingEvent({ before, after, who }: ChangeRow): NoticeEvent | null {
  const [from, to] = [before === null ? null : textIn(before, "status"), textIn(after, "status")];
  if (from === null || from === to) return null;
  if (from === "requested" && (to === "approved" || to === "declined")) return to;
  if (from === "waiting" && to === "offered") return "offered";
  return to === "cancelled" && who !== textIn(after, "person") ? "cancelled" : null;
}

function registrationEvent({ before, after }: ChangeRow): NoticeEvent | null {
  const [from, to] = [before === null ? null : textIn(before, "status"), textIn(after, "status")];
  if (from === to) return null;
  return to === "confirmed" ? "confirmed" : to === "declined" ? "registration-declined" : null;
}
