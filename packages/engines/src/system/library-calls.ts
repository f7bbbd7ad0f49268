import { setTimeout as pause } from "node:timers/promises";

/** Two numbers that a thread and whoever may end it share: how many calls of a native library are under way, and whether the thread is to end. */
const [underWay, isEnding] = [0, 1];

/** Milliseconds between two looks whether a call is still under way. */
const lookMilliseconds = 5;
/** Milliseconds after which a call is taken for one that never ends. */
const patienceMilliseconds = 30_000;

let door: Int32Array | undefined;

/** A door for one thread, or for several that end together; it is handed over as it is, since its memory is shared. */
export function libraryDoor(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
}

/** From now on this thread counts its calls at `shared`, and makes none once it is to end. */
export function watchLibraryCalls(shared: Int32Array): void {
  door = shared;
}

/**
 * Work of a native library that must not be cut off: a thread that is ended within it takes the whole process along, since the library then throws where nobody catches.
 * Once the thread is to end, no such work begins any more.
 */
export async function libraryCall<T>(work: () => Promise<T>): Promise<T> {
  const entered = enter();
  try {
    return await work();
  } finally {
    leave(entered);
  }
}

/** The same for a call that answers at once. */
export function libraryCallNow<T>(work: () => T): T {
  const entered = enter();
  try {
    return work();
  } finally {
    leave(entered);
  }
}

/** Says that the threads of these doors are to end and waits until they may be: none of them is within a call, and none begins another. */
export async function outsideCalls(doors: readonly Int32Array[]): Promise<void> {
  const until = performance.now() + patienceMilliseconds;
  // Every door is shut at each look, so that none is passed while another is waited for.
  while (doors.filter((each) => !mayEndThread(each)).length > 0 && performance.now() < until) await pause(lookMilliseconds);
}

/** Says that the thread of a door is to end; answers whether it may be ended now, which stays true from then on. */
function mayEndThread(shared: Int32Array): boolean {
  Atomics.store(shared, isEnding, 1);
  return Atomics.load(shared, underWay) === 0;
}

function enter(): Int32Array | undefined {
  // First counted, then asked: whoever ends the thread says so first and then counts, so that one of both sees the other.
  if (door === undefined) return undefined;
  const isWithin = Atomics.add(door, underWay, 1) > 0;
  if (!isWithin && Atomics.load(door, isEnding) === 1) {
    Atomics.sub(door, underWay, 1);
    // Nobody waits for this thread any more: it stands still until it is ended.
    Atomics.wait(door, isEnding, 1);
    return enter();
  }
  return door;
}

function leave(entered: Int32Array | undefined): void {
  if (entered !== undefined) Atomics.sub(entered, underWay, 1);
}
