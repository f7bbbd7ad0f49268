import {
  type Account,
  enterDailyNotices,
  lastVerifyFile,
  type Mailer,
  officeDay,
  sendNotices,
  sweepAddresses,
  sweepPersonal,
  type WorkspacePorts,
} from "@quoin/core";
import { smtpMailer } from "@quoin/engines";
import type { OpenWorkspace } from "../composition.ts";
import { lastBackupFile, momentIn } from "../program/last-backup.ts";
import { mailPassword } from "../program/mail-password.ts";

/** Milliseconds between two looks for what is to be told, and between two for what is to be forgotten. */
const [turn, sweep] = [15_000, 6 * 3_600_000] as const;

interface Sending {
  readonly workspace: Pick<OpenWorkspace, "ports" | "dir">;
  readonly log: (line: string) => void;
  /** How many things wait for an account; null where it is not known. */
  readonly waitsFor: (account: Account) => Promise<number | null>;
}

/** Tells decisions, and once a day what waits and what is overdue, by mail where `mail` of quoin.yaml is set, and takes contacts away whose time is over, until it is ended. A turn that fails is tried anew at the next. */
export function sendingNotices({ workspace, log, waitsFor }: Sending): { end(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  let lastSweep = Number.NEGATIVE_INFINITY;
  /** The office's day of which all that is told once a day was entered. */
  let lookedDay: string | null = null;
  const upkeepOf = async ({ clock }: Pick<WorkspacePorts, "clock">) => {
    const age = (at: string | null) => (at === null ? null : (Date.parse(clock.now()) - Date.parse(at)) / 1_000);
    const [backup, verify] = await Promise.all([momentIn(workspace, lastBackupFile), momentIn(workspace, lastVerifyFile)]);
    return { backup: age(backup), verify: age(verify) };
  };
  const look = async (): Promise<void> => {
    const opened = await workspace.ports({ name: "the server", language: "en", progress: { step: () => {} } });
    if (!opened.ok) return;
    const ports = opened.value;
    const mailer = await mailerOf(ports);
    if (mailer !== null) {
      if (lookedDay !== officeDay(ports.clock.now(), ports.settings)) lookedDay = await enterDailyNotices(ports, await upkeepOf(ports), waitsFor);
      const { sent, postponed, failed, unaddressed } = await sendNotices(ports, mailer);
      if (sent + postponed + failed + unaddressed > 0) log(`mail sent=${sent} postponed=${postponed} failed=${failed} unaddressed=${unaddressed}\n`);
    }
    if (performance.now() - lastSweep < sweep) return;
    lastSweep = performance.now();
    const erased = await sweepPersonal(ports);
    if (!erased.ok || erased.value > 0) log(`people erased texts=${erased.ok ? erased.value : "failed"}\n`);
    const forgotten = await sweepAddresses(ports);
    if (forgotten > 0) log(`registration contacts forgotten=${forgotten}\n`);
  };
  const next = (): void => {
    running = running.then(look).catch((cause: unknown) => log(`error mail ${cause instanceof Error ? cause.message : String(cause)}\n`));
  };
  next();
  const timer = setInterval(next, turn);
  timer.unref();
  return {
    end: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

async function mailerOf({ settings: { mail } }: Pick<WorkspacePorts, "settings">): Promise<Mailer | null> {
  return mail === undefined ? null : smtpMailer(mail, await mailPassword());
}
