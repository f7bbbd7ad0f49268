import { useCaseName, useCases } from "@quoin/core";
import { mutualPairs, sources } from "./mutual-pairs.ts";
import { recipeCounts } from "./recipe-counts.ts";
import { largestUntested, testShares } from "./test-shares.ts";

// What a newcomer meets, counted: pairs of folders that import each other (`--all` names them), and files that name many use cases by text which no compiler holds against them.
const packages = ["methods", "optimise", "core", "engines", "quoin", "workbench"];
/** So many names of use cases in one file make it a list of them; fewer are questions that it asks. */
const listed = 12;

const names = useCases.map(useCaseName);
/** Where the compiler holds the names against the use cases, and sentences whose codes are names of what they speak of. */
const isHeld = (file: string, text: string): boolean => /\bApiName\b|: Printers\b/.test(text) || /\.(?:words|text)\.ts$/.test(file);
const isMade = (text: string): boolean => text.startsWith("// Made from");
for (const name of packages) {
  const files = sources(name);
  const pairs = mutualPairs(files).map((pair) => pair.replace(" → ", " ↔ "));
  process.stdout.write(
    `${name}: ${pairs.length} pairs of folders that import each other${process.argv.includes("--all") ? `\n  ${pairs.sort().join("\n  ")}` : ""}\n`,
  );
  for (const [file, text] of files) {
    const named = names.filter((each) => text.includes(`"${each}"`) || new RegExp(`^ {2}${each}:`, "m").test(text)).length;
    if (named >= listed && !isMade(text) && !isHeld(file, text)) process.stdout.write(`${name}/src/${file}: names ${named} use cases by text\n`);
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

// What one more of a kind asks for, beside what is derived.
for (const line of recipeCounts()) process.stdout.write(`recipe: ${line}\n`);
// Where faults are made and where they are looked for.
process.stdout.write(`${testShares()}\n`);
process.stdout.write(
  `largest folders of core in which no test lies: ${largestUntested("packages/core")
    .map(({ folder, lines }) => `${folder} ${lines}`)
    .join(", ")}\n`,
);
