import type { WorkspacePorts } from "../../contract/ports.ts";
import { nameOf } from "../../register/record-label.ts";
import { oneRecord } from "../../register/typed-records.ts";
import { dueNotice } from "./due-notices.ts";
import type { Mailer } from "./mailer.ts";
import { noticeMail, type Told } from "./notice-mail.ts";
import type { Address, DueNotice, TakenNotice } from "./notice-store.ts";

type Sending = Pick<WorkspacePorts, "unrestrictedRecords" | "accounts" | "notices" | "hasher" | "clock" | "settings" | "manifest">;

/** Changes that are looked at together, and mails that are sent in one turn. */
const [lookedAtOnce, sentAtOnce] = [500, 50] as const;
const [minute, day] = [60_000, 86_400_000] as const;
/** A decision that is older is no news: whoever turns mail on tells nobody what was decided long ago. */
const newsFor = 3 * day;
/** A mail that was taken to be sent is given to nobody else for so long; a server that was ended meanwhile leaves it to the next. */
const heldFor = 10 * minute;
/** Minutes after which a mail that was not taken is tried again, and how often at most. */
const pauses = [1, 5, 30, 120, 360, 720, 1440, 1440] as const;

/** What one turn did. */
export interface SentNotices {
  readonly entered: number;
  readonly sent: number;
  readonly postponed: number;
  readonly failed: number;
  readonly unaddressed: number;
}

/**
 * Tells by mail what was decided since the last look. What is to be told is read off the history, so that no deed waits for a mail or fails with one; each change is entered once, whichever server
 * looks, and sent once but where a server is ended between sending and noting it: then a second one comes under the same Message-ID. Addresses are looked up when a mail is sent: what was taken away
 * meanwhile is not used.
 */
export async function sendNotices(ports: Sending, mailer: Mailer): Promise<SentNotices> {
  const now = Date.parse(ports.clock.now());
  const entered = await enterDue(ports, now);
  const taken = await ports.notices.take(text(now), text(now + heldFor), sentAtOnce);
  const done = { sent: 0, postponed: 0, failed: 0, unaddressed: 0 };
  for (const notice of taken) done[await deliver(ports, mailer, notice, now)]++;
  return { entered, ...done };
}

/** The newest change is the first that was looked at where nobody looked before. */
async function enterDue({ unrestrictedRecords, notices, hasher }: Sending, now: number): Promise<number> {
  const newest = (await unrestrictedRecords.changes({ newest: true, limit: 1 }))[0]?.seq ?? 0;
  const after = await notices.lookedAt();
  const due: DueNotice[] = [];
  for (const type of after === null || after >= newest ? [] : (["booking", "registration"] as const))
    for (let from = after ?? 0; ; ) {
      const changes = await unrestrictedRecords.changes({ type, after: from, since: text(now - newsFor), limit: lookedAtOnce });
      due.push(...changes.filter(({ seq }) => seq <= newest).flatMap((change) => dueNotice(change, hasher) ?? []));
      const last = changes.at(-1);
      if (last === undefined || last.seq >= newest || changes.length < lookedAtOnce) break;
      from = last.seq;
    }
  if (after === null || after < newest) await notices.enter(due, newest, text(now));
  return due.length;
}

async function deliver(ports: Sending, mailer: Mailer, notice: TakenNotice, now: number): Promise<"sent" | "postponed" | "failed" | "unaddressed"> {
  const { notices, settings, manifest } = ports;
  const found = await recipient(ports, notice);
  if (found === null) {
    await notices.end(notice.seq, "no-address", null);
    return "unaddressed";
  }
  const office = manifest.title ?? manifest.name;
  const mail = await noticeMail({ event: notice.event, office, page: settings.mail?.page ?? null, hours: found.hours }, settings.languages);
  const outcome = await mailer.send({ to: found.address.mail, key: notice.key, ...mail });
  if (outcome === "sent") {
    await notices.end(notice.seq, "sent", null);
    return "sent";
  }
  const pause = pauses[notice.attempts];
  if (outcome.isFinal || pause === undefined) {
    await notices.end(notice.seq, "failed", outcome.problem);
    return "failed";
  }
  await notices.postpone(notice.seq, text(now + pause * minute), outcome.problem);
  return "postponed";
}

/** Where the notice goes, with the hours that it is about; null where nobody is to be told any more. */
async function recipient(
  { unrestrictedRecords, accounts, notices }: Sending,
  { type, id }: DueNotice,
): Promise<{ readonly address: Address; readonly hours: Told["hours"] } | null> {
  if (type === "registration") {
    const address = await notices.address({ kind: "registration", id });
    return address === null ? null : { address, hours: null };
  }
  if (type === "account") {
    const reached = await accounts.get(id);
    const address = reached === null || reached.disabled ? null : await notices.address({ kind: "account", id });
    return address === null ? null : { address, hours: null };
  }
  const booking = await oneRecord(unrestrictedRecords, "booking", id);
  const account = booking === null || booking.person === null ? null : await accounts.get(booking.person);
  // Whoever left the organisation that asked is told nothing of its hours any more.
  if (booking === null || account === null || account.disabled || (account.organisation !== null && account.organisation !== booking.organisation)) return null;
  const address = await notices.address({ kind: "account", id: account.name });
  if (address === null) return null;
  const unit =
    booking.equipment === null
      ? await oneRecord(unrestrictedRecords, "facility", booking.facility ?? "")
      : await oneRecord(unrestrictedRecords, "equipment", booking.equipment);
  if (unit === null) return null;
  const { start, end, zone, status } = booking;
  return { address, hours: { unit: nameOf(unit), start, end, zone, until: status === "offered" ? booking.offered_until : null } };
}

function text(moment: number): string {
  return new Date(moment).toISOString();
}
