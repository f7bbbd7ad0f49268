import { setTimeout as pause } from "node:timers/promises";

/** Numbers that a thread and whoever may end it share: how many calls of a native library are under way, whether the thread is to end, and how many programs of the system work for it. */
const [underWay, isEnding, programs] = [0, 1, 2];

/** Milliseconds between two looks whether a call is still under way. */
const lookMilliseconds = 5;
/** Milliseconds after which a call, or a program that was told to end, is taken for one that never does. */
const patienceMilliseconds = 30_000;

let door: Int32Array | undefined;

/** A door for one thread, or for several that end together; it is handed over as it is, since its memory is shared. */
export function libraryDoor(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT));
}

/** From now on this thread counts its calls and its programs at `shared`, and makes none once it is to end. */
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

/** Says how many programs of the system work for this thread now. */
export function countPrograms(count: number): void {
  if (door !== undefined) Atomics.store(door, programs, count);
}

/**
 * Waits until no program works for the thread of a door that is to end; it is told at another place to end them. A thread that goes before them leaves them running, and
 * what ends later is never taken back by the system.
 */
export async function withoutPrograms(shared: Int32Array): Promise<void> {
  await within(() => Atomics.load(shared, programs) === 0);
}

/** Says that the threads of these doors are to end and waits until they may be: none of them is within a call, and none begins another. */
export async function outsideCalls(doors: readonly Int32Array[]): Promise<void> {
  // Every door is shut at each look, so that none is passed while another is waited for.
  await within(() => doors.filter((each) => !mayEndThread(each)).length === 0);
}

async function within(isSo: () => boolean): Promise<void> {
  const until = performance.now() + patienceMilliseconds;
  while (!isSo() && performance.now() < until) await pause(lookMilliseconds);
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
