import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvRows } from "@quoin/core";
import { quoin } from "../command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "quoin-portfolio-"));
let made = 0;

/** Runs `quoin design portfolio` on texts and answers what it wrote. */
export async function designPortfolio(projects: string, rules: string, ...more: string[]) {
  const files = { projects: join(folder, `projects-${made}.csv`), rules: join(folder, `rules-${made}.yaml`) };
  writeFileSync(files.projects, projects);
  writeFileSync(files.rules, rules);
  const out = join(folder, `out-${made++}`);
  const run = await quoin("design", "portfolio", "--projects", files.projects, "--rules", files.rules, "--out", out, ...more);
  const read = (name: string): string => readFileSync(join(out, name), "utf8");
  return {
    ...run,
    out,
    read,
    wrote: (name: string) => existsSync(join(out, name)),
    table: (name: string): Record<string, string>[] => {
      const [header = [], ...rows] = csvRows(read(name));
      return rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at] ?? ""])));
    },
    certificate: () => JSON.parse(read("certificate.json")),
  };
}

/** Runs `quoin solve` on the bytes of a model. */
export async function solveModel(model: Uint8Array, ...more: string[]) {
  const path = join(folder, `model-${made}`);
  writeFileSync(path, model);
  const out = join(folder, `out-${made++}`);
  const run = await quoin("solve", "--model", path, "--out", out, ...more);
  return { ...run, certificate: () => JSON.parse(readFileSync(join(out, "certificate.json"), "utf8")) };
}

/** Writes an approved plan and answers its path. */
export function approvedFile(text: string): string {
  const path = join(folder, `approved-${made++}.csv`);
  writeFileSync(path, text);
  return path;
}
