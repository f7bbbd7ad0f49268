import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Lines that say something. */
function linesOf(file: string): number {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "").length;
}

function count(folder: string): { readonly source: number; readonly code: number; readonly tests: number } {
  let [source, code, tests] = [0, 0, 0];
  for (const part of ["src", "test"])
    for (const name of filesIn(join(folder, part))) {
      const lines = linesOf(name);
      if (part === "test" || isTest(name)) tests += lines;
      else source += lines;
      if (part === "src" && isCode(name)) code += lines;
    }
  return { source, code, tests };
}

/** Test files and what makes things for them. */
const isTest = (name: string): boolean => /\.(?:test|testing)\.tsx?$/.test(name);

/** Source in which a fault of thought can be made: no texts, no translations, no lists of codes and nothing that is derived, which are held against what they are made from and not case by case. */
function isCode(name: string): boolean {
  return (
    !isTest(name) &&
    !/\.(?:words|text|de)\.tsx?$/.test(name) &&
    !/\/(?:german|codes|language\/(?:notes|unit-words|message\/terminal))\//.test(name) &&
    !readFileSync(name, "utf8").startsWith("// Made from")
  );
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

/**
 * How much of each package is tests: lines of test files (beside the code and under `test/`) over lines of source, blank lines and kept figures on neither side; and, after it, over the lines of code
 * alone.
 */
export function testShares(): string {
  const over = (tests: number, lines: number): string => `${(tests / Math.max(1, lines)).toFixed(2)} (${tests} of ${lines})`;
  const shares = readdirSync("packages")
    .sort()
    .map((name) => {
      const { source, code, tests } = count(join("packages", name));
      return `${name} ${over(tests, source)}${code === source ? "" : `, of code ${over(tests, code)}`}`;
    });
  return `lines of tests over lines of source: ${shares.join("; ")}`;
}

/** Folders of a package's source with the most lines of code in which no test lies, by falling number of lines. */
export function largestUntested(place: string, most = 12): readonly { readonly folder: string; readonly lines: number }[] {
  const files = filesIn(join(place, "src"));
  const tested = new Set(files.filter((name) => /\.test\.tsx?$/.test(name)).map(dirname));
  const lines = new Map<string, number>();
  for (const name of files) if (!tested.has(dirname(name)) && isCode(name)) lines.set(dirname(name), (lines.get(dirname(name)) ?? 0) + linesOf(name));
  return [...lines]
    .map(([folder, sum]) => ({ folder: folder.slice(place.length + "/src/".length), lines: sum }))
    .toSorted((a, b) => b.lines - a.lines)
    .slice(0, most);
}
