import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { webAssembly } from "../system/web-assembly.ts";

/** What is asked of HarfBuzz's subsetter, by the names of its C interface. */
interface Subsetter {
  readonly memory: { readonly buffer: ArrayBuffer };
  malloc(size: number): number;
  free(pointer: number): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_length(blob: number): number;
  hb_blob_get_data(blob: number, length: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_or_fail(face: number, input: number): number;
}

/** HB_MEMORY_MODE_WRITABLE: the copy is ours, and freed by us. */
const writable = 2;
let loading: Promise<Subsetter> | undefined;

/** The file of letters cut down to some signs: what a drawing brings along. The same letters and signs give the same bytes. */
export async function subsetLetters(letters: Uint8Array, signs: Iterable<string>): Promise<Uint8Array> {
  loading ??= load();
  const engine = await loading;
  const data = engine.malloc(letters.length);
  new Uint8Array(engine.memory.buffer).set(letters, data);
  const whole = engine.hb_blob_create(data, letters.length, writable, 0, 0);
  const face = engine.hb_face_create(whole, 0);
  engine.hb_blob_destroy(whole);
  const input = engine.hb_subset_input_create_or_fail();
  const wanted = engine.hb_subset_input_unicode_set(input);
  for (const sign of signs) engine.hb_set_add(wanted, sign.codePointAt(0) ?? 0);
  const cut = engine.hb_subset_or_fail(face, input);
  engine.hb_subset_input_destroy(input);
  if (cut === 0) throw new Error("subsetLetters: the letters could not be cut down");
  const blob = engine.hb_face_reference_blob(cut);
  const from = engine.hb_blob_get_data(blob, 0);
  const bytes = new Uint8Array(engine.memory.buffer).slice(from, from + engine.hb_blob_get_length(blob));
  engine.hb_blob_destroy(blob);
  engine.hb_face_destroy(cut);
  engine.hb_face_destroy(face);
  engine.free(data);
  return bytes;
}

async function load(): Promise<Subsetter> {
  const code = new webAssembly.Module(await readFile(createRequire(import.meta.url).resolve("harfbuzzjs/dist/harfbuzz-subset.wasm")));
  const { _initialize: begin, ...engine } = new webAssembly.Instance(code, {}).exports as Subsetter & { _initialize(): void };
  begin();
  return engine;
}
