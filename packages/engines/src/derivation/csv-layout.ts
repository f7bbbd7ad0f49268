import { open } from "node:fs/promises";
import { constants, gunzipSync } from "node:zlib";
import { csvRows } from "@quoin/core";
import { tableReader } from "../tables/reading/table-reader.ts";

/** How a text file is laid out, as far as its beginning tells. */
export interface CsvLayout {
  readonly columns: readonly string[];
  readonly delimiter: string;
  /** True where the engine reads it as it stands: UTF-8 with the header in its first line. */
  readonly isPlain: boolean;
}

const sampleBytes = 1 << 18;

/** Looks at the beginning of a csv or csv.gz; null where it makes no sense, so that the whole file must be read to say why. */
export async function csvLayout(path: string): Promise<CsvLayout | null> {
  const { bytes, isWhole } = await beginning(path);
  const text = isWhole ? bytes : bytes.subarray(0, bytes.lastIndexOf(10) + 1);
  const read = await tableReader.read({ name: path, bytes: async () => new Uint8Array(text) });
  if (!read.ok) return isWhole ? null : cutShort(text);
  const { columns, headerLine, decided } = read.value;
  const isPlain = decided.format !== "json" && decided.encoding === "utf-8" && decided.delimiter !== null && headerLine === 1;
  return { columns: columns.map(({ name }) => name), delimiter: decided.delimiter ?? ",", isPlain };
}

/** A sample that ends within a quoted cell: its header says what is needed. */
function cutShort(bytes: Uint8Array): CsvLayout | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  const end = text.search(/[\r\n]/);
  const header = end < 0 ? text : text.slice(0, end);
  if (header.includes('"') && (header.match(/"/g) ?? []).length % 2 === 1) return null;
  const [columns = []] = csvRows(header);
  return columns.length > 0 && new Set(columns).size === columns.length ? { columns, delimiter: ",", isPlain: true } : null;
}

async function beginning(path: string): Promise<{ readonly bytes: Buffer; readonly isWhole: boolean }> {
  const handle = await open(path, "r");
  try {
    const buffer = Buffer.alloc(sampleBytes);
    const { bytesRead } = await handle.read(buffer, 0, sampleBytes, 0);
    const raw = buffer.subarray(0, bytesRead);
    const isWhole = bytesRead < sampleBytes;
    if (raw[0] !== 0x1f || raw[1] !== 0x8b) return { bytes: raw, isWhole };
    // What has been packed so far is unpacked, the end that is missing is no fault.
    return { bytes: gunzipSync(raw, { finishFlush: constants.Z_SYNC_FLUSH }), isWhole };
  } finally {
    await handle.close();
  }
}
