import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { sealed, unsealed, type WorkspacePorts } from "@quoin/core";
import { holdsStill } from "./observed-ports.ts";
import { smallestPacked } from "./packed-body.ts";
import type { Answer, Reads } from "./question.ts";

const unpack = promisify(gunzip);
const pack = promisify(gzip);
const folder = ".quoin/cache/answers";
/** Seconds that making an answer takes from which it is worth storing. */
const worthSeconds = 0.2;
/** Questions of which an answer is stored; beyond that others make room. */
const mostAnswers = 200;
/** Bytes of a packed answer beyond which it is a document and no page. */
const mostBytes = 1 << 20;
const lineEnd = 10;

/** What stands in the first line of a stored answer; its body follows, packed. */
interface Head extends Pick<Answer, "headers"> {
  readonly program: string;
  readonly view: string;
  readonly reads: Reads;
  /** Type of record → what its records held. */
  readonly states: Readonly<Record<string, string | null>>;
  readonly at: string;
}

/**
 * Answers that outlive the server: one that starts gives what the last one made of the same program, tables, settings and records.
 * One file a question, written over by its next answer; a damaged one, or one that cannot be written, is as none.
 */
export class StoredAnswers {
  /** Hash of the running program; null where it runs from sources that may change under it: then nothing is stored and nothing taken. */
  readonly #program: string | null;
  readonly #worth: number;
  readonly #writing = new Set<Promise<void>>();

  constructor(program: string | null, worth: number = worthSeconds) {
    this.#program = program;
    this.#worth = worth;
  }

  /** The stored answer to the question, where all that it was made of is as it was; else null. */
  async taken(ports: WorkspacePorts, view: string): Promise<Answer | null> {
    if (this.#program === null) return null;
    const file = await ports.files.read(pathOf(ports, view)).catch(() => null);
    const stored = file === null ? null : unsealed(ports.hasher, file);
    const end = stored?.indexOf(lineEnd) ?? -1;
    if (stored === null || end < 0) return null;
    try {
      const head = JSON.parse(new TextDecoder().decode(stored.subarray(0, end))) as Head;
      if (head.program !== this.#program || head.view !== view || !holdsStill(head.reads, ports)) return null;
      // The number first: a change that comes between makes the answer old, never a later answer this one.
      const change = await ports.records.newestChange();
      if (JSON.stringify(await statesOf(ports, head.reads)) !== JSON.stringify(head.states)) return null;
      const kept = new Uint8Array(stored.subarray(end + 1));
      const body = new Uint8Array(await unpack(kept));
      // What is small goes out as it is.
      const packed = body.byteLength < smallestPacked ? null : kept;
      return { status: 200, headers: head.headers, body, packed, asOf: { change, at: head.at }, reads: head.reads, failure: null };
    } catch {
      return null;
    }
  }

  /**
   * Stores an answer that took so many seconds, where others may be given it and the register has not moved on since it was begun. A folder or a disk that takes nothing more
   * costs the next start its time, and nobody an answer.
   */
  store(ports: WorkspacePorts, view: string, answer: Answer, took: number): void {
    if (took < this.#worth) return;
    const written = this.#write(ports, view, answer).catch(() => {});
    this.#writing.add(written);
    written.finally(() => this.#writing.delete(written));
  }

  /** Waits for what is being stored. */
  async settled(): Promise<void> {
    await Promise.all(this.#writing);
  }

  async #write(ports: WorkspacePorts, view: string, { status, headers, body, packed, asOf, reads }: Answer): Promise<void> {
    if (this.#program === null || status !== 200) return;
    const kept = packed ?? (await pack(body));
    if (kept.byteLength > mostBytes) return;
    if (reads === null || reads.types === null || reads.namesAsker || reads.isCutShort) return;
    const states = await statesOf(ports, reads);
    if (states === null || (await ports.records.newestChange()) !== asOf.change) return;
    const head: Head = { program: this.#program, view, reads, states, at: asOf.at, headers };
    const path = pathOf(ports, view);
    await makeRoom(ports, path);
    await ports.files.write(path, sealed(ports.hasher, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), kept])));
  }
}

function pathOf({ hasher }: WorkspacePorts, view: string): string {
  return `${folder}/${hasher.sha256(view)}`;
}

/** Null where a type has no state that stands for its records. */
async function statesOf({ records }: WorkspacePorts, { types }: Reads): Promise<Head["states"] | null> {
  const states = await Promise.all([...(types ?? [])].sort().map(async (type) => [type, await records.stateOf(type)] as const));
  return types === null || states.some(([, state]) => state === null) ? null : Object.fromEntries(states);
}

async function makeRoom({ files }: WorkspacePorts, path: string): Promise<void> {
  if (await files.exists(path)) return;
  const there = await files.list(folder);
  for (const old of there.slice(0, Math.max(0, there.length + 1 - mostAnswers))) await files.remove(old);
}
