import { crc32, createDeflateRaw } from "node:zlib";

/** 1 January 1980, midnight: the first moment that the format knows. */
const noTime = 0;
const noDate = (1 << 5) | 1;
const versionNeeded = 20;
const utf8Names = 1 << 11;
const deflated = 8;

interface WrittenEntry {
  readonly name: Buffer;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

/** Writes a ZIP archive entry by entry; only packed bytes are held. Entries up to 4 GB each and together. */
export class ZipWriter {
  readonly #parts: Uint8Array[] = [];
  readonly #entries: WrittenEntry[] = [];
  #offset = 0;

  async add(name: string, content: Iterable<string | Uint8Array>): Promise<void> {
    const deflate = createDeflateRaw({ level: 6 });
    const packed: Buffer[] = [];
    deflate.on("data", (chunk: Buffer) => packed.push(chunk));
    const done = new Promise<void>((resolve, reject) => deflate.once("end", resolve).once("error", reject));
    let crc = 0;
    let size = 0;
    for (const text of content) {
      const bytes = typeof text === "string" ? Buffer.from(text, "utf8") : text;
      crc = crc32(bytes, crc);
      size += bytes.length;
      if (!deflate.write(bytes)) await new Promise<void>((resolve) => deflate.once("drain", resolve));
    }
    deflate.end();
    await done;
    const entry = { name: Buffer.from(name, "utf8"), crc, size, packedSize: packed.reduce((sum, { length }) => sum + length, 0), offset: this.#offset };
    if (this.#offset + entry.packedSize > 0xffff_0000 || size > 0xffff_0000) throw new RangeError(`ZipWriter: ${name} passes 4 GB`);
    this.#push(Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), sizes(entry), entry.name]));
    for (const chunk of packed) this.#push(chunk);
    this.#entries.push(entry);
  }

  finish(): readonly Uint8Array[] {
    const start = this.#offset;
    for (const entry of this.#entries) {
      const tail = Buffer.alloc(14);
      tail.writeUInt32LE(entry.offset, 10);
      this.#push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, versionNeeded, 0]), sizes(entry), tail, entry.name]));
    }
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.#entries.length, 8);
    end.writeUInt16LE(this.#entries.length, 10);
    end.writeUInt32LE(this.#offset - start, 12);
    end.writeUInt32LE(start, 16);
    this.#push(end);
    return this.#parts;
  }

  #push(bytes: Uint8Array): void {
    this.#parts.push(bytes);
    this.#offset += bytes.length;
  }
}

/** The fields that the header of an entry and its line in the directory have in common. */
function sizes({ crc, packedSize, size, name }: WrittenEntry): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(versionNeeded, 0);
  fields.writeUInt16LE(utf8Names, 2);
  fields.writeUInt16LE(deflated, 4);
  fields.writeUInt16LE(noTime, 6);
  fields.writeUInt16LE(noDate, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(packedSize, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}
