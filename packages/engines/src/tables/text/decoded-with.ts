/**
 * The text of bytes, as the Encoding Standard has it. Asked in one piece, Node 20 reads windows-1252 as Latin-1 (`’` and `€` become controls); asked in a stream it does not, so this
 * always streams.
 */
export function decodedWith(encoding: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(encoding);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
