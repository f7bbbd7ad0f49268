import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quoin } from "../command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "quoin-input-output-"));
let made = 0;

/** A file with a text, by its path. */
export function file(text: string): string {
  const path = join(folder, `${made++}.csv`);
  writeFileSync(path, text);
  return path;
}

const examples = new URL("../../../../examples/input-output/", import.meta.url).pathname;
/** The options that name the example's two files. */
export const example = ["--flows", join(examples, "flows.csv"), "--final", join(examples, "final.csv")];

/** `quoin measure input-output`, and what it wrote. */
export async function measure(...options: string[]) {
  const out = join(folder, `out-${made++}`);
  const run = await quoin("measure", "input-output", ...options, "--out", out);
  return { run, out, read: (name: string): string => readFileSync(join(out, name), "utf8") };
}

/** Cells of a column of a csv without quotes. */
export function column(text: string, name: string): string[] {
  const [head = "", ...rows] = text.trim().split("\n");
  const place = head.split(",").indexOf(name);
  if (place < 0) throw new Error(`no column ${name} in ${head}`);
  return rows.map((row) => row.split(",")[place] ?? "");
}

export const flowsHead = "src_country,src_industry,dst_country,dst_industry,value\n";
export const finalHead = "src_country,src_industry,dst_country,category,value\n";
