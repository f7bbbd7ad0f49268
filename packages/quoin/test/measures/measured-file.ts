import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quoin } from "../command-line.ts";

/** Where the files of the tests of one worker lie. */
const folder = mkdtempSync(join(tmpdir(), "quoin-complexity-"));
let made = 0;

/** A folder that is not there yet. */
export function newFolder(): string {
  return join(folder, `out-${made++}`);
}

/** A file of these lines. */
export function file(lines: readonly string[]): string {
  const path = join(folder, `${made++}.csv`);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

/** Runs `quoin measure FAMILY` on a file with columns place, kind and value; reads what it wrote. */
export async function measure(family: string, path: string, ...more: string[]) {
  const out = newFolder();
  const columns = family === "generality" ? ["--technology", "place", "--industry", "kind"] : ["--location", "place", "--activity", "kind"];
  const run = await quoin(...["measure", family, "--data", path, ...columns, "--value", "value", "--out", out], ...more);
  const read = (name: string) => readFileSync(join(out, name), "utf8");
  /** Rows of a table as objects of texts. */
  const rows = (name: string) => {
    const [head, ...lines] = read(name)
      .trimEnd()
      .split("\n")
      .map((line) => line.split(","));
    return lines.map((cells) => Object.fromEntries(cells.map((cell, i) => [head?.[i] as string, cell])));
  };
  return { ...run, out, read, rows, names: () => readdirSync(out).sort() };
}
