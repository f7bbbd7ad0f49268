import { fault, note, type OpenedFile, type Outcome, success, type TableOptions } from "@quoin/core";
import { gridSheet } from "../grid-sheet.ts";
import { decodeText } from "../text/decode-text.ts";
import { geoGrid, isGeoJson, mayBeGeoJson } from "./geo-grid.ts";
import { JsonFault } from "./json-cursor.ts";
import { jsonGrid } from "./json-grid.ts";

/** Opens a JSON table, or the features of a GeoJSON file as one. */
export function openJson(file: string, bytes: Uint8Array, options: TableOptions, sha256: string): Outcome<OpenedFile> {
  const decoded = decodeText(file, bytes, options.encoding);
  if (!decoded.ok) return decoded;
  try {
    const text = mayBeGeoJson(decoded.value.bytes) ? Buffer.from(decoded.value.bytes).toString("utf8") : "";
    const sheet = gridSheet(isGeoJson(text) ? geoGrid(text) : jsonGrid(decoded.value.bytes.slice()));
    return success({ file, sheet, sheets: [], decided: { format: "json", encoding: decoded.value.encoding, delimiter: null, sheet: null, sha256 } });
  } catch (cause) {
    if (!(cause instanceof JsonFault)) throw cause;
    const before = decoded.value.bytes.subarray(0, cause.at);
    const line = before.reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 1);
    return fault(note("table.not-json", { problem: cause.message }, { file, line, column: cause.at - before.lastIndexOf(0x0a) }));
  }
}
