import { readFile } from "node:fs/promises";
import wabt from "wabt";
import type { DerivedFile } from "./derive-codes.ts";

/** The WebAssembly module of the inner loops over presences, as a text that a module can hold: `packages/methods/src/complexity/presence/presence-sums-module.ts`. */
export async function derivePresenceSums(): Promise<DerivedFile> {
  const name = "presence-sums.wat";
  const source = await readFile(new URL(`../packages/methods/src/complexity/presence/${name}`, import.meta.url), "utf8");
  const { parseWat } = await wabt();
  const { buffer } = parseWat(name, source, { simd: true }).toBinary({});
  const text = `/** ${name}, translated by \`npm run derive\`; base64. */\nexport const presenceSumsModule =\n  "${Buffer.from(buffer).toString("base64")}";\n`;
  return { path: "packages/methods/src/complexity/presence/presence-sums-module.ts", text };
}
