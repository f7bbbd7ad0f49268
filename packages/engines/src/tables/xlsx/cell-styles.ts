import { type NumberStyle, numberStyle } from "./number-style.ts";
import { attribute, readXml } from "./read-xml.ts";

/** The number style of each cell format, by the number that a cell's `s` names. */
export async function cellStyles(part: string, chunks: AsyncIterable<Uint8Array>): Promise<readonly NumberStyle[]> {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let inCells = false;
  await readXml(part, chunks, {
    open: (name, attributes) => {
      if (name === "numFmt") codes.set(Number(attribute(attributes, "numFmtId")), attribute(attributes, "formatCode") ?? "");
      else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) formats.push(Number(attribute(attributes, "numFmtId") ?? 0));
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return formats.map((id) => numberStyle(id, codes.get(id)));
}
