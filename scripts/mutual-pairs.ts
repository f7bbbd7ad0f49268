import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../packages/", import.meta.url));

/** What a package ships: its files by their path below `src`, with their text. */
export function sources(name: string): ReadonlyMap<string, string> {
  const folder = join(root, name, "src");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

/** The two folders by which an import crosses a border: the first ones in which the paths differ; null within one folder. */
function border(from: string, to: string): readonly [string, string] | null {
  const [a, b] = [dirname(from).split("/"), dirname(to).split("/")];
  const at = a.findIndex((each, depth) => each !== b[depth]);
  if (dirname(from) === dirname(to)) return null;
  const depth = at < 0 ? a.length : at;
  return [a.slice(0, depth + 1).join("/"), b.slice(0, depth + 1).join("/")];
}

/** Pairs of folders that import each other, types included. */
export function mutualPairs(files: ReadonlyMap<string, string>): readonly string[] {
  const arrows = new Set<string>();
  for (const [file, text] of files)
    for (const [, path = ""] of text.matchAll(/(?:\bfrom\s*|\bimport\(\s*)"(\.[^"]+)"/g)) {
      const crossed = border(file, normalize(join(dirname(file), path)));
      if (crossed !== null && crossed[0] !== crossed[1]) arrows.add(crossed.join(" → "));
    }
  return [...arrows].filter((arrow) => {
    const [a, b] = arrow.split(" → ") as [string, string];
    return a < b && arrows.has(`${b} → ${a}`);
  });
}
