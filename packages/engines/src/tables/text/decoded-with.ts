import iconv from "iconv-lite";

/** Turns bytes into text, piece after piece; one that is fatal throws a TypeError at what is not of its encoding. */
export interface PieceDecoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

/**
 * Code pages that the runtime lacks or knows less of: those of Windows hold more signs than its decoders of that name (syllables of Korean names, signs of Japanese firms); those of DOS it has not but
 * for one, and of the Macintosh it has another table.
 */
const furtherPages: Readonly<Record<string, string>> = {
  ...{ cp949: "cp949", "euc-kr": "cp949", shift_jis: "cp932", "euc-jp": "eucjp", big5: "cp950" },
  ...Object.fromEntries(["cp850", "cp437", "cp852", "cp858", "cp860", "cp865", "cp857", "cp737", "cp862"].map((page) => [page, page])),
  macintosh: "macroman",
};

/** The decoder of an encoding. */
export function decoderOf(encoding: string, fatal = false): PieceDecoder {
  const page = furtherPages[encoding];
  if (page === undefined) return new TextDecoder(encoding, { fatal });
  const decoder = iconv.getDecoder(page);
  return {
    decode(bytes, { stream = false } = {}) {
      const text =
        (bytes === undefined ? "" : decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))) + (stream ? "" : (decoder.end() ?? ""));
      if (fatal && text.includes("\ufffd")) throw new TypeError(`not of ${encoding}`);
      return text;
    },
  };
}

/**
 * The text of bytes. Asked in one piece, Node 20 reads windows-1252 as Latin-1 (`’` and `€` become controls); asked in a stream it does not, so this always streams.
 */
export function decodedWith(encoding: string, bytes: Uint8Array): string {
  const decoder = decoderOf(encoding);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
