import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { ExternalFault, note, type SourceFile } from "@quoin/core";
import { filePart } from "@quoin/engines";

/**
 * A file of this machine as a use case takes it: a path, a table of a file that holds several (`F.duckdb#TABLE`, `F.sqlite#TABLE`, `datapackage.json#RESOURCE`), or `-` for standard
 * input. One that cannot be read is the caller's fault, found when it is first read.
 */
export function localFile(path: string): SourceFile {
  if (path === "-") return standardInput;
  const part = filePart(path);
  if (part !== null && "bytes" in part) return part;
  return wholeFile(part?.path ?? path);
}

let input: Promise<Uint8Array> | undefined;

/** It can be read once; whoever asks again gets the same bytes. */
const standardInput: SourceFile = {
  name: "stdin",
  bytes() {
    input ??= (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
      return new Uint8Array(Buffer.concat(chunks));
    })();
    return input;
  },
};

function wholeFile(path: string): SourceFile {
  return {
    name: basename(path),
    path,
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
