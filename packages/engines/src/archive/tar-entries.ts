const block = 512;
/** Names longer than this are no names of ours. */
const paxLimit = 64 * 1024;

/** A file of an archive; its parts must be read to the end before the next one is asked for. */
export interface TarEntry {
  readonly name: string;
  readonly size: number;
  parts(): AsyncIterable<Uint8Array>;
}

/** The archive is cut short or is no archive of ours. */
export class BrokenTar extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "BrokenTar";
  }
}

/** The files of an archive as `tar-writer` makes it, one after another. The source is read to its end, so that whatever unpacks it checks its sums. */
export async function* tarEntries(source: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const bytes = new ByteSource(source);
  let longName: string | undefined;
  for (;;) {
    const head = await bytes.exactly(block);
    if (head.every((each) => each === 0)) {
      await bytes.onlyZeros(block);
      return;
    }
    const { name, size, type } = readHeader(head);
    if (type === "x") {
      if (size > paxLimit) throw new BrokenTar("a name is too long");
      longName = /^\d+ path=([^\n]+)\n$/.exec(Buffer.from(await bytes.exactly(size)).toString("utf8"))?.[1];
      await bytes.padding(size);
      continue;
    }
    if (type !== "0") throw new BrokenTar(`${name} is no file`);
    let left = size;
    const parts = async function* (): AsyncGenerator<Uint8Array> {
      while (left > 0) {
        const part = await bytes.atMost(left);
        left -= part.length;
        yield part;
      }
    };
    yield { name: longName ?? name, size, parts };
    longName = undefined;
    for await (const _ of parts());
    await bytes.padding(size);
  }
}

function readHeader(head: Uint8Array): { readonly name: string; readonly size: number; readonly type: string } {
  const text = Buffer.from(head).toString("latin1");
  const summed = head.reduce((total, each, at) => total + (at >= 148 && at < 156 ? 32 : each), 0);
  const size = Number.parseInt(text.slice(124, 135), 8);
  // The two bytes behind the digits of the sum are in no sum: they are held to what the writer puts there.
  const isWhole = text.slice(148, 156) === `${summed.toString(8).padStart(6, "0")}\0 `;
  if (!isWhole || !(size >= 0)) throw new BrokenTar("a header is damaged");
  return { name: text.slice(0, 100).replace(/\0.*$/s, ""), size, type: text.charAt(156) };
}

/** Bytes of a stream in the sizes that are asked for. */
class ByteSource {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#chunks = source[Symbol.asyncIterator]();
  }

  async atMost(count: number): Promise<Uint8Array> {
    if (this.#rest.length === 0) {
      const { done, value } = await this.#chunks.next();
      if (done) throw new BrokenTar("it ends too early");
      this.#rest = value;
    }
    const part = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(part.length);
    return part;
  }

  /** The rest of the stream: so many zeros and nothing more. */
  async onlyZeros(count: number): Promise<void> {
    const last = await this.exactly(count);
    const { done, value } = this.#rest.length > 0 ? { done: false, value: this.#rest } : await this.#chunks.next();
    if (last.some((each) => each !== 0) || (!done && value !== undefined && value.length > 0)) throw new BrokenTar("something follows its end");
  }

  /** What fills the last block of a file: zeros. */
  async padding(size: number): Promise<void> {
    const filling = await this.exactly((block - (size % block)) % block);
    if (filling.some((each) => each !== 0)) throw new BrokenTar("something stands between its files");
  }

  async exactly(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (let left = count; left > 0; ) {
      const part = await this.atMost(left);
      parts.push(part);
      left -= part.length;
    }
    return Buffer.concat(parts);
  }
}
