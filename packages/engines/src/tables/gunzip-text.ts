import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { fault, note, type Outcome, success } from "@quoin/core";

const unzip = promisify(gunzip);

/** Up to this many bytes a text may unpack to, whatever its packed size; above it the ratio decides. */
const freeBytes = 64 * 2 ** 20;
const largestRatio = 100;
const largestText = 2 ** 31 - 1;

/** Unpacks a gzip file; its real bytes are counted, and the checksum is held against them. */
export async function gunzipText(file: string, bytes: Uint8Array): Promise<Outcome<Uint8Array>> {
  const maxOutputLength = Math.min(largestText, Math.max(freeBytes, bytes.length * largestRatio));
  try {
    return success(await unzip(bytes, { maxOutputLength }));
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === "ERR_BUFFER_TOO_LARGE") return fault(note("table.too-large", { problem: `> ${maxOutputLength} bytes` }, { file, line: 1, column: 1 }));
    return fault(note("table.broken-file", { problem: message }, { file, line: 1, column: 1 }));
  }
}
