import { wallText } from "../../capabilities/facilities/time/zoned-time.ts";
import type { Account } from "../../contract/account.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { officeDay, zoneOf } from "../../contract/time-zone.ts";
import { partedAccount } from "../parted-administrators.ts";
import type { DueNotice, NoticeEvent } from "./notice-store.ts";

/** Hour of the office's day from which people are written to. */
const fromHour = 7;
/** Seconds after which a backup, or a check of the whole, is too long ago: as `deploy/quoin-alerts.yml` has them. */
const [backupTooOld, verifyTooOld] = [36 * 3_600, 8 * 86_400] as const;

/** How long ago the office last made a backup and was last found well, in seconds; null where it never was. */
export interface Upkeep {
  readonly backup: number | null;
  readonly verify: number | null;
}

type Asked = Pick<WorkspacePorts, "accounts" | "notices" | "hasher" | "clock" | "settings">;

/**
 * What is told once a day, from seven o'clock of the office on: to each account with an address how many things wait for it (nothing of what they are, which stands behind the log-in), and to who keeps the system what
 * of its upkeep is overdue. Each is entered once a day, whichever server looks. Answers the day that was looked at; null before that hour.
 *
 * @param waitsFor how many things wait for an account; null where it is not known
 */
export async function enterDailyNotices(
  { accounts, notices, hasher, clock, settings }: Asked,
  upkeep: Upkeep,
  waitsFor: (account: Account) => Promise<number | null>,
): Promise<string | null> {
  const now = clock.now();
  if (Number(wallText(zoneOf(settings), Date.parse(now)).slice(11, 13)) < fromHour) return null;
  const day = officeDay(now, settings);
  const all = await accounts.list();
  const overdue: NoticeEvent[] = [
    ...(isOverdue(upkeep.backup, backupTooOld) ? (["backup-overdue"] as const) : []),
    ...(isOverdue(upkeep.verify, verifyTooOld) ? (["verify-overdue"] as const) : []),
    ...((await notices.counts()).failed > 0 ? (["mail-undelivered"] as const) : []),
  ];
  const due: DueNotice[] = [];
  const enter = (event: NoticeEvent, id: string): void => {
    const key = hasher.sha256(`notice ${day} ${event} ${id}`).slice(0, 32);
    // Changes of the history are counted from 1 on: what tells of none is counted below, by its own hash.
    due.push({ seq: -Number.parseInt(key.slice(0, 12), 16) - 1, key, type: "account", id, event });
  };
  for (const each of all) {
    if (each.disabled || (await notices.address({ kind: "account", id: each.name })) === null) continue;
    const account = partedAccount(each, all);
    if (account.roles.some((role) => role === "system-administrator" || role === "administrator")) for (const event of overdue) enter(event, account.name);
    if (((await waitsFor(account)) ?? 0) > 0) enter("tasks-wait", account.name);
  }
  if (due.length > 0) await notices.enter(due, (await notices.lookedAt()) ?? 0, now);
  return day;
}

function isOverdue(age: number | null, most: number): boolean {
  return age === null || age > most;
}
