import { type Mailer, sendNotices, sweepAddresses, type WorkspacePorts } from "@quoin/core";
import { smtpMailer } from "@quoin/engines";
import type { OpenWorkspace } from "../composition.ts";
import { mailPassword } from "../program/mail-password.ts";

/** Milliseconds between two looks for what is to be told, and between two for what is to be forgotten. */
const [turn, sweep] = [15_000, 6 * 3_600_000] as const;

interface Sending {
  readonly workspace: Pick<OpenWorkspace, "ports">;
  readonly log: (line: string) => void;
}

/** Tells decisions by mail where `mail` of quoin.yaml is set, and takes contacts away whose time is over, until it is ended. A turn that fails is tried anew at the next. */
export function sendingNotices({ workspace, log }: Sending): { end(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  let lastSweep = Number.NEGATIVE_INFINITY;
  const look = async (): Promise<void> => {
    const opened = await workspace.ports({ name: "the server", language: "en", progress: { step: () => {} } });
    if (!opened.ok) return;
    const ports = opened.value;
    const mailer = await mailerOf(ports);
    if (mailer !== null) {
      const { sent, postponed, failed, unaddressed } = await sendNotices(ports, mailer);
      if (sent + postponed + failed + unaddressed > 0) log(`mail sent=${sent} postponed=${postponed} failed=${failed} unaddressed=${unaddressed}\n`);
    }
    if (performance.now() - lastSweep < sweep) return;
    lastSweep = performance.now();
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
