import { afterEach, expect, test, vi } from "vitest";
import type { Answer, Question } from "./question.ts";
import { sharedLane } from "./shared-lane.ts";
import { type Work, WorkRefused } from "./work.ts";

const [byAccount, byOwner] = [{ by: { is: "account" } } as Question, { by: { is: "owner" } } as Question];
afterEach(() => vi.useRealTimers());

const settle = () => new Promise((done) => setImmediate(done));

/** A lane whose answers the test gives, one by one; it begins whatever it is handed. */
function lane(workers: number, waitingPerAsker = 2) {
  const begun: { readonly asker: string; readonly done: () => void; readonly fail: () => void }[] = [];
  const under: Work = {
    answer: (_, __, { asker }) => new Promise((done, fail) => begun.push({ asker, done: () => done({} as Answer), fail: () => fail(new Error("broken")) })),
    ready: () => {},
    lanes: () => [{ lane: "long", workers, most_workers: workers, running: begun.length, waiting: 1, answered: 0 }],
    close: async () => {},
  };
  const shared = sharedLane(under, { workers, waitingPerAsker });
  return {
    begun,
    shared,
    ask: (asker: string, more: object = {}, question = byAccount) => shared.answer("long", question, { asker, ...more }),
    who: () => begun.map(({ asker }) => asker),
  };
}

test("one asker has every thread but one, and the others begin at once; what is held back follows in its order, after a failure too", async () => {
  const { ask, begun, who, shared } = lane(3);
  const first = [ask("a"), ask("a"), ask("a")];
  const other = ask("b");
  await settle();
  expect(who()).toEqual(["a", "a", "b"]);
  expect(shared.lanes()[0]?.waiting).toBe(2);
  begun[0]?.fail();
  await expect(first[0]).rejects.toThrow("broken");
  await settle();
  expect(who()).toEqual(["a", "a", "b", "a"]);
  for (const { done } of begun) done();
  await Promise.all([first[1], first[2], other]);
  expect(shared.lanes()[0]?.waiting).toBe(1);
});

test("so many of one asker wait and no more; whoever leaves meanwhile is in nobody's way", async () => {
  const { ask, begun, who } = lane(2);
  const leaving = new AbortController();
  const [running, left, kept] = [ask("a"), ask("a", { signal: leaving.signal }), ask("a")];
  await expect(ask("a")).rejects.toMatchObject({ reason: "too-many-waiting" });
  leaving.abort();
  await expect(left).rejects.toMatchObject({ reason: "cancelled" });
  await expect(ask("a", { leave: AbortSignal.abort() })).rejects.toMatchObject({ reason: "cancelled" });
  begun[0]?.done();
  await running;
  await settle();
  expect(who()).toEqual(["a", "a"]);
  begun[1]?.done();
  await kept;
  const again = ask("a");
  await settle();
  expect(who().length).toBe(3);
  begun[2]?.done();
  await again;
});

test("a single thread is had by whoever comes; the owner of a workspace without accounts has all there are", async () => {
  const one = lane(1);
  void one.ask("a");
  await settle();
  expect(one.who()).toEqual(["a"]);
  const own = lane(2);
  void own.ask("owner", {}, byOwner);
  void own.ask("owner", {}, byOwner);
  await settle();
  expect(own.who()).toEqual(["owner", "owner"]);
});

test("a question that does not end is ended, and told why; one whose asker left is told that", async () => {
  vi.useFakeTimers();
  // As a thread does: it runs until it is told to end.
  const endless: Work = {
    answer: (_, __, { signal }) => new Promise((_, refuse) => signal?.addEventListener("abort", () => refuse(new WorkRefused("cancelled")))),
    ready: () => {},
    lanes: () => [],
    close: async () => {},
  };
  const shared = sharedLane(endless, { workers: 2, waitingPerAsker: 2, mostSeconds: 60 });
  const leaving = new AbortController();
  const [stayed, left] = [shared.answer("long", byAccount, { asker: "a" }), shared.answer("long", byOwner, { asker: "owner", signal: leaving.signal })];
  const told = Promise.all([expect(stayed).rejects.toMatchObject({ reason: "too-much-time" }), expect(left).rejects.toMatchObject({ reason: "cancelled" })]);
  await vi.advanceTimersByTimeAsync(59_000);
  leaving.abort();
  await vi.advanceTimersByTimeAsync(1_000);
  await told;
});
