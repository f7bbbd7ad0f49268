import { readFileSync } from "node:fs";

/** Linux counts in these ticks, whatever the kernel's own clock is. */
const ticksPerSecond = 100;

/** Seconds of processor (user and system) by processes that this one has waited for, with those that they had waited for; null where the system does not say. */
function secondsOfEnded(): number | null {
  try {
    // What stands before the last parenthesis is the name of the program, which may hold blanks; cutime and cstime are the 14th and 15th after it.
    const fields = readFileSync("/proc/self/stat", "utf8").split(") ").at(-1)?.split(" ") ?? [];
    const ticks = Number(fields[13]) + Number(fields[14]);
    return Number.isFinite(ticks) ? ticks / ticksPerSecond : null;
  } catch {
    return null;
  }
}

/** Tells the processor time of one process after the other as they end: what a machine has to do, whatever else it does meanwhile. Of two that end in the same moment the first is told both. */
export class EndedProcesses {
  #told = secondsOfEnded();

  /** Of what has ended since the last call; a program that left its own before they ended is not charged with them. */
  sinceLastEnd(): number | null {
    const [before, now] = [this.#told, secondsOfEnded()];
    this.#told = now;
    return before === null || now === null ? null : now - before;
  }
}
