import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { SourceFile } from "@quoin/core";

/** A file of this machine as a use case takes it. */
export function localFile(path: string): SourceFile {
  return { name: basename(path), path, bytes: async () => new Uint8Array(await readFile(path)) };
}
