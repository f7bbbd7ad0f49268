import { crc32, deflateRawSync } from "node:zlib";

/** How an entry lies about itself. */
export interface EntryOptions {
  readonly stored?: boolean;
  readonly crc?: number;
  readonly claimedSize?: number;
  readonly flags?: number;
  /** Sizes and offset in the ZIP64 extra field. */
  readonly zip64?: boolean;
  /** Bytes that stand in the archive instead of the packed content. */
  readonly packed?: Uint8Array;
}

/** Writes a ZIP archive for tests, byte by byte, so that each field can be wrong. */
export function zipFixture(entries: readonly (readonly [name: string, content: string | Uint8Array, options?: EntryOptions])[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content, options = {}] of entries) {
    const body = Buffer.from(content as string);
    const packed = Buffer.from(options.packed ?? (options.stored ? body : deflateRawSync(body)));
    const crc = options.crc ?? crc32(body);
    const size = options.claimedSize ?? body.length;
    const head = Buffer.alloc(26);
    head.writeUInt16LE(45, 0);
    head.writeUInt16LE(options.flags ?? 0, 2);
    head.writeUInt16LE(options.stored ? 0 : 8, 4);
    head.writeUInt32LE(crc, 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(size, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    parts.push(Buffer.from([0x50, 0x4b, 3, 4]), head, Buffer.from(name), packed);
    const extra = options.zip64 ? Buffer.alloc(28) : Buffer.alloc(0);
    const central = Buffer.from(head);
    if (options.zip64) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      extra.writeBigUInt64LE(BigInt(size), 4);
      extra.writeBigUInt64LE(BigInt(packed.length), 12);
      extra.writeBigUInt64LE(BigInt(offset), 20);
      central.writeUInt32LE(0xffffffff, 14);
      central.writeUInt32LE(0xffffffff, 18);
      central.writeUInt16LE(extra.length, 24);
    }
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(options.zip64 ? 0xffffffff : offset, 10);
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 45, 0]), central, tail, Buffer.from(name), extra);
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const list = Buffer.concat(directory);
  const wide = entries.some(([, , options]) => options?.zip64);
  const end64 = wide ? endOfZip64(entries.length, list.length, offset) : Buffer.alloc(0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(wide ? 0xffff : entries.length, 8);
  end.writeUInt16LE(wide ? 0xffff : entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(wide ? 0xffffffff : offset, 16);
  return Buffer.concat([...parts, list, end64, end]);
}

function endOfZip64(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(76);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(offset + size), 64);
  end.writeUInt32LE(1, 72);
  return end;
}
