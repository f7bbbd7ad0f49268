import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { ExternalFault, note, type SaidOfFile, type SourceFile } from "@quoin/core";

/** A file of this machine as a use case takes it. One that cannot be read is the caller's fault, found when it is first read. */
export function fileOfMachine(path: string, said?: SaidOfFile): SourceFile {
  return {
    name: basename(path),
    path,
    ...(said === undefined ? {} : { said }),
    size: () =>
      stat(path).then(
        ({ size }) => size,
        () => 0,
      ),
    async bytes() {
      try {
        const { buffer, byteOffset, byteLength } = await readFile(path);
        return new Uint8Array(buffer, byteOffset, byteLength);
      } catch (cause) {
        throw new ExternalFault(note("input.file-not-found", { file: path }, { file: path }), "input", cause);
      }
    },
  };
}
