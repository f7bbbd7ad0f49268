import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { useCaseName, useCases } from "@quoin/core";

// What a newcomer meets, counted: pairs of folders that import each other (`--all` names them), and files that name many use cases by text.
const root = fileURLToPath(new URL("../packages/", import.meta.url));
const packages = ["methods", "optimise", "core", "engines", "quoin", "workbench"];
/** So many names of use cases in one file make it a list of them; fewer are questions that it asks. */
const listed = 12;

function sources(name: string): ReadonlyMap<string, string> {
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
function mutualPairs(files: ReadonlyMap<string, string>): readonly string[] {
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

const names = useCases.map(useCaseName);
const isMade = (text: string): boolean => text.startsWith("// Made from");
for (const name of packages) {
  const files = sources(name);
  const pairs = mutualPairs(files).map((pair) => pair.replace(" → ", " ↔ "));
  process.stdout.write(
    `${name}: ${pairs.length} pairs of folders that import each other${process.argv.includes("--all") ? `\n  ${pairs.sort().join("\n  ")}` : ""}\n`,
  );
  for (const [file, text] of files) {
    const named = names.filter((each) => text.includes(`"${each}"`) || new RegExp(`^ {2}${each}:`, "m").test(text)).length;
    if (named >= listed && !isMade(text)) process.stdout.write(`${name}/src/${file}: names ${named} use cases by text\n`);
  }
}

// How a sentence reaches its reader: places where speech is guessed by the shape of an answer (none: the schema says it), ways in which something is said, and branches on the language.
const speech = packages.flatMap((name) =>
  [...sources(name)].filter(([, text]) => !isMade(text)).map(([file, text]) => ({ file: `${name}/src/${file}`, text })),
);
const counted = (pattern: RegExp, among = speech): number => among.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);
const filesWith = (pattern: RegExp): number => speech.filter(({ text }) => pattern.test(text)).length;
const ways = {
  "sentences by code": filesWith(/= sentences\(/),
  notes: filesWith(/satisfies NoteTable/),
  "catalogues of pages": filesWith(/= catalogue\(/),
  "texts inline": counted(/\{ en: (?:"|`)/g),
  "columns and assumptions": counted(/(?:tableColumn|kindColumn|officeAssumption)\(/g),
  "branches on the language": counted(/language === "zh"/g),
};
const byShape = speech.filter(({ text }) => /function spoken\(value: unknown/.test(text)).length;
const bySchema = speech.filter(({ text }) => /(?<!function )\brender\(\w[\w.]*, /.test(text)).map(({ file }) => file);
process.stdout.write(`speech: walks by shape ${byShape}, by schema ${bySchema.length} (${bySchema.join(", ")})\n`);
process.stdout.write(
  `speech: ${Object.entries(ways)
    .map(([way, number]) => `${way} ${number}`)
    .join(", ")}\n`,
);
