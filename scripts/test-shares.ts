import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Lines that say something. */
function linesOf(file: string): number {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "").length;
}

function count(folder: string): { readonly source: number; readonly tests: number } {
  let [source, tests] = [0, 0];
  for (const part of ["src", "test"])
    for (const name of filesIn(join(folder, part)))
      if (part === "test" || /\.test\.tsx?$|\.testing\.ts$/.test(name)) tests += linesOf(name);
      else source += linesOf(name);
  return { source, tests };
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** How much of each package is tests: lines of test files (beside the code and under `test/`) over lines of source, blank lines and kept figures on neither side. */
export function testShares(): string {
  const shares = readdirSync("packages")
    .sort()
    .map((name) => {
      const { source, tests } = count(join("packages", name));
      return `${name} ${(tests / Math.max(1, source)).toFixed(2)} (${tests} of ${source})`;
    });
  return `lines of tests over lines of source: ${shares.join(", ")}`;
}

/** Folders of a package's source with the most lines of source in which no test lies, by falling number of lines; texts of rules, derived lists and translations are not counted. */
export function largestUntested(place: string, most = 12): readonly { readonly folder: string; readonly lines: number }[] {
  const files = filesIn(join(place, "src"));
  const tested = new Set(files.filter((name) => /\.test\.tsx?$/.test(name)).map(dirname));
  const lines = new Map<string, number>();
  for (const name of files)
    if (!tested.has(dirname(name)) && !/\.(?:words|text|de|testing)\.tsx?$/.test(name) && !/\/(?:language|codes|derived)\//.test(name))
      lines.set(dirname(name), (lines.get(dirname(name)) ?? 0) + linesOf(name));
  return [...lines]
    .map(([folder, sum]) => ({ folder: folder.slice(place.length + "/src/".length), lines: sum }))
    .toSorted((a, b) => b.lines - a.lines)
    .slice(0, most);
}
