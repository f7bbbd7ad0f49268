/** A compiled module and a memory: opaque here, but structured clones carry them to threads. */
export type WasmModule = object;
/** A compiled kernel and what it is called in provenance. */
export interface CompiledKernel {
  readonly module: WasmModule;
  readonly name: string;
}
export interface WasmMemory {
  readonly buffer: SharedArrayBuffer;
}
/** A memory of one thread, whose buffer is another one after it has grown. */
interface GrowingMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

interface Engine {
  readonly Module: new (bytes: Uint8Array) => WasmModule;
  readonly Memory: {
    new (size: { readonly initial: number; readonly maximum: number; readonly shared: boolean }): WasmMemory;
    new (size: { readonly initial: number }): GrowingMemory;
  };
  readonly Instance: new (
    module: WasmModule,
    imports: { readonly env?: Readonly<Record<string, WasmMemory | GrowingMemory | ((...given: number[]) => number)>> },
  ) => { readonly exports: unknown };
}

/** What of WebAssembly the kernels need; the types of Node leave it to those of browsers. */
export const webAssembly: Engine = (globalThis as unknown as { readonly WebAssembly: Engine }).WebAssembly;
