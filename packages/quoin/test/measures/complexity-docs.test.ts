import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { quoin } from "../command-line.ts";

/**
 * The pages on complexity: every command in a block `sh` runs, and every block `csv NAME/TABLE.csv` holds rows of what they wrote, found by their texts,
 * its numbers right to the digits that are printed.
 */
const root = new URL("../../../../", import.meta.url).pathname;
const pages = ["docs/guide/complexity-tutorial.md", ...readdirSync(join(root, "docs/methods/complexity")).map((name) => `docs/methods/complexity/${name}`)];
const out = mkdtempSync(join(tmpdir(), "quoin-complexity-docs-"));

const blocks = (page: string, kind: string) =>
  [...readFileSync(join(root, page), "utf8").matchAll(new RegExp(`\`\`\`${kind}(.*)\\n([\\s\\S]*?)\`\`\``, "g"))].map(([, info = "", text = ""]) => ({
    info: info.trim(),
    text,
  }));
const cells = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split(","));
const isNumber = (text: string) => /^-?\d+(\.\d+)?$/.test(text);

beforeAll(async () => {
  for (const command of new Set(pages.flatMap((page) => blocks(page, "sh").map(({ text }) => text.trim())))) {
    const words = command.split(" ").slice(1);
    const at = words.indexOf("--out") + 1;
    const run = await quoin(...words.map((word, i) => (i === at ? join(out, word) : word.startsWith("examples/") ? join(root, word) : word)));
    expect(run.exitCode, `${command}\n${run.stderr}`).toBe(0);
  }
});

describe.each(pages.filter((page) => blocks(page, "csv").length > 0))("%s", (page) => {
  test.each(blocks(page, "csv").map(({ info, text }) => [info, text] as const))("%s", (table, text) => {
    const [wanted = [], ...rows] = cells(text);
    const [head = [], ...found] = cells(readFileSync(join(out, table), "utf8"));
    const keys = ["time", "location", "activity", "activity_a", "activity_b", "source", "target", "technology", "from", "to", "other", "holder_a", "holder_b"];
    for (const row of rows) {
      const here = found.find((line) => wanted.every((column, i) => !keys.includes(column) || line[head.indexOf(column)] === row[i]));
      expect(here, row.join()).toBeDefined();
      row.forEach((cell, i) => {
        const actual = here?.[head.indexOf(wanted[i] as string)] as string;
        if (!isNumber(cell) || keys.includes(wanted[i] as string)) expect(actual, `${row.join()} ${wanted[i]}`).toBe(cell);
        else
          expect(Math.abs(Number(actual) - Number(cell)), `${row.join()} ${wanted[i]}: ${actual}`).toBeLessThanOrEqual(
            0.5 * 10 ** -(cell.split(".")[1]?.length ?? 0) + 1e-12,
          );
      });
    }
  });
});
