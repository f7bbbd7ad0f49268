import type { SaidOfFile, SourceFile } from "@quoin/core";
import { fileOfMachine, filePart } from "@quoin/engines";

/** What the command line says of a file beside its path. */
export interface SaidOnCommandLine {
  /** Asks a database what is read instead of a table. */
  readonly sql?: string | undefined;
  readonly format?: SaidOfFile["format"] | undefined;
}

/**
 * A file of this machine as a use case takes it: a path, a table of a file that holds several (`F.duckdb#TABLE`, `F.sqlite#TABLE`, `datapackage.json#RESOURCE`), or `-` for standard
 * input. One that cannot be read is the caller's fault, found when it is first read.
 */
export function localFile(path: string, { sql, format }: SaidOnCommandLine = {}): SourceFile {
  const said = format === undefined ? {} : { said: { format } };
  if (path === "-") return { ...standardInput, ...said };
  const part = filePart(path, sql);
  if (part === null) return { ...fileOfMachine(path), ...said };
  return "bytes" in part ? part : fileOfMachine(part.path, part.said);
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
