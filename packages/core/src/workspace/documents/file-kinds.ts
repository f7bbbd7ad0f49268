/** Kinds of files that may be attached: by their ending, and by how their bytes begin. What a browser or an office program would run is none of them. */
const kinds: Readonly<Record<string, { readonly media: string; readonly begins: readonly string[] }>> = {
  pdf: { media: "application/pdf", begins: ["25504446"] },
  png: { media: "image/png", begins: ["89504e470d0a1a0a"] },
  jpg: { media: "image/jpeg", begins: ["ffd8ff"] },
  jpeg: { media: "image/jpeg", begins: ["ffd8ff"] },
  tif: { media: "image/tiff", begins: ["49492a00", "4d4d002a"] },
  docx: { media: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", begins: ["504b0304"] },
  xlsx: { media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", begins: ["504b0304"] },
  odt: { media: "application/vnd.oasis.opendocument.text", begins: ["504b0304"] },
  ofd: { media: "application/ofd", begins: ["504b0304"] },
  txt: { media: "text/plain; charset=utf-8", begins: [] },
  csv: { media: "text/csv; charset=utf-8", begins: [] },
};

export const attachable: readonly string[] = Object.keys(kinds);

/** The media type of a file by its ending, where its bytes begin as that kind does; null where it may not be attached. Texts hold no zero byte. */
export function mediaTypeOf(name: string, bytes: Uint8Array): string | null {
  const ending = name.toLowerCase().split(".").at(-1) ?? "";
  const kind = Object.hasOwn(kinds, ending) ? kinds[ending] : undefined;
  if (kind === undefined) return null;
  if (kind.begins.length === 0) return bytes.includes(0) ? null : kind.media;
  const head = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return kind.begins.some((begin) => head.startsWith(begin)) ? kind.media : null;
}
