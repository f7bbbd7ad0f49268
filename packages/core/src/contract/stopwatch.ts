import type { Clock } from "./ports.ts";

/** Times the parts of a run: each `lap` names what has just been done. */
export interface Stopwatch {
  lap(part: string): void;
  readonly seconds: Readonly<Record<string, number>>;
}

export function stopwatch(clock: Pick<Clock, "seconds">): Stopwatch {
  const seconds: Record<string, number> = {};
  let last = clock.seconds();
  return {
    lap(part) {
      const now = clock.seconds();
      seconds[part] = (seconds[part] ?? 0) + now - last;
      last = now;
    },
    seconds,
  };
}
