import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { useCases } from "@quoin/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { quoin } from "../command-line.ts";

/**
 * One probe for every command that measures, those of no family too: its own example, some rows of its files, as they are, turned about, broken and empty.
 * What families owe beyond this (scaling, ranges, missing numbers) stands in core's conformance test.
 */

const root = fileURLToPath(new URL("../../../../", import.meta.url));
/** So many rows of a file, from all over it. */
const rowsTaken = 150;

function some(lines: readonly string[]): readonly string[] {
  const step = Math.ceil(lines.length / rowsTaken);
  return lines.filter((_, row) => row % step === 0);
}
/** Exit code of a fault of the program's own. */
const bug = 70;

const commands = useCases.flatMap(({ words, example, delivers }) =>
  words[0] === "measure" && delivers === "folder" ? [[words.join(" "), example] as const] : [],
);

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-probes-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Answer {
  readonly exitCode: number;
  readonly stderr: string;
  /** Files by name; of the provenance nothing, since it names the hash of the input and the seconds that it took. */
  readonly files: Readonly<Record<string, string>>;
}

type Change = (lines: readonly string[], file: string) => readonly string[];

/** These answer units in the order of the file, and sums in that order differ in their last digits. */
const inFileOrder: ReadonlySet<string> = new Set(["measure efficiency", "measure input-output"]);

/** Lines in text order, figures to eight digits. */
function figuresOf({ files }: Answer): Readonly<Record<string, readonly string[]>> {
  const rounded = (text: string) => (Math.abs(Number(text)) < 1e-9 ? "0" : Number(text).toPrecision(8));
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name,
      text
        .replace(/-?\b\d+(\.\d+)?(e-?\d+)?\b/g, rounded)
        .split("\n")
        .sort(),
    ]),
  );
}

let runs = 0;

/** Runs the example of a command on its files, each changed. */
async function run(example: string, change: Change = (lines) => lines): Promise<Answer> {
  const own = join(folder, String(++runs));
  await mkdir(own);
  const words: string[] = [];
  for (const word of example.split(" ").slice(1)) {
    if (!word.startsWith("examples/")) words.push(word);
    else {
      const [header = "", ...lines] = (await readFile(join(root, word), "utf8")).trimEnd().split("\n");
      const file = join(own, basename(word));
      await writeFile(file, `${[header, ...change(some(lines), basename(word))].join("\n")}\n`);
      words.push(file);
    }
  }
  const out = join(own, "out");
  words[words.indexOf("--out") + 1] = out;
  const { exitCode, stderr } = await quoin(...words);
  const names = exitCode === 0 ? (await readdir(out)).filter((name) => name !== "provenance.json") : [];
  return {
    exitCode,
    stderr,
    files: Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(out, name), "utf8")] as const))),
  };
}

test("every command that measures has an example with files of its own", () => {
  expect(commands.length).toBeGreaterThanOrEqual(14);
  for (const [, example] of commands) expect(example).toMatch(/ examples\/\S+\.csv .*--out /);
});

describe.each(commands)("quoin %s", (words, example) => {
  test("the same rows, in whichever order, give the same bytes", async () => {
    const first = await run(example);
    expect([first.exitCode, Object.keys(first.files).length > 0]).toEqual([0, true]);
    expect(await run(example)).toEqual(first);
    const turned = await run(example, (lines) => lines.toReversed());
    if (inFileOrder.has(words)) expect(figuresOf(turned)).toEqual(figuresOf(first));
    else expect(turned.files).toEqual(first.files);
  });

  test("a file without rows, a row that stands twice and a row cut short are answered, never a fault of the program", async () => {
    const changes: readonly Change[] = [
      () => [],
      (lines) => lines.slice(0, 1),
      (lines) => [...lines, lines[0] as string],
      (lines) => [...lines, (lines[0] as string).split(",").slice(0, 1).join("")],
    ];
    for (const change of changes) {
      const { exitCode, stderr, files } = await run(example, change);
      expect(exitCode, stderr).not.toBe(bug);
      if (exitCode !== 0) expect(stderr).toMatch(/error\[[a-z-]+\.[a-z-]+\]/);
      for (const text of Object.values(files)) expect(text).not.toMatch(/\b(NaN|Infinity|undefined)\b/);
    }
  });

  test("what is no number where a number belongs is refused with file and line", async () => {
    const cells = example.split(" ").filter((word) => word.startsWith("examples/"));
    const places: string[] = [];
    for (const word of cells) {
      const [header = "", ...lines] = (await readFile(join(root, word), "utf8")).trimEnd().split("\n");
      for (const [column, name] of header.split(",").entries()) {
        const isNumber = some(lines).every((line) => /^-?\d*\.?\d*$/.test(line.split(",")[column] ?? ""));
        const broken = some(lines).findIndex((line) => (line.split(",")[column] ?? "") !== "");
        if (!isNumber || broken < 0) continue;
        const { exitCode, stderr } = await run(example, (held, file) =>
          file === basename(word) ? held.map((line, row) => (row === broken ? line.split(",").toSpliced(column, 1, "12 kg").join(",") : line)) : held,
        );
        expect(exitCode, name).not.toBe(bug);
        if (exitCode !== 0) places.push(stderr.includes(`${basename(word)}:${broken + 2}`) ? "" : stderr);
      }
    }
    // Only texts and codes are read of some files; of every other at least the column of figures is.
    if (/--(value|units|numerator|capacity|inputs)|readiness|substitution/.test(example)) expect(places.length).toBeGreaterThan(0);
    // What is left is a refusal without its place.
    expect(places.filter((text) => text !== "")).toEqual([]);
  });
});
