import { createRequire } from "node:module";

/** A function of a native library, called on a thread of its own. */
interface NativeFunction {
  (...values: readonly unknown[]): unknown;
  async(...values: readonly unknown[]): void;
}

interface Binding {
  config(settings: { readonly async_stack_size: number; readonly resident_async_pools: number }): void;
  load(path: string): { func(prototype: string): NativeFunction };
}

/** What a native call may put on its stack: eliminations on many threads keep half a megabyte there. */
const stack = 16 * 1024 * 1024;

let binding: Binding | undefined;

/**
 * Opens a library of the system. The binding is the prebuilt package of this platform, an optional one that runs nothing when it is installed.
 * @throws Error where the binding or the library is not there, or the library lacks a function
 */
export function nativeLibrary(path: string): (prototype: string) => NativeFunction {
  if (binding === undefined) {
    binding = createRequire(import.meta.url)(`@koromix/koffi-${process.platform}-${process.arch}`) as Binding;
    binding.config({ async_stack_size: stack, resident_async_pools: 1 });
  }
  const library = binding.load(path);
  return (prototype) => library.func(prototype);
}

/** The end of a call on another thread. */
export function called(what: NativeFunction, ...values: readonly unknown[]): Promise<void> {
  return new Promise((settle, refuse) => what.async(...values, (fault: unknown) => (fault === null || fault === undefined ? settle() : refuse(fault))));
}
