import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { drawingLetters } from "../letters/letters.ts";

type Drawn = (svg: string, width: number) => Uint8Array;
let loading: Promise<Drawn> | undefined;

/**
 * A vector figure as a PNG on white, `width` points wide. Engine and letters come with the program and nothing is read from the machine: the same figure gives the same bytes
 * everywhere. A sign that the letters lack is an empty box.
 */
export async function figurePicture(svg: string, width: number): Promise<Uint8Array> {
  loading ??= load();
  return (await loading)(svg, width);
}

/** Loaded with the first figure that is drawn: two megabytes of engine and as much of letters. */
async function load(): Promise<Drawn> {
  const { initWasm, Resvg } = await import("@resvg/resvg-wasm");
  const [engine, letters] = await Promise.all([readFile(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")), drawingLetters()]);
  await initWasm(engine);
  const [{ family }] = letters;
  const font = { fontBuffers: letters.map(({ bytes }) => bytes), defaultFontFamily: family, sansSerifFamily: family };
  return (figure, width) => {
    const drawing = new Resvg(figure, { fitTo: { mode: "width", value: width }, background: "#ffffff", font });
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    drawing.free();
    return png;
  };
}
