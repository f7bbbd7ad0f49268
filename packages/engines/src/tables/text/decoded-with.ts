import iconv from "iconv-lite";

/** Turns bytes into text, piece after piece; one that is fatal throws a TypeError at what is not of its encoding. */
export interface PieceDecoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

/** Code pages of Windows that hold more signs than the runtime's decoder of that name: syllables of Korean names, signs of Japanese firms. */
const windowsPages: Readonly<Record<string, string>> = { cp949: "cp949", "euc-kr": "cp949", shift_jis: "cp932", "euc-jp": "eucjp", big5: "cp950" };

/** The decoder of an encoding. */
export function decoderOf(encoding: string, fatal = false): PieceDecoder {
  const page = windowsPages[encoding];
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
