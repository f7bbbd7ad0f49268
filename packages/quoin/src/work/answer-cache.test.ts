import type { WorkspacePorts } from "@quoin/core";
import { beforeEach, expect, test } from "vitest";
import { AnswerCache, type Reader } from "./answer-cache.ts";
import { documentsHash } from "./observed-ports.ts";
import type { Answer } from "./question.ts";

let changes: { type: string; seq: number }[] = [];
let bytes = 1;
let day = "2026-01-01";
let seconds = 0;
let made = 0;
let namesAsker = false;

const ports = {
  records: {
    newestChange: async () => changes.at(-1)?.seq ?? 0,
    changedTypes: async (after: number) => changes.filter(({ seq }) => seq > after),
  },
  clock: { seconds: () => seconds, now: () => `${day}T00:00:00.000Z` },
  hasher: { sha256: (text: string) => text },
  evidence: { tables: () => ["firms"], sha256: () => `hash ${bytes}` },
  manifest: { resources: [] },
  settings: {},
} as unknown as WorkspacePorts;

beforeEach(() => {
  [changes, bytes, day, seconds, made, namesAsker] = [[], 1, "2026-01-01", 0, 0, false];
});

/** An answer that read projects and firms on a day, and says how many were made before it. */
async function make(keeps = true): Promise<Answer> {
  made += 1;
  const change = changes.at(-1)?.seq ?? 0;
  const body = new TextEncoder().encode(JSON.stringify({ made }));
  // Computed in a later turn, as answers are.
  await new Promise(setImmediate);
  const reads = { types: ["project"], tables: { firms: `hash ${bytes}` }, documents: documentsHash(ports), namesAsker, day, isCutShort: false };
  return { status: 200, headers: {}, body, packed: null, asOf: { change, at: "" }, reads: keeps ? reads : null, failure: null };
}

const anyone: Reader = { own: "q of li", view: "q", mustHold: 0 };

function asked(kept: AnswerCache, reader: Reader = anyone, keeps = true): Promise<string> {
  return kept
    .answer(ports, reader, () => make(keeps))
    .then(({ body }) => {
      const { as_of, made: number } = JSON.parse(new TextDecoder().decode(body)) as { as_of?: { change: number }; made: number };
      return as_of === undefined ? `${number}` : `${number} of change ${as_of.change}`;
    });
}

function changed(type: string): void {
  changes = [...changes, { type, seq: changes.length + 1 }];
  seconds += 1;
}

test("who asks the same while it is made waits for the one computation, and afterwards gets what is kept", async () => {
  const kept = new AnswerCache();
  expect(await Promise.all([asked(kept), asked(kept), asked(kept)])).toEqual(["1", "1", "1"]);
  expect(await asked(kept)).toBe("1");
  expect(kept.status()).toMatchObject({ answers: 1, made: 1 });
});

test("a record of a type that was not read changes nothing; of one that was, the old answer is given while the new one is made", async () => {
  const kept = new AnswerCache();
  await asked(kept);
  changed("organisation");
  expect(await asked(kept)).toBe("1");
  expect(made).toBe(1);
  changed("project");
  expect(await asked(kept)).toBe("1 of change 0");
  expect(made).toBe(2);
  await expect.poll(() => asked(kept)).toBe("2");
  expect(made).toBe(2);
});

test("who has written is never given an answer from before; nor does a computation that began before count", async () => {
  const kept = new AnswerCache();
  await asked(kept);
  const slow = asked(kept);
  changed("project");
  kept.forgetState();
  expect(await asked(kept, { ...anyone, mustHold: 1 })).toBe("2");
  expect(await slow).toBe("1");
  expect(await asked(kept, { ...anyone, mustHold: "newest" })).toBe("2");
});

test("while changes come faster than an answer is made, it is made in a tenth of the time; whoever has to see a change waits for no such rest", async () => {
  const kept = new AnswerCache();
  await kept.answer(ports, anyone, () => {
    seconds += 10;
    return make();
  });
  changed("project");
  expect(await asked(kept)).toBe("1 of change 0");
  expect(made).toBe(1);
  expect(await asked(kept, { ...anyone, mustHold: "newest" })).toBe("2");
  seconds += 90;
  changed("project");
  expect(await asked(kept)).toBe("2 of change 1");
  await expect.poll(() => made).toBe(3);
});

test.each([
  ["a table", () => (bytes += 1)],
  ["the day", () => (day = "2026-01-02")],
])("another state of %s makes it anew", async (_, happens) => {
  const kept = new AnswerCache();
  await asked(kept);
  happens();
  seconds += 1;
  expect(await asked(kept, { ...anyone, mustHold: "newest" })).toBe("2");
});

test("what read something that nobody watches is not kept", async () => {
  const kept = new AnswerCache();
  await asked(kept, anyone, false);
  expect(await asked(kept, anyone, false)).toBe("2");
});

test("a computation ends when the last of those who wait has left, and not before; who comes then starts a new one", async () => {
  const kept = new AnswerCache();
  const [first, second] = [new AbortController(), new AbortController()];
  let [isStarted, isStopped] = [false, false];
  const never = (signal: AbortSignal) =>
    new Promise<Answer>((_, reject) => {
      isStarted = true;
      signal.addEventListener("abort", () => {
        isStopped = true;
        reject(new Error("stopped"));
      });
    });
  const waits = [first, second].map(({ signal }) => kept.answer(ports, { ...anyone, signal }, never).catch(() => "left"));
  await expect.poll(() => isStarted).toBe(true);
  first.abort();
  expect(await waits[0]).toBe("left");
  expect(isStopped).toBe(false);
  second.abort();
  expect(await waits[1]).toBe("left");
  expect(isStopped).toBe(true);
  expect(await asked(kept)).toBe("1");
});

test("a failure is not kept", async () => {
  const kept = new AnswerCache();
  await expect(kept.answer(ports, anyone, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await asked(kept)).toBe("1");
});

test("two who see the same have one answer, at once and afterwards, as long as it was made without their names", async () => {
  const kept = new AnswerCache();
  const wang: Reader = { ...anyone, own: "q of wang" };
  expect(await Promise.all([asked(kept), asked(kept, wang)])).toEqual(["1", "1"]);
  expect(await asked(kept, wang)).toBe("1");
  expect(await asked(kept, { ...wang, view: "q of another department" })).toBe("2");
});

test("an answer that names who asked is given to nobody else: neither while it is made, nor afterwards, nor where an earlier one named nobody", async () => {
  const kept = new AnswerCache();
  const wang: Reader = { ...anyone, own: "q of wang" };
  expect(await asked(kept)).toBe("1");
  changed("project");
  namesAsker = true;
  expect(await asked(kept, { ...anyone, mustHold: "newest" })).toBe("2");
  expect(await Promise.all([asked(kept), asked(kept, wang)])).toEqual(["2", "3"]);
  expect(await asked(kept, wang)).toBe("3");
  const both = new AnswerCache();
  const [one, other] = await Promise.all([asked(both), asked(both, wang)]);
  expect(one).not.toBe(other);
});

test("what is known is given without making anything: nothing before the first answer, nothing that a change made old", async () => {
  const kept = new AnswerCache();
  expect(await kept.known(ports, anyone)).toBeNull();
  await asked(kept);
  expect((await kept.known(ports, anyone))?.status).toBe(200);
  changed("project");
  expect(await kept.known(ports, anyone)).toBeNull();
  expect(made).toBe(1);
});
