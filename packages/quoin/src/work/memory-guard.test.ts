import { expect, test } from "vitest";
import { type Guarded, guardedBytes, MemoryGuard } from "./memory-guard.ts";

const mega = 1_048_576;

function guarded(name: string, ended: string[], mayEnd = true, programs: readonly number[] = []): Guarded {
  return { mayEnd, programs: () => programs, end: () => void ended.push(name) };
}

/** A guard of 1,000 MB on a process whose resident memory the test says. */
function guard() {
  const process = { resident: 300 * mega };
  return { process, guard: new MemoryGuard(1_000 * mega, () => process.resident) };
}

test("over the limit the computation is ended that took most, and then the others are left until the memory had time to fall", () => {
  const { process, guard: keeper } = guard();
  const ended: string[] = [];
  keeper.begin(guarded("early", ended));
  process.resident += 50 * mega;
  keeper.look();
  const smallIsOver = keeper.begin(guarded("late", ended));
  keeper.begin(guarded("change", ended, false));
  process.resident += 300 * mega;
  keeper.look();
  expect(ended).toEqual([]);
  process.resident += 500 * mega;
  keeper.look();
  expect(ended).toEqual(["early"]);
  keeper.look();
  expect(ended).toEqual(["early"]);
  for (let look = 0; look < 20; look++) keeper.look();
  expect(ended.slice(0, 2)).toEqual(["early", "early"]);
  smallIsOver();
});

test("a change that has begun is never ended, and below the limit nothing is", () => {
  const { process, guard: keeper } = guard();
  const ended: string[] = [];
  keeper.begin(guarded("change", ended, false));
  process.resident = 5_000 * mega;
  keeper.look();
  expect(ended).toEqual([]);
  const over = keeper.begin(guarded("question", ended));
  process.resident = 900 * mega;
  keeper.look();
  expect(ended).toEqual([]);
  over();
});

test.runIf(process.platform === "linux")("the memory of a program counts with the computation that it works for", () => {
  const { guard: keeper } = guard();
  const ended: string[] = [];
  keeper.begin(guarded("without", ended));
  // This process is larger than what is left below the limit.
  const [small, large] = [new MemoryGuard(process.memoryUsage.rss() * 0.5, () => 0), new MemoryGuard(process.memoryUsage.rss() * 2, () => 0)];
  for (const [each, name] of [
    [small, "small"],
    [large, "large"],
  ] as const) {
    each.begin(guarded(`${name} without`, ended));
    each.begin(guarded(`${name} with`, ended, true, [process.pid]));
    each.look();
  }
  expect(ended).toEqual(["small with"]);
});

test("a container that allows less than the office says lets the guard step in before the system does", () => {
  expect(guardedBytes(3_000, 1_024 * mega)).toBe(Math.floor(1_024 * mega * 0.85));
  expect(guardedBytes(3_000, 8_192 * mega)).toBe(3_000 * mega);
  // Nothing is said, or that there is no limit.
  expect([guardedBytes(3_000, 0), guardedBytes(3_000, Number.MAX_SAFE_INTEGER)]).toEqual([3_000 * mega, 3_000 * mega]);
});
