import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nodeWorkspaceFiles, OutsideWorkspaceError } from "./node-workspace-files.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-files-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("what is written is read back whole, and nothing is left beside it", async () => {
  const files = nodeWorkspaceFiles(folder);
  await files.write("data/a.csv", "x\n1\n");
  await files.write("data/a.csv", "x\n2\n");
  expect(await files.readText("data/a.csv")).toBe("x\n2\n");
  expect(await readdir(join(folder, "data"))).toEqual(["a.csv"]);
  expect(await files.list(".")).toEqual(["data/a.csv"]);
  await files.remove("data/a.csv");
  expect(await files.exists("data/a.csv")).toBe(false);
  expect(await files.list("nowhere")).toEqual([]);
});

test("a copy stays as it is when the first is written anew", async () => {
  const files = nodeWorkspaceFiles(folder);
  await files.write("data/a.csv", "x\n1\n");
  await files.copy("data/a.csv", "former/1");
  await files.copy("data/a.csv", "former/1");
  await files.write("data/a.csv", "x\n2\n");
  expect(await files.readText("former/1")).toBe("x\n1\n");
  expect(await readdir(join(folder, "former"))).toEqual(["1"]);
});

test("a failed write leaves the old file", async () => {
  const files = nodeWorkspaceFiles(folder);
  await writeFile(join(folder, "a"), "old");
  await expect(files.write("a/b.csv", "new")).rejects.toMatchObject({ note: { code: "workspace.file-trouble", at: { file: "a/b.csv" } } });
  expect(await files.readText("a")).toBe("old");
});

test.each(["../a", "/etc/passwd", "data/../../a", "..\\a", "a\0b"])("%j leaves the workspace", (path) => {
  expect(() => nodeWorkspaceFiles(folder).locate(path)).toThrow(OutsideWorkspaceError);
});

test("writers of one file at once do not disturb each other: one of them stands, whole", async () => {
  const files = nodeWorkspaceFiles(folder);
  const texts = Array.from({ length: 20 }, (_, place) => String(place).repeat(50_000));
  await Promise.all(texts.map((text) => files.write(".quoin/cache/one.json", text)));
  expect(texts).toContain(await files.readText(".quoin/cache/one.json"));
  expect(await files.list(".quoin/cache")).toEqual([".quoin/cache/one.json"]);
});
