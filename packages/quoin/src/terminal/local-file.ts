import type { SaidOfFile, SourceFile } from "@quoin/core";
import { fileOfMachine, filePart } from "@quoin/engines";

/** What the command line says of a file beside its path. */
export interface SaidOnCommandLine {
  /** Asks a database what is read instead of a table. */
  readonly sql?: string | undefined;
  readonly format?: SaidOfFile["format"] | undefined;
  /** What `-` is read from (default: that of this process). */
  readonly stdin?: NodeJS.ReadableStream | undefined;
}

/**
 * A file of this machine as a use case takes it: a path, a table of a file that holds several (`F.duckdb#TABLE`, `F.sqlite#TABLE`, `datapackage.json#RESOURCE`), or `-` for standard
 * input. One that cannot be read is the caller's fault, found when it is first read.
 */
export function localFile(path: string, { sql, format, stdin }: SaidOnCommandLine = {}): SourceFile {
  const said = format === undefined ? {} : { said: { format } };
  if (path === "-") return { name: "stdin", bytes: () => bytesOf(stdin ?? process.stdin), ...said };
  const part = filePart(path, sql);
  if (part === null) return { ...fileOfMachine(path), ...said };
  return "bytes" in part ? part : fileOfMachine(part.path, part.said);
}

const inputs = new WeakMap<NodeJS.ReadableStream, Promise<Uint8Array>>();

/** A stream can be read once; whoever asks again gets the same bytes. */
function bytesOf(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const known = inputs.get(stream);
  if (known !== undefined) return known;
  const read = (async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk));
    return new Uint8Array(Buffer.concat(chunks));
  })();
  inputs.set(stream, read);
  return read;
}
