import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { InitOptions } from "highs";

/** A compiled WebAssembly module; the types of Node do not know the name. */
export type HighsModule = NonNullable<InitOptions["wasmModule"]>;

let compiling: Promise<HighsModule> | undefined;
let compiled: HighsModule | undefined;

/** The code where it is compiled already: a search can then begin without a turn of the event loop. */
export function readyModule(): HighsModule | undefined {
  return compiled;
}

/** The engine's code, compiled once for all threads: what one of them has made fast is fast in the others. */
export function highsModule(): Promise<HighsModule> {
  const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: { compile(bytes: Uint8Array): Promise<HighsModule> } };
  compiling ??= readFile(createRequire(import.meta.url).resolve("highs/runtime"))
    .then((bytes) => WebAssembly.compile(bytes))
    .then((module) => {
      compiled = module;
      return module;
    });
  return compiling;
}
