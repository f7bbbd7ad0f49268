/** What a file is, by its first bytes. `ole` is the container of old workbooks and of encrypted new ones. */
export type FileKind = "zip" | "gzip" | "parquet" | "arrow" | "duckdb" | "sqlite" | "ole" | "json" | "html" | "text" | "pdf";

/** Looks at the bytes, never at the name: an `.xls` may be a page of HTML, a `.csv` a workbook. */
export function fileKind(bytes: Uint8Array): FileKind {
  const begins = (...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  if (begins(0x50, 0x4b, 3, 4) || begins(0x50, 0x4b, 5, 6)) return "zip";
  if (begins(0x1f, 0x8b)) return "gzip";
  if (begins(0x50, 0x41, 0x52, 0x31)) return "parquet";
  if (begins(...letters("ARROW1")) || begins(0xff, 0xff, 0xff, 0xff)) return "arrow";
  if (bytes.length > 12 && letters("DUCK").every((letter, place) => bytes[8 + place] === letter)) return "duckdb";
  if (begins(...letters("SQLite format 3\0"))) return "sqlite";
  if (begins(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return "ole";
  if (begins(0x25, 0x50, 0x44, 0x46)) return "pdf";
  const start = Buffer.from(bytes.subarray(0, 512))
    .toString("latin1")
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();
  if (/^<(!doctype html|html|table|\?xml)/i.test(start)) return "html";
  return /^(\{|\[\s*(\{|\]|$))/.test(start) ? "json" : "text";
}

function letters(text: string): readonly number[] {
  return [...Buffer.from(text, "latin1")];
}

/** An OLE container that holds an encrypted package rather than an old workbook. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from("EncryptedPackage", "utf16le"));
}
