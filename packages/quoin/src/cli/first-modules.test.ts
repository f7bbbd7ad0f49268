import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const packages = fileURLToPath(new URL("../../../", import.meta.url));
const doors: Readonly<Record<string, string>> = {
  "@quoin/core": "core/src/index.ts",
  "@quoin/engines": "engines/src/index.ts",
  "@quoin/methods": "methods/src/index.ts",
  "@quoin/optimise": "optimise/src/index.ts",
};

interface Import {
  readonly names: readonly string[];
  readonly from: string;
}

/** What a module imports or hands on as values; what is loaded at run time (`import(…)`) is none of it. */
function importsOf(file: string): readonly Import[] {
  const code = readFileSync(join(packages, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  return [...code.matchAll(/^(?:import|export)\s+(?!type\b)(?:([^;"]*?)\sfrom\s+)?"([^"]+)"/gm)].flatMap(([, list = "", from = ""]) => {
    const all = list.replace(/[{}]/g, "").split(",");
    const names = all.flatMap((each) => (each.trim() === "" || each.trim().startsWith("type ") ? [] : [each.trim().split(" as ")[0] ?? ""]));
    return list !== "" && names.length === 0 ? [] : [{ names, from }];
  });
}

/** Where the door of a package has a name from. */
function behindDoor(door: string): ReadonlyMap<string, string> {
  return new Map(importsOf(door).flatMap(({ names, from }) => names.map((name) => [name, normalize(join(dirname(door), from))] as const)));
}

/** The modules that are loaded with one, each with the one that asks for it first; of a package's door what is named alone, as the program is put together. */
function loadedWith(first: string): ReadonlyMap<string, string> {
  const opened = new Map(Object.entries(doors).map(([name, door]) => [name, behindDoor(door)]));
  const asked = new Map([[first, ""]]);
  for (const file of asked.keys()) {
    if (!existsSync(join(packages, file))) continue;
    for (const { names, from } of importsOf(file)) {
      const door = opened.get(from);
      const files = from.startsWith(".") ? [normalize(join(dirname(file), from))] : door === undefined ? [] : names.flatMap((name) => door.get(name) ?? []);
      for (const each of files) if (!asked.has(each)) asked.set(each, file);
    }
  }
  return asked;
}

test("a measure on a file starts without records, rules, plans and the other commands", () => {
  const loaded = loadedWith("quoin/src/cli/main.ts");
  expect(loaded.has("core/src/measures/registry/registry.ts")).toBe(true);
  const others = [
    "core/src/use-cases.ts",
    "core/src/register/entities/",
    "core/src/diagnosis/rules/",
    "core/src/plan/",
    "core/src/people/",
    "quoin/src/composition.ts",
  ];
  const reached = [...loaded].filter(([file]) => others.some((other) => file.startsWith(other)));
  expect(reached).toEqual([]);
});

test("the measures that are no families are loaded without the other commands, too", () => {
  const loaded = loadedWith("quoin/src/cli/loose-measures.ts");
  expect(loaded.has("core/src/measures/input-output/measure-input-output.ts")).toBe(true);
  expect([...loaded.keys()].filter((file) => file.startsWith("core/src/plan/") || file === "core/src/use-cases.ts")).toEqual([]);
});
