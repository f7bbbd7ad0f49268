/// <reference path="./vega-scenegraph.d.ts" />
import type { TopLevelSpec } from "vega-lite";
import { letterRuns } from "../letters/letter-runs.ts";
import { drawingLetters, letterFamilies } from "../letters/letters.ts";
import { subsetLetters } from "./subset-letters.ts";

/** A specification of Vega-Lite as the SVG that Vega draws of it. Nothing is fetched: data that a specification only names is refused. */
export async function vegaSvg(spec: Readonly<Record<string, unknown>>): Promise<string> {
  const [vega, { textMetrics }, { compile }, runs] = await Promise.all([import("vega"), import("vega-scenegraph"), import("vega-lite"), letterRuns()]);
  const warned: string[] = [];
  const told = (...texts: readonly unknown[]) => warned.push(texts.join(" "));
  const logger = { ...vega.logger(vega.None), warn: told, error: told };
  const compiled = compile(spec as unknown as TopLevelSpec, { logger: logger as never });
  // Vega measures with the letters that are drawn.
  textMetrics.width = (item, text) => runs.width(String(text ?? ""), item.fontSize ?? 11);
  const loader = vega.loader();
  loader.load = async (uri: string) => {
    told(`a picture reads no file: ${uri}`);
    return "[]";
  };
  const view = new vega.View(vega.parse(compiled.spec), { renderer: "none", loader, logLevel: vega.None });
  const svg = await view.toSVG();
  view.finalize();
  if (warned.length > 0) throw new Error(`vegaSvg: ${warned.join("; ")}`);
  return svg;
}

/** The drawing with the letters of its texts inside, so that it looks the same where nobody has them. */
export async function withLetters(svg: string, texts: Iterable<string>): Promise<string> {
  const [runs, letters] = await Promise.all([letterRuns(), drawingLetters()]);
  const signs = new Map(letterFamilies.map((family) => [family as string, new Set<string>()]));
  for (const text of texts) for (const run of runs.of(text)) for (const sign of run.text) signs.get(run.letters.family)?.add(sign);
  const faces = await Promise.all(
    letters.flatMap(({ family, bytes }) => {
      const wanted = [...(signs.get(family) ?? [])].sort();
      return wanted.length === 0 ? [] : [face(family, bytes, wanted)];
    }),
  );
  return svg.replace(/(<svg[^>]*>)/, `$1<defs><style>${faces.join("")}</style></defs>`);
}

async function face(family: string, bytes: Uint8Array, signs: readonly string[]): Promise<string> {
  const cut = Buffer.from(await subsetLetters(bytes, signs)).toString("base64");
  return `@font-face{font-family:"${family}";src:url(data:font/ttf;base64,${cut})}`;
}
