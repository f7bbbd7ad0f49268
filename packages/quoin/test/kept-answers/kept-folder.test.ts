import { readdir, stat } from "node:fs/promises";
import { expect, test } from "vitest";
import { fileName, keptAnswers } from "./kept-answers.ts";

const folder = new URL("./golden/", import.meta.url);
/** Beyond this a page of changes is read by nobody; an answer that grows so far is asked for a part of it. */
const mostBytes = { file: 1_000_000, folder: 6_000_000 };

test("every kept answer lies in the file that is named after what was asked", async () => {
  const asked = Object.keys(await keptAnswers());
  expect(asked.length).toBeGreaterThan(0);
  expect((await readdir(folder)).sort()).toEqual(asked.map((words) => `${fileName(words)}.json`).sort());
});

test("kept answers stay small enough to be reviewed", async () => {
  const sizes = await Promise.all((await readdir(folder)).map(async (name) => ({ name, size: (await stat(new URL(name, folder))).size })));
  expect(sizes.filter(({ size }) => size > mostBytes.file)).toEqual([]);
  expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(mostBytes.folder);
});
