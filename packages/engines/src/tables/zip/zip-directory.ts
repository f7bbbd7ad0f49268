import { BrokenArchive } from "./broken-archive.ts";

/** A file in an archive, as the directory at its end says. Sizes are claims until the entry has been unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the entry's local header begins. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const end64LocatorSignature = 0x07064b50;
const end64Signature = 0x06064b50;
const entrySignature = 0x02014b50;
const endSize = 22;
const entrySize = 46;
const unknown32 = 0xffffffff;

/** Reads the central directory of a ZIP archive, ZIP64 too (APPNOTE 6.3.10, 4.3 and 4.5.3). An entry's name is its path, the first of two equal ones counts, and `twice` is told of the second. */
export function zipDirectory(bytes: Uint8Array, twice: (name: string) => void = () => {}): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, count } = directoryPlace(view);
  const entries = new Map<string, ZipEntry>();
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + entrySize > bytes.length || view.getUint32(at, true) !== entrySignature) throw new BrokenArchive("its list of parts is torn");
    const nameSize = view.getUint16(at + 28, true);
    const extraSize = view.getUint16(at + 30, true);
    const commentSize = view.getUint16(at + 32, true);
    const nameEnd = at + entrySize + nameSize;
    if (nameEnd + extraSize + commentSize > bytes.length) throw new BrokenArchive("its list of parts is torn");
    const name = Buffer.from(bytes.buffer, bytes.byteOffset + at + entrySize, nameSize)
      .toString("utf8")
      .replaceAll("\\", "/")
      .replace(/^\//, "");
    const wide = wideFields(view, nameEnd, nameEnd + extraSize, [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]);
    if (entries.has(name)) twice(name);
    else
      entries.set(name, {
        name,
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        crc: view.getUint32(at + 16, true),
        size: wide[0]!,
        packedSize: wide[1]!,
        offset: wide[2]!,
      });
    at = nameEnd + extraSize + commentSize;
  }
  return entries;
}

function directoryPlace(view: DataView): { offset: number; count: number } {
  const earliest = Math.max(0, view.byteLength - endSize - 0xffff);
  let at = view.byteLength - endSize;
  while (at >= earliest && view.getUint32(at, true) !== endSignature) at--;
  if (at < earliest || at < 0) throw new BrokenArchive("its end is missing");
  const count = view.getUint16(at + 10, true);
  const offset = view.getUint32(at + 16, true);
  if ((count !== 0xffff && offset !== unknown32) || at < 20 || view.getUint32(at - 20, true) !== end64LocatorSignature) return { offset, count };
  const wide = Number(view.getBigUint64(at - 12, true));
  if (wide + 56 > view.byteLength || view.getUint32(wide, true) !== end64Signature) throw new BrokenArchive("its end is torn");
  return { offset: Number(view.getBigUint64(wide + 48, true)), count: Number(view.getBigUint64(wide + 32, true)) };
}

/** 32-bit fields that hold all ones stand in the ZIP64 extra field instead, in this order and only those. */
function wideFields(view: DataView, from: number, to: number, fields: readonly [number, number, number]): readonly number[] {
  if (fields.every((field) => field !== unknown32)) return fields;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return fields.map((field) => {
      if (field !== unknown32 || next + 8 > to) return field;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return fields;
}
