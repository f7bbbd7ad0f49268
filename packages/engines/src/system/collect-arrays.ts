import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes of arrays of numbers in a thread below which nothing is worth collecting. */
const worthBytes = 32 << 20;

let collect: (() => void) | undefined;

/**
 * Gives back the memory of arrays of numbers that this thread no longer holds. They lie outside the heap by which V8 judges when to collect, so that a thread that computes one
 * large part after another holds the arrays of several. Costs some milliseconds, since the heap itself is small.
 */
export function collectArrays(): void {
  if (process.memoryUsage().arrayBuffers < worthBytes) return;
  collect ??= collector();
  collect();
}

function collector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}
