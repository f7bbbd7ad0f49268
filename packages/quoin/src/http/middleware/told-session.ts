import type { AccessRow, Clock, WorkspacePorts } from "@quoin/core";

/** Tells who came in, who was refused and who left; never a password. */
export type ToldSession = (what: string, name: string, address: string) => void;

export interface SessionTelling {
  readonly clock: Clock;
  readonly log: (line: string) => void;
  readonly access: Pick<WorkspacePorts["access"], "write">;
  readonly counts: { failedLogins: number };
}

/** Tells the log, the trail of access and the counter of failures; nobody waits for the trail. */
export function toldSession({ clock, log, access, counts }: SessionTelling): ToldSession {
  /** Address → when its last attempt that had to wait was written down: a flood is one row a minute. */
  const flooding = new Map<string, number>();
  return (what, name, address) => {
    log(`session ${what} name=${JSON.stringify(name.slice(0, 64))} address=${JSON.stringify(address)}\n`);
    if (what === "refused" || what === "throttled") counts.failedLogins += 1;
    const now = clock.seconds();
    if (what === "throttled" && now - (flooding.get(address) ?? Number.NEGATIVE_INFINITY) < 60) return;
    if (what === "throttled") {
      if (flooding.size > 10_000) flooding.clear();
      flooding.set(address, now);
    }
    access.write({ at: clock.now(), account: name.slice(0, 64), address, what: kindOf(what), subject: null, outcome: what, token: null }).catch(() => {});
  };
}

function kindOf(what: string): AccessRow["what"] {
  return what === "password" ? "password" : what.startsWith("closed") ? "log-out" : "log-in";
}
