import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { derivedFiles } from "../../../../scripts/derived-files.ts";

test("what is derived is what is committed", async () => {
  const files = await derivedFiles();
  expect(files.length).toBeGreaterThan(0);
  for (const { path, text } of files) {
    const committed = await readFile(new URL(`../../../../${path}`, import.meta.url), "utf8").catch(() => "");
    expect(committed === text, `${path} is out of date: run "npm run derive"`).toBe(true);
  }
});
