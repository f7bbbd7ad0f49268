import { Worker } from "node:worker_threads";
import { afterEach, expect, test } from "vitest";
import { libraryCall, libraryCallNow, libraryDoor, outsideCalls, watchLibraryCalls, withoutPrograms } from "./library-calls.ts";
import { endPrograms, startProgram } from "./running-programs.ts";

afterEach(() => watchLibraryCalls(libraryDoor()));

/** Whether the thread of a door has been found outside its calls by now. */
async function isOutside(...doors: readonly Int32Array[]): Promise<() => boolean> {
  let found = false;
  outsideCalls(doors).then(() => {
    found = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  return () => found;
}

test("a thread may be ended between its calls, not within one; of several, when none is within one", async () => {
  const idle = libraryDoor();
  const door = libraryDoor();
  watchLibraryCalls(door);
  expect((await isOutside(idle))()).toBe(true);
  let finish = (): void => {};
  const call = libraryCall(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      }),
  );
  const found = await isOutside(idle, door);
  expect(found()).toBe(false);
  finish();
  await call;
  await expect.poll(found).toBe(true);
});

test("a call that fails is over, and one within another is made although the thread is to end", async () => {
  const door = libraryDoor();
  watchLibraryCalls(door);
  await expect(libraryCall(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  const within = await libraryCall(async () => {
    expect((await isOutside(door))()).toBe(false);
    return libraryCallNow(() => "made");
  });
  expect(within).toBe("made");
  expect((await isOutside(door))()).toBe(true);
});

test("a program that a thread has started is waited for until it has ended, however late its thread tells of it", async () => {
  const door = libraryDoor();
  watchLibraryCalls(door);
  const child = startProgram("sleep", ["1000"]);
  await outsideCalls([door]);
  let isWithout = false;
  const waiting = withoutPrograms(door).then(() => {
    isWithout = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isWithout).toBe(false);
  endPrograms();
  await waiting;
  expect([isWithout, child.signalCode]).toEqual([true, "SIGKILL"]);
});

test("a thread that is to end begins no further call", async () => {
  const door = libraryDoor();
  await outsideCalls([door]);
  const program = `
    import { parentPort, workerData } from "node:worker_threads";
    import { register } from ${JSON.stringify(import.meta.resolve("tsx/esm/api"))};
    register();
    const { libraryCallNow, watchLibraryCalls } = await import(${JSON.stringify(new URL("./library-calls.ts", import.meta.url).href)});
    watchLibraryCalls(workerData);
    parentPort.postMessage("before");
    libraryCallNow(() => parentPort.postMessage("made"));
  `;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(program)}`), { workerData: door });
  const said: string[] = [];
  const before = new Promise<void>((resolve, reject) => {
    worker.on("error", reject);
    worker.on("message", (word: string) => {
      said.push(word);
      resolve();
    });
  });
  await before;
  await new Promise((resolve) => setTimeout(resolve, 100));
  await worker.terminate();
  expect(said).toEqual(["before"]);
});
