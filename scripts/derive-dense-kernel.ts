import { readFile } from "node:fs/promises";
import wabt from "wabt";
import type { DerivedFile } from "./derive-codes.ts";

const folder = "packages/engines/src/linear-algebra";

/** The kernel of dense products in two builds: as it is written, and with each product and sum fused (relaxed SIMD), which not every machine rounds alike. */
export async function deriveDenseKernel(): Promise<DerivedFile> {
  const name = "dense-kernel.wat";
  const source = await readFile(new URL(`../${folder}/${name}`, import.meta.url), "utf8");
  const fused = source.replaceAll(
    /\(f64x2\.add (\(local\.get \$c\d\d\)) \(f64x2\.mul (\(local\.get \$s\)) (\(local\.get \$[pq]\))\)\)/g,
    "(f64x2.relaxed_madd $2 $3 $1)",
  );
  const encoded = await encoder(name);
  const text = [
    `/** ${name}, translated by \`npm run derive\`; base64. */`,
    `export const denseKernelModule =\n  "${encoded(source)}";\n`,
    "/** The same with fused products and sums. */",
    `export const fusedKernelModule =\n  "${encoded(fused)}";\n`,
  ].join("\n");
  return { path: `${folder}/dense-kernel-module.ts`, text };
}

const textFolder = "packages/engines/src/tables/text";

/** The kernel that takes rows of plain csv. */
export async function derivePlainRows(): Promise<DerivedFile> {
  const name = "plain-rows.wat";
  const source = await readFile(new URL(`../${textFolder}/${name}`, import.meta.url), "utf8");
  const encoded = await encoder(name);
  const text = `/** ${name}, translated by \`npm run derive\`; base64. */\nexport const plainRowsModule =\n  "${encoded(source)}";\n`;
  return { path: `${textFolder}/plain-rows-module.ts`, text };
}

async function encoder(name: string): Promise<(text: string) => string> {
  const { parseWat } = await wabt();
  return (text) => Buffer.from(parseWat(name, text, { simd: true, threads: true, relaxed_simd: true }).toBinary({}).buffer).toString("base64");
}
