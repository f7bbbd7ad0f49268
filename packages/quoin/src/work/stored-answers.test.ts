import { gzipSync } from "node:zlib";
import type { WorkspacePorts } from "@quoin/core";
import { nodeHasher } from "@quoin/engines";
import { beforeEach, expect, test } from "vitest";
import { documentsHash } from "./observed-ports.ts";
import type { Answer, Reads } from "./question.ts";
import { StoredAnswers } from "./stored-answers.ts";

const files = new Map<string, Uint8Array>();
const world = { change: 1, state: "s", table: "t", day: "2026-01-01", settings: {} };

const ports = (): WorkspacePorts =>
  ({
    files: {
      read: async (path: string) => files.get(path) ?? Promise.reject(new Error("none")),
      exists: async (path: string) => files.has(path) || [...files.keys()].some((each) => each.startsWith(`${path}/`)),
      list: async (folder: string) => [...files.keys()].filter((path) => path.startsWith(`${folder}/`)),
      remove: async (path: string) => files.delete(path),
      write: async (path: string, content: Uint8Array) => files.set(path, new Uint8Array(content)),
    },
    records: { newestChange: async () => world.change, stateOf: async () => world.state },
    evidence: { sha256: () => world.table },
    clock: { now: () => `${world.day}T00:00:00.000Z` },
    hasher: nodeHasher,
    manifest: {},
    settings: world.settings,
  }) as unknown as WorkspacePorts;

const body = new TextEncoder().encode(JSON.stringify({ plan: "long ".repeat(500) }));

function answer(changed: Partial<Answer> = {}, read: Partial<Reads> = {}): Answer {
  const reads = { types: ["fund"], tables: { firms: "t" }, documents: documentsHash(ports()), namesAsker: false, day: null, isCutShort: false, ...read };
  return {
    status: 200,
    headers: { "content-type": "application/json" },
    body,
    packed: new Uint8Array(gzipSync(body)),
    asOf: { change: 1, at: "then" },
    reads,
    failure: null,
    ...changed,
  };
}

async function stored(given: Answer, took = 1): Promise<StoredAnswers> {
  const answers = new StoredAnswers("program");
  answers.store(ports(), "q", given, took);
  await answers.settled();
  return new StoredAnswers("program");
}

function spoil(by: (content: Uint8Array) => Uint8Array): void {
  for (const [path, content] of files) files.set(path, by(content));
}

function flipped(content: Uint8Array, at: number): Uint8Array {
  const changed = new Uint8Array(content);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}

beforeEach(() => {
  files.clear();
  Object.assign(world, { change: 1, state: "s", table: "t", day: "2026-01-01", settings: {} });
});

test("what was stored is given byte for byte by the next server, as of the newest change that it found", async () => {
  const next = await stored(answer());
  world.change = 5;
  expect(await next.taken(ports(), "q")).toEqual(answer({ asOf: { change: 5, at: "then" } }));
  expect(await next.taken(ports(), "another")).toBeNull();
});

test.each<{ is: string; change: () => void; read?: Partial<Reads> }>([
  { is: "a record of a type that was read", change: () => Object.assign(world, { state: "another" }) },
  { is: "a table that was read", change: () => Object.assign(world, { table: "another" }) },
  { is: "the settings", change: () => Object.assign(world, { settings: { region: "X" } }) },
  { is: "the day that was asked for", change: () => Object.assign(world, { day: "2026-01-02" }), read: { day: "2026-01-01" } },
  { is: "the file, cut short", change: () => spoil((content) => content.subarray(0, content.length - 40)) },
  { is: "one letter of its head", change: () => spoil((content) => flipped(content, content.indexOf(0x74))) },
  { is: "one byte of its body", change: () => spoil((content) => flipped(content, content.length - 20)) },
  { is: "the file, emptied", change: () => spoil(() => new Uint8Array()) },
  { is: "the file, of no JSON", change: () => spoil(() => new TextEncoder().encode("x\ny")) },
])("where another is $is, nothing is given", async ({ change, read }) => {
  const next = await stored(answer({}, read));
  expect(await next.taken(ports(), "q")).not.toBeNull();
  change();
  expect(await next.taken(ports(), "q")).toBeNull();
});

test("another program, and one that runs from its sources, neither takes nor stores", async () => {
  await stored(answer());
  expect(await new StoredAnswers("another").taken(ports(), "q")).toBeNull();
  const fromSources = new StoredAnswers(null);
  expect(await fromSources.taken(ports(), "q")).toBeNull();
  files.clear();
  fromSources.store(ports(), "q", answer(), 1);
  await fromSources.settled();
  expect(files.size).toBe(0);
});

test.each<{ what: string; given: Answer; took?: number; state?: null }>([
  { what: "is soon made again", given: answer(), took: 0.1 },
  { what: "is a refusal", given: answer({ status: 400 }) },
  { what: "may be given to nobody else", given: answer({}, { namesAsker: true }) },
  { what: "read what nobody watches", given: answer({ reads: null }) },
  { what: "read the whole register", given: answer({}, { types: null }) },
  { what: "a busy machine cut short", given: answer({}, { isCutShort: true }) },
  { what: "is large", given: answer({ packed: new Uint8Array((1 << 20) + 1) }) },
  { what: "was made before the newest change", given: answer({ asOf: { change: 0, at: "" } }) },
  { what: "read what no state stands for", given: answer(), state: null },
])("an answer that $what is not stored", async ({ given, took, state = "s" }) => {
  Object.assign(world, { state });
  await stored(given, took);
  expect(files.size).toBe(0);
});

test("a short answer that took long is stored, and given as it was", async () => {
  const short = new TextEncoder().encode(JSON.stringify({ points: [] }));
  const answers = await stored(answer({ body: short, packed: null }));
  expect(await answers.taken(ports(), "q")).toMatchObject({ status: 200, body: short, packed: null });
});

test("a folder that takes nothing loses no answer", async () => {
  const refusing = { ...ports(), files: { ...ports().files, write: async () => Promise.reject(new Error("ENOSPC")) } };
  const answers = new StoredAnswers("program");
  answers.store(refusing, "q", answer(), 1);
  await expect(answers.settled()).resolves.toBeUndefined();
});

test("of two hundred questions the next one takes the place of another", async () => {
  const answers = new StoredAnswers("program");
  for (let at = 0; at <= 200; at++) {
    answers.store(ports(), `q${at}`, answer(), 1);
    await answers.settled();
  }
  expect(files.size).toBe(200);
  expect(await answers.taken(ports(), "q200")).not.toBeNull();
});
