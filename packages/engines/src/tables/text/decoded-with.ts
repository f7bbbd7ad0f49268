/** The decoder of an encoding, as the Encoding Standard has it; it calls the Korean code page of Windows by the name of the older one that is part of it. */
export function decoderOf(encoding: string, fatal = false): InstanceType<typeof TextDecoder> {
  return new TextDecoder(encoding === "cp949" ? "euc-kr" : encoding, { fatal });
}

/**
 * The text of bytes. Asked in one piece, Node 20 reads windows-1252 as Latin-1 (`’` and `€` become controls); asked in a stream it does not, so this always streams.
 */
export function decodedWith(encoding: string, bytes: Uint8Array): string {
  const decoder = decoderOf(encoding);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
