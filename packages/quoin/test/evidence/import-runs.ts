import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ImportReport } from "@quoin/core";
import { expect } from "vitest";
import { quoin } from "../command-line.ts";

/** Where files are written, and the workspace that takes them in; made before the tests run. */
export interface ImportPlace {
  readonly folder: string;
  readonly dir: string;
}

/** Imports of texts by the command line, as tests look at them. */
export function importRuns(place: () => ImportPlace) {
  let files = 0;
  let newest = "";
  /** A path in the folder that no other file of the test has. */
  function newFile(ending = "csv"): string {
    newest = `file${++files}.${ending}`;
    return join(place().folder, newest);
  }

  async function importing(table: string, content: string | Uint8Array, ...options: string[]) {
    const path = newFile();
    await writeFile(path, content);
    return quoin("import", place().dir, "--data", path, "--as", table, "--json", ...options);
  }

  /** Exit code, then `code LINE:COLUMN` of each note. */
  async function codes(table: string, content: string, ...options: string[]): Promise<(number | string)[]> {
    const { exitCode, stderr } = await importing(table, content, ...options);
    return [exitCode, ...[...stderr.matchAll(/^(?:error|warning)\[([^\]]+)\] \S*?:(\d+:\d+)/gm)].map((match) => `${match[1]} ${match[2]}`)];
  }

  async function report(table: string, content: string | Uint8Array, ...options: string[]): Promise<ImportReport> {
    const { exitCode, stdout, stderr } = await importing(table, content, ...options);
    expect(exitCode, stderr).toBe(0);
    return JSON.parse(stdout) as ImportReport;
  }

  return { newFile, newestFile: () => newest, importing, codes, report };
}
