import { readdir, readFile } from "node:fs/promises";
import { csvRows } from "../packages/core/src/evidence/csv/csv-rows.ts";

/** A file that is made from another one: path from the root of the repository, and its text. */
export interface DerivedFile {
  readonly path: string;
  readonly text: string;
}

const from = new URL("../packages/core/codes/", import.meta.url);
const to = "packages/core/src/codes/lists";

/** The typed modules of the code lists, one a csv or json file of `packages/core/codes`. */
export async function deriveCodes(): Promise<readonly DerivedFile[]> {
  const names = (await readdir(from)).sort();
  const derived: DerivedFile[] = [];
  for (const name of names) {
    const [stem = "", ending] = name.split(".");
    if (ending !== "csv" && ending !== "json") continue;
    const text = await readFile(new URL(name, from), "utf8");
    const head = `// Made from codes/${name} by "npm run derive"; change that file instead.\n`;
    const constant = stem.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const value = ending === "csv" ? codeList(text) : JSON.stringify(JSON.parse(text), null, 1);
    derived.push({ path: `${to}/${stem}.ts`, text: `${head}export const ${constant} = ${value} as const;\n` });
  }
  return derived;
}

function codeList(text: string): string {
  const [header = [], ...rows] = csvRows(text);
  const second = header[1] ?? "";
  const lines = rows.map((row) => {
    const cell = (name: string) => row[header.indexOf(name)] ?? "";
    const parent = second === "parent" && cell("parent") !== "" ? cell("parent") : null;
    const kind = second !== "parent" && cell(second) !== "" ? cell(second) : null;
    const rank = header.includes("rank") ? Number(cell("rank")) : null;
    const further = {
      ...(header.includes("unit") ? { unit: cell("unit") === "" ? null : cell("unit") } : {}),
      ...(header.includes("instruments")
        ? {
            instruments: cell("instruments")
              .split(" ")
              .filter((code) => code !== ""),
          }
        : {}),
      ...(cell("of") === "" ? {} : { of: cell("of") }),
    };
    return `  ${JSON.stringify({ code: cell("code"), parent, label: { en: cell("label_en"), zh: cell("label_zh") }, note: cell("note"), source: cell("source"), kind, rank, ...further })},`;
  });
  return `[\n${lines.join("\n")}\n]`;
}
