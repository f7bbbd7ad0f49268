import { canonicalJson } from "./canonical-json.ts";
import { utf8Bytes, utf8Text } from "./utf8.ts";

/** Where answers are kept whose loss costs time alone: a folder of the workspace, or memory. */
export interface Cache {
  /** The version of the program: another one answers anew. */
  readonly codeVersion: string;
  hash(text: string): string;
  /** Null where nothing is kept under the name, or what is kept is not as it was written. */
  read(name: string): Promise<Uint8Array | null>;
  write(name: string, content: Uint8Array): Promise<void>;
}

/** What is asked for. All of it is plain data; fields in any order ask the same. */
export interface CacheQuestion {
  /** One entry a name, written over by its next answer. */
  readonly name: string;
  readonly question: unknown;
  /** All that the answer was made of: hashes of tables, versions of records and methods, thresholds. */
  readonly restsOn: unknown;
}

/** How an answer becomes bytes; null where the bytes are no answer. */
export interface Packing<T> {
  pack(answer: T): Uint8Array;
  unpack(bytes: Uint8Array): T | null;
}

const newline = 0x0a;

/** The one key of every answer that is kept: program, question, what it rests on. */
export function cacheKey(cache: Pick<Cache, "codeVersion" | "hash">, { question, restsOn }: Omit<CacheQuestion, "name">): string {
  return cache.hash(canonicalJson([cache.codeVersion, question, restsOn]));
}

/** What is kept of a question; null where nothing is, where anything of its key is another since, or where it cannot be read. */
export async function fromCache<T>(cache: Cache, asked: CacheQuestion, { unpack }: Pick<Packing<T>, "unpack">): Promise<T | null> {
  const kept = await cache.read(asked.name);
  const end = kept?.indexOf(newline) ?? -1;
  if (kept === null || end < 0 || utf8Text(kept.subarray(0, end)) !== cacheKey(cache, asked)) return null;
  return unpack(kept.subarray(end + 1));
}

/** Keeps an answer; its bytes as they will be read again. */
export async function intoCache<T>(cache: Cache, asked: CacheQuestion, { pack }: Pick<Packing<T>, "pack">, answer: T): Promise<Uint8Array> {
  const key = utf8Bytes(`${cacheKey(cache, asked)}\n`);
  const packed = pack(answer);
  const content = new Uint8Array(key.length + packed.length);
  content.set(key);
  content.set(packed, key.length);
  await cache.write(asked.name, content);
  return packed;
}

/** The answer to a question, computed once for the same key. */
export async function cached<T>(cache: Cache, asked: CacheQuestion, packing: Packing<T>, compute: () => Promise<T>): Promise<T> {
  const kept = await fromCache(cache, asked, packing);
  if (kept !== null) return kept;
  const answer = await compute();
  await intoCache(cache, asked, packing, answer);
  return answer;
}

/** An answer of plain data. `read` says what the text holds, or null where it is no such answer. */
export function jsonPacking<T>(read: (text: string) => T | null): Packing<T> {
  return {
    pack: (answer) => utf8Bytes(JSON.stringify(answer)),
    unpack: (bytes) => read(utf8Text(bytes)),
  };
}
