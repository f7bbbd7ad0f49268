import { crc32, createInflateRaw } from "node:zlib";
import { ArchiveTooLarge, BrokenArchive } from "./broken-archive.ts";
import type { ZipEntry } from "./zip-directory.ts";

const localSignature = 0x04034b50;
const chunkBytes = 1 << 18;

/** Up to this many bytes an entry may unpack to whatever its packed size; above it the ratio decides. Excel's own sheets stay under 30. */
const freeBytes = 64 * 2 ** 20;
const largestRatio = 250;
const largestEntry = 8 * 2 ** 30;

/**
 * The content of an entry, chunk by chunk. Its real bytes are counted and summed up as they come, since sizes in the directory can be forged:
 * a wrong checksum, a torn stream or too many bytes throw.
 */
export async function* unpackEntry(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const packed = packedBytes(bytes, entry);
  const cap = Math.min(largestEntry, Math.max(freeBytes, packed.length * largestRatio));
  let size = 0;
  let sum = 0;
  for await (const chunk of entry.method === 0 ? stored(packed) : inflated(packed, entry.name)) {
    size += chunk.length;
    if (size > cap) throw new ArchiveTooLarge(`${entry.name} > ${cap} bytes`);
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (sum !== entry.crc) throw new BrokenArchive(`the checksum of ${entry.name} is wrong`);
}

function packedBytes(bytes: Uint8Array, { name, offset, packedSize, method }: ZipEntry): Uint8Array {
  if (method !== 0 && method !== 8) throw new BrokenArchive(`${name} is packed in an unknown way (${method})`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) throw new BrokenArchive(`${name} is not where it should be`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new BrokenArchive(`${name} is torn`);
  return bytes.subarray(start, start + packedSize);
}

async function* stored(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
}

async function* inflated(bytes: Uint8Array, name: string): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: chunkBytes });
  inflate.end(bytes);
  try {
    for await (const chunk of inflate) yield chunk as Uint8Array;
  } catch (cause) {
    throw new BrokenArchive(`${name} cannot be unpacked`, { cause });
  }
}
