import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** A layer knows itself and the layers before it. */
const layers = [
  "language",
  "contract",
  "codes",
  "register",
  "ledger",
  "evidence",
  "workspace",
  "measures",
  "sharing",
  "passing-on",
  "forecast",
  "diagnosis",
  "plan",
  "programme",
  "follow-up",
  "consolidation",
  "people",
  "report",
  "pictures",
  "search",
];

/** Door of core: what faces see of it, made of all layers. */
const door = ["client"];

const source = fileURLToPath(new URL(".", import.meta.url));

/** Modules that a text imports by a path: values, types, re-exports, loading at run time and additions to a module. */
function importsOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  const from = /(?:\bfrom\s*|\bimport\s*|\bimport\(\s*|\bdeclare module\s*)"(\.[^"]+)"/g;
  return [...code.matchAll(from)].map(([, path]) => path as string);
}

/** Every import of one layer from a later one, as `FILE imports FILE`. */
function upwardImports(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, text]) => {
    const own = layers.indexOf(layerOf(file));
    if (own < 0) return [];
    return importsOf(text)
      .map((path) =>
        normalize(join(dirname(file), path))
          .split(sep)
          .join("/"),
      )
      .filter((path) => layers.indexOf(layerOf(path)) > own || !layers.includes(layerOf(path)))
      .map((path) => `${file} imports ${path}`);
  });
}

function layerOf(file: string): string {
  return file.split("/")[0] as string;
}

function sourceFiles(): Map<string, string> {
  const names = readdirSync(source, { recursive: true, encoding: "utf8" }).map((name) => name.split(sep).join("/"));
  const shipped = names.filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  return new Map(shipped.map((name) => [name, readFileSync(join(source, name), "utf8")]));
}

test("the reader sees every kind of import, and none in a comment", () => {
  const text = `import { a } from "./a.ts";
import type { B } from "../b.ts";
export { c } from "./c.ts";
import "./d.ts";
const e = await import("./e.ts");
declare module "../contract/ports.ts" {}
import z from "zod";
/* import f from "./f.ts" */
// import g from "./g.ts"`;
  expect(importsOf(text)).toEqual(["./a.ts", "../b.ts", "./c.ts", "./d.ts", "./e.ts", "../contract/ports.ts"]);
});

test("an import of a later layer, of the door or of a folder that is no layer is named", () => {
  const later = `import type { Plan } from "../plan/plan.ts";
import { note } from "../language/note.ts";
import { useCases } from "../use-cases.ts";`;
  expect(upwardImports(new Map([["evidence/rows.ts", later]]))).toEqual(["evidence/rows.ts imports plan/plan.ts", "evidence/rows.ts imports use-cases.ts"]);
  expect(upwardImports(new Map([["report/brief.ts", later]]))).toEqual(["report/brief.ts imports use-cases.ts"]);
});

test("layers import one way, types included", () => {
  expect(upwardImports(sourceFiles())).toEqual([]);
});

test("every folder is a layer or the door, and ARCHITECTURE lists the layers in this order", () => {
  const folders = readdirSync(source, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  expect(folders.sort()).toEqual([...layers, ...door].sort());
  const architecture = readFileSync(new URL("../../../ARCHITECTURE.md", import.meta.url), "utf8");
  const listed = architecture.slice(architecture.indexOf("## Folders of core")).matchAll(/^\| `([a-z-]+)\/` \|/gm);
  expect([...listed].map(([, name]) => name)).toEqual(layers);
});
