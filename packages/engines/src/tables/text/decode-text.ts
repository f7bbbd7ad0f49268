import { isUtf8 } from "node:buffer";
import { fault, note, type Outcome, success, type TableEncoding } from "@quoin/core";
import { decoderOf } from "./decoded-with.ts";
import { type FoundEncoding, findEncoding, firstBrokenByte } from "./find-encoding.ts";
import { isBinary } from "./is-binary.ts";
import { isMainframeText } from "./is-mainframe-text.ts";

const chunkBytes = 1 << 24;

/** Text of a file as UTF-8 bytes without mark, and the encoding it had. */
export interface DecodedText {
  readonly bytes: Uint8Array;
  readonly encoding: TableEncoding;
}

/** Brings text bytes to UTF-8; a byte that is not of the encoding is a fault with its place, never a replacement sign. */
export function decodeText(file: string, bytes: Uint8Array, declared: TableEncoding | undefined): Outcome<DecodedText> {
  const plain = declared === undefined && isUtf8(bytes) && !bytes.subarray(0, 4096).includes(0);
  const found: FoundEncoding = plain
    ? { encoding: "utf-8" as const, skip: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0 }
    : findEncoding(bytes);
  if (declared === undefined && isMainframeText(bytes)) return fault(note("table.mainframe-text", {}, { file, line: 1, column: 1 }));
  const encoding = declared ?? found.encoding;
  if (declared === undefined && found.mixedAt !== undefined && found.mixedAt !== null)
    return fault(note("table.mixed-encodings", { encoding }, placeOf(file, bytes.subarray(0, found.mixedAt))));
  const body = bytes.subarray(encoding === found.encoding ? found.skip : 0);
  if (encoding === "utf-8") {
    const broken = isUtf8(body) ? -1 : firstBrokenByte(body);
    return broken < 0 ? success({ bytes: body, encoding }) : fault(note("table.wrong-encoding", { encoding }, placeOf(file, body.subarray(0, broken))));
  }
  const decoder = decoderOf(encoding, true);
  // Windows-1258 keeps the tone of a vowel apart from it; names are compared with both in one sign.
  const utf8 = (text: string) => Buffer.from(encoding === "windows-1258" ? text.normalize("NFC") : text, "utf8");
  const parts: Buffer[] = [];
  try {
    for (let at = 0; at < body.length; at += chunkBytes) parts.push(utf8(decoder.decode(body.subarray(at, at + chunkBytes), { stream: true })));
    // Node 20 reads windows-1252 as Latin-1 where it is not asked in a stream.
    parts.push(utf8(decoder.decode()));
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    if (declared === undefined && isBinary(bytes)) return fault(note("table.unknown-format", { problem: "not text" }, { file, line: 1, column: 1 }));
    return fault(note("table.wrong-encoding", { encoding }, placeOf(file, Buffer.concat(parts))));
  }
  const unsure = declared === undefined && found.rival !== undefined && found.rival !== null;
  return success(
    { bytes: parts.length === 1 ? parts[0]! : Buffer.concat(parts), encoding },
    unsure ? [note("table.unsure-encoding", { encoding, rival: found.rival as string }, { file, line: 1, column: 1 })] : [],
  );
}

/** Line and byte of the line after `before`. */
function placeOf(file: string, before: Uint8Array): { file: string; line: number; column: number } {
  let line = 1;
  let column = 1;
  for (const byte of before) {
    column++;
    if (byte === 0x0a) {
      line++;
      column = 1;
    }
  }
  return { file, line, column };
}
