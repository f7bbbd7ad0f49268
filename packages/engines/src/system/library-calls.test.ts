import { Worker } from "node:worker_threads";
import { afterEach, expect, test } from "vitest";
import { libraryCall, libraryCallNow, libraryDoor, mayEndThread, watchLibraryCalls } from "./library-calls.ts";

afterEach(() => watchLibraryCalls(libraryDoor()));

test("a thread may be ended between its calls, not within one", async () => {
  const door = libraryDoor();
  watchLibraryCalls(door);
  expect(libraryCallNow(() => mayEndThread(door))).toBe(false);
  const other = libraryDoor();
  watchLibraryCalls(other);
  let finish = (): void => {};
  const call = libraryCall(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      }),
  );
  expect(mayEndThread(other)).toBe(false);
  finish();
  await call;
  expect(mayEndThread(other)).toBe(true);
});

test("a call that fails is over, and one within another is made although the thread is to end", async () => {
  const door = libraryDoor();
  watchLibraryCalls(door);
  await expect(libraryCall(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  const within = await libraryCall(async () => {
    expect(mayEndThread(door)).toBe(false);
    return libraryCallNow(() => "made");
  });
  expect(within).toBe("made");
  expect(mayEndThread(door)).toBe(true);
});

test("a thread that is to end begins no further call", async () => {
  const door = libraryDoor();
  expect(mayEndThread(door)).toBe(true);
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
