import { createHash } from "node:crypto";
import { fault, note, type Outcome, type ReadText, type SourceFile, success, type TextReader } from "@quoin/core";
import { fileKind } from "../file-kind.ts";
import { gunzipText } from "../gunzip-text.ts";
import { decodeText } from "../text/decode-text.ts";

/** The longest text that V8 holds is 2^29 - 24 units. */
const longestText = 2 ** 29 - 24;

export const textReader: TextReader = {
  async read(file: SourceFile): Promise<Outcome<ReadText>> {
    const bytes = await file.bytes();
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const plain = fileKind(bytes) === "gzip" ? await gunzipText(file.name, bytes) : success(bytes);
    if (!plain.ok) return plain;
    const decoded = decodeText(file.name, plain.value, undefined);
    if (!decoded.ok) return decoded;
    const { bytes: utf8 } = decoded.value;
    if (utf8.length > longestText) return fault(note("table.too-large", { problem: `> ${longestText} bytes` }, { file: file.name, line: 1, column: 1 }));
    return success({ text: Buffer.from(utf8.buffer, utf8.byteOffset, utf8.length).toString("utf8"), sha256 });
  },
};
