import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** A layer knows itself and the layers before it. What any office's system needs stands first, then what the paper asks, then what is made of all of that. */
const layers = [
  "language",
  "contract",
  "codes",
  "schema",
  "register",
  "ledger",
  "evidence",
  "workspace",
  "measures",
  "diagnosis",
  "plan",
  "capabilities",
  "judging",
  "planning",
  "follow-up",
  "people",
  "report",
  "pictures",
  "search",
];

/** A capability knows itself and those before it. */
const capabilities = [
  "bodies",
  "facilities",
  "generic-technology",
  "research",
  "structure",
  "technology-systems",
  "chains",
  "substitution",
  "results",
  "qualification",
  "skills",
  "instruments",
  "siting",
  "funding",
  "departments",
  "progress",
  "evaluation",
  "consolidation",
];

/** What a capability declares, types of records and tables, is listed by register and evidence: it lies right above the layer that says what these are, and knows nothing else. */
const declarations = ["entities", "tables"];
const order = layers.flatMap((layer) => (layer === "schema" ? [layer, "declarations"] : [layer]));

/** Door of core: what faces see of it, made of all layers. */
const door = ["client"];

const source = fileURLToPath(new URL(".", import.meta.url));

type Files = ReadonlyMap<string, string>;

/** Modules that a text imports by a path: values, types, re-exports, loading at run time and additions to a module. */
function importsOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  const from = /(?:\bfrom\s*|\bimport\s*|\bimport\(\s*|\bdeclare module\s*)"(\.[^"]+)"/g;
  return [...code.matchAll(from)].map(([, path]) => path as string);
}

/** Every import of a file by another, as paths below the source. */
function arrowsOf(files: Files): (readonly [from: string, to: string])[] {
  return [...files].flatMap(([file, text]) =>
    importsOf(text).map(
      (path) =>
        [
          file,
          normalize(join(dirname(file), path))
            .split(sep)
            .join("/"),
        ] as const,
    ),
  );
}

const said = ([from, to]: readonly [string, string]): string => `${from} imports ${to}`;

function layerOf(file: string): string {
  const [layer = "", , piece = ""] = file.split("/");
  return layer === "capabilities" && declarations.includes(piece) ? "declarations" : layer;
}

/** Every import of one layer from a later one, as `FILE imports FILE`. */
function upwardImports(files: Files): string[] {
  const place = (file: string): number => order.indexOf(layerOf(file));
  return arrowsOf(files)
    .filter(([from, to]) => place(from) >= 0 && (place(to) > place(from) || place(to) < 0))
    .map(said);
}

/** Every import of one capability from a later one, whatever of it. */
function laterCapabilities(files: Files): string[] {
  const place = (file: string): number => (file.startsWith("capabilities/") ? capabilities.indexOf(file.split("/")[1] as string) : -1);
  return arrowsOf(files)
    .filter(([from, to]) => place(from) >= 0 && place(to) > place(from))
    .map(said);
}

/** A folder of a capability, or the files that lie beside its folders. */
function pieceOf(file: string): string | null {
  const parts = file.split("/");
  return parts[0] === "capabilities" ? `${parts[1]}/${parts.length > 3 ? parts[2] : ""}` : null;
}

/** Pieces of a capability that come back to themselves by way of others, each as the way that it goes. */
function circles(files: Files): string[] {
  const known = new Map<string, Set<string>>();
  for (const [from, to] of arrowsOf(files)) {
    const [own, other] = [pieceOf(from), pieceOf(to)];
    if (own !== null && other !== null && own !== other && own.split("/")[0] === other.split("/")[0]) known.set(own, (known.get(own) ?? new Set()).add(other));
  }
  const wayBack = (start: string, way: readonly string[]): readonly string[] | null => {
    for (const next of known.get(way.at(-1) as string) ?? []) {
      if (next === start) return [...way, next];
      const longer = way.includes(next) ? null : wayBack(start, [...way, next]);
      if (longer !== null) return longer;
    }
    return null;
  };
  return [...known.keys()].sort().flatMap((piece) => wayBack(piece, [piece])?.join(" → ") ?? []);
}

function sourceFiles(): Map<string, string> {
  const names = readdirSync(source, { recursive: true, encoding: "utf8" }).map((name) => name.split(sep).join("/"));
  const shipped = names.filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  return new Map(shipped.map((name) => [name, readFileSync(join(source, name), "utf8")]));
}

const foldersIn = (folder: string): string[] =>
  readdirSync(join(source, folder), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    .sort();

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

test("what a capability declares may be listed from below, and itself knows only what a declaration is", () => {
  const list = new Map([["register/entity-list.ts", 'import { booking } from "../capabilities/facilities/entities/booking.ts";']]);
  expect(upwardImports(list)).toEqual([]);
  const reaching = new Map([
    ["capabilities/facilities/entities/booking.ts", 'import { entity } from "../../../schema/entity.ts";\nimport { slots } from "../slots/slots.ts";'],
  ]);
  expect(upwardImports(reaching)).toEqual(["capabilities/facilities/entities/booking.ts imports capabilities/facilities/slots/slots.ts"]);
});

test("an import of a later capability is named, and a circle of pieces of one", () => {
  const files = new Map([
    ["capabilities/facilities/lines/a.ts", 'import { b } from "../../funding/funds/b.ts";\nimport { c } from "../rules/c.ts";'],
    ["capabilities/facilities/rules/c.ts", 'import { d } from "../d.ts";'],
    ["capabilities/facilities/d.ts", 'import { a } from "./lines/a.ts";'],
    ["capabilities/funding/funds/b.ts", 'import { d } from "../../facilities/d.ts";'],
  ]);
  expect(laterCapabilities(files)).toEqual(["capabilities/facilities/lines/a.ts imports capabilities/funding/funds/b.ts"]);
  expect(circles(files)).toContain("facilities/ → facilities/lines → facilities/rules → facilities/");
});

test("layers import one way, types included", () => {
  expect(upwardImports(sourceFiles())).toEqual([]);
});

test("capabilities import one way, and no piece of one comes back to itself", () => {
  const files = sourceFiles();
  expect(laterCapabilities(files)).toEqual([]);
  expect(circles(files)).toEqual([]);
});

test("every folder is a layer or the door, and ARCHITECTURE lists layers and capabilities in this order", () => {
  expect(foldersIn(".")).toEqual([...layers, ...door].sort());
  expect(foldersIn("capabilities")).toEqual(capabilities.toSorted());
  const architecture = readFileSync(new URL("../../../ARCHITECTURE.md", import.meta.url), "utf8");
  const listed = (heading: string): string[] => {
    const [, rest = ""] = architecture.split(`## ${heading}\n`);
    return [...(rest.split("\n## ")[0] ?? "").matchAll(/^\| `([a-z-]+)\/` \|/gm)].map(([, name]) => name as string);
  };
  expect(listed("Folders of core")).toEqual(layers);
  expect(listed("Capabilities")).toEqual(capabilities);
});
