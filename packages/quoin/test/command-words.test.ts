import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { quoin } from "./command-line.ts";

test("a command that does not exist is named without what follows it, in the language asked for", async () => {
  const one = await quoin("frobnicate", "ws", "--json");
  expect(one.exitCode).toBe(2);
  expect(one.stderr).toContain("error[input.unknown-command] There is no command 'frobnicate'.");
  expect((await quoin("measure", "foo", "--out", "o")).stderr).toContain("'measure foo'.");
  expect((await quoin("measure", "foo", "--lang", "zh")).stderr).toContain("没有命令“measure foo”。");
  expect((await quoin("measure", "structure", "--lang=zh")).stderr).toContain("运行 quoin measure structure --help 查看选项");
});

test("a fault in JSON has its line and column", async () => {
  const folder = await mkdtemp(join(tmpdir(), "quoin-json-"));
  const file = join(folder, "record.json");
  try {
    await writeFile(file, '{\n  "labels": {"en": "A"},\n');
    const run = await quoin("record", "put", folder, "organisation", "a", "--data", file);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(`error[input.not-json] ${file}:3:1 `);
  } finally {
    await rm(folder, { recursive: true });
  }
});
