import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { type Cache, type CacheQuestion, folderCache, fromCache, intoCache, type Packing, type WorkspacePorts } from "@quoin/core";
import { holdsStill } from "./observed-ports.ts";
import { smallestPacked } from "./packed-body.ts";
import type { Answer, Reads } from "./question.ts";

const unpack = promisify(gunzip);
const pack = promisify(gzip);
/** Seconds that making an answer takes from which it is worth storing. */
const worthSeconds = 0.2;
/** Bytes of a packed answer beyond which it is a document and no page. */
const mostBytes = 1 << 20;
const lineEnd = 10;

/** What stands in the first line of a stored answer; its body follows, packed. */
interface Head extends Pick<Answer, "headers"> {
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
    try {
      const stored = await fromCache(cacheOf(ports, this.#program), asked(ports, view), packing);
      if (stored === null) return null;
      const { head, kept } = stored;
      if (!holdsStill(head.reads, ports)) return null;
      // The number first: a change that comes between makes the answer old, never a later answer this one.
      const change = await ports.records.newestChange();
      if (JSON.stringify(await statesOf(ports, head.reads)) !== JSON.stringify(head.states)) return null;
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
    await intoCache(cacheOf(ports, this.#program), asked(ports, view), packing, { head: { reads, states, at: asOf.at, headers }, kept });
  }
}

/** A line of JSON, and the packed body behind it. */
const packing: Packing<{ readonly head: Head; readonly kept: Uint8Array<ArrayBuffer> }> = {
  pack: ({ head, kept }) => Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), kept]),
  unpack: (bytes) => {
    const end = bytes.indexOf(lineEnd);
    return end < 0 ? null : { head: JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))), kept: new Uint8Array(bytes.subarray(end + 1)) };
  },
};

/** The running program stands for the version of its answers. */
function cacheOf(ports: WorkspacePorts, program: string): Cache {
  return folderCache({ ...ports, codeVersion: program }, "answers");
}

/** What an answer rests on is in its head: it is found by the question alone, and then held against what is there. */
function asked({ hasher }: WorkspacePorts, view: string): CacheQuestion {
  return { name: hasher.sha256(view), question: view, restsOn: null };
}

/** Null where a type has no state that stands for its records. */
async function statesOf({ records }: WorkspacePorts, { types }: Reads): Promise<Head["states"] | null> {
  const states = await Promise.all([...(types ?? [])].sort().map(async (type) => [type, await records.stateOf(type)] as const));
  return types === null || states.some(([, state]) => state === null) ? null : Object.fromEntries(states);
}
