import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvRows } from "@quoin/core";
import { quoin } from "../command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "quoin-division-"));
let made = 0;

/** The texts of a division. */
export type DivisionTexts = Readonly<Record<"offices" | "items" | "fit" | "rules", string>>;

/** Runs `quoin design division` on texts and answers what it wrote. */
export async function designDivision(texts: DivisionTexts, ...more: string[]) {
  const out = join(folder, `out-${made++}`);
  const words = (["offices", "items", "fit", "rules"] as const).flatMap((key) => {
    const path = join(folder, `${key}-${made}.${key === "rules" ? "yaml" : "csv"}`);
    writeFileSync(path, texts[key]);
    return [`--${key}`, path];
  });
  const run = await quoin("design", "division", ...words, "--out", out, ...more);
  const read = (name: string): string => readFileSync(join(out, name), "utf8");
  return {
    ...run,
    read,
    wrote: (name: string) => existsSync(join(out, name)),
    table: (name: string): Record<string, string>[] => {
      const [header = [], ...rows] = csvRows(read(name));
      return rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at] ?? ""])));
    },
    certificate: () => JSON.parse(read("certificate.json")),
  };
}
