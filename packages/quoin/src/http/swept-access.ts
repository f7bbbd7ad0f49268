import type { WorkspacePorts } from "@quoin/core";

const day = 24 * 3_600_000;

export interface Sweeping {
  readonly access: Pick<WorkspacePorts["access"], "sweep">;
  readonly clock: Pick<WorkspacePorts["clock"], "now">;
  /** How long the trail of access is kept. */
  readonly days: number;
  readonly log: (line: string) => void;
}

/** Takes away the oldest of the trail of access, and says how much. A database that is away is asked again a day later. */
export async function sweptAccess({ access, clock, days, log }: Sweeping): Promise<void> {
  const before = new Date(Date.parse(clock.now()) - days * day).toISOString();
  const rows = await access.sweep(before).catch(() => 0);
  if (rows > 0) log(`access swept rows=${rows} before=${before}\n`);
}

/** Now and once a day, until it is ended. */
export function sweepingAccess(sweeping: Sweeping): { end(): void } {
  const sweep = () => void sweptAccess(sweeping);
  sweep();
  const timer = setInterval(sweep, day);
  timer.unref();
  return { end: () => clearInterval(timer) };
}
