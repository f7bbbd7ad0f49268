import { GrowingBytes } from "../growing-bytes.ts";
import { GrowingOffsets } from "../growing-offsets.ts";
import { unescapedText } from "./escaped-text.ts";
import { readXml } from "./read-xml.ts";

/** The texts that cells refer to by number, as spans of UTF-8. */
export interface SharedStrings {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

export const noSharedStrings: SharedStrings = { bytes: new Uint8Array(0), starts: new Uint32Array(0), ends: new Uint32Array(0) };

/** Reads the table of shared strings: runs of a rich text are put together, phonetic readings (`rPh`) left out. */
export async function sharedStrings(part: string, chunks: AsyncIterable<Uint8Array>): Promise<SharedStrings> {
  const bytes = new GrowingBytes(1 << 16);
  const starts = new GrowingOffsets(1024);
  const ends = new GrowingOffsets(1024);
  let text = "";
  let inText = false;
  let phonetic = 0;
  await readXml(part, chunks, {
    open: (name) => {
      if (name === "si") text = "";
      else if (name === "rPh") phonetic++;
      else if (name === "t") inText = true;
    },
    text: (run) => {
      if (inText && phonetic === 0) text += run;
    },
    close: (name) => {
      if (name === "rPh") phonetic--;
      else if (name === "t") inText = false;
      else if (name === "si") {
        starts.push(bytes.length);
        bytes.text(unescapedText(text));
        ends.push(bytes.length);
      }
    },
  });
  return { bytes: bytes.view(), starts: starts.view(), ends: ends.view() };
}
