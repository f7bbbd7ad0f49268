import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expectedValue, useCaseName, useCases } from "@quoin/core";
import { expect, test } from "vitest";
import { commandOptions } from "../../src/protocol/command-options.ts";
import { quoin } from "../command-line.ts";

test("a command that does not exist is named without what follows it, in the language asked for", async () => {
  const one = await quoin("frobnicate", "ws", "--json");
  expect(one.exitCode).toBe(2);
  expect(one.stderr).toContain("error[input.unknown-command] There is no command 'frobnicate'.");
  expect((await quoin("measure", "foo", "--out", "o")).stderr).toContain("'measure foo'.");
  expect((await quoin("measure", "foo", "--lang", "zh")).stderr).toContain("没有命令“measure foo”。");
  expect((await quoin("measure", "structure", "--lang=zh")).stderr).toContain("运行 quoin measure structure --help 查看其含义");
});

test.each([
  ["measure", "--help"],
  ["help", "measure"],
  ["measure", "-h", "--lang", "de"],
])("the first word of several commands lists them: %s %s", async (...words) => {
  const { exitCode, stdout, stderr } = await quoin(...words);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  for (const { words: named, summary } of useCases.filter(({ words: [first] }) => first === "measure"))
    expect(stdout.split("\n").some((line) => line.startsWith(`  ${named.join(" ")} `) && line.endsWith(`  ${summary}`))).toBe(true);
  expect(stdout).not.toContain("  import ");
});

test("a first word alone is no command: what it begins is listed beside the refusal", async () => {
  const { exitCode, stdout, stderr } = await quoin("measure");
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toMatch(/^error\[input\.unfinished-command\] 'measure' is how several commands begin\.\n/);
  expect(stderr).toContain("\n  measure complexity ");
  expect((await quoin("measure", "--lang", "de")).stderr).toContain("Mit „measure“ beginnen mehrere Befehle.");
});

test("the help of a command names those that begin with its words", async () => {
  const { exitCode, stdout } = await quoin("help", "design");
  expect(exitCode).toBe(0);
  expect(stdout).toContain("Usage: quoin design ");
  expect(stdout).toContain("\n  design portfolio ");
  expect((await quoin("measure", "complexity", "--help")).stdout).not.toContain("Further commands");
});

test.each([
  [["measure", "complexty", "--data", "x.csv"], "There is no command 'measure complexty'.\n  fix: Perhaps 'measure complexity' is meant"],
  [["mesure", "complexity"], "There is no command 'mesure'.\n  fix: Perhaps 'measure' is meant"],
  [["measure", "complexty", "--lang", "zh"], "也许应为“measure complexity”"],
  [["measure", "complexty", "--help", "--lang=de"], "Vielleicht ist „measure complexity“ gemeint"],
])("a misspelt command names the nearest: %j", async (words, said) => {
  const { exitCode, stderr } = await quoin(...words);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(said);
});

test.each(["--version", "-V"])("%s says which program this is", async (option) => {
  expect(await quoin(option)).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^quoin \d+\.\d+\.\d+(?: \([0-9a-f]{12}\+?\))?\n$/) });
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

test.each([
  [
    ["log", ".", "--limit", "x"],
    "error[input.invalid] --limit must be a whole number from 1 to 10000; it is 'x'.",
    "--limit 应为整数（不小于 1、不大于 10000），现为 'x'。",
  ],
  [["log", ".", "--since", "soon"], "--since must be a day such as 2026-03-01", "--since 应为日期，如 2026-03-01"],
  [["log", ".", "--lmit", "1"], "error[input.misspelt-option] There is no option --lmit.", "没有选项 --lmit。"],
  [["log"], "error[input.missing-argument] The argument DIR is missing.", "缺少参数 DIR。"],
  [["log", ".", "--limit"], "error[input.missing-value] --limit needs a value.", "--limit 需要一个值。"],
  [["log", ".", "b", "c"], "error[input.excess-arguments]", "参数多于 quoin log 所需。"],
  [
    ["report", ".", "--template", "plan-fr", "--to", "a.html"],
    "--template must be one of plan-zh, plan-en, s3, draft-zh, draft-en; it is 'plan-fr'.",
    "应为以下之一：plan-zh、plan-en、s3、draft-zh、draft-en",
  ],
  [["report", ".", "--template", "plan-zh"], "error[input.missing-option] The option --to is missing.", "缺少选项 --to。"],
])("%j is refused in our words", async (words, en, zh) => {
  for (const [language, line] of [
    ["en", en],
    ["zh", zh],
  ] as const) {
    const run = await quoin(words[0] ?? "", "--lang", language, ...words.slice(1));
    expect(run).toMatchObject({ exitCode: 2, stdout: "" });
    expect(run.stderr).toContain(line);
    expect(run.stderr).toMatch(/\n {2}fix: ./);
  }
});

test("every input says in both languages what it takes", () => {
  for (const useCase of useCases)
    for (const field of Object.keys(useCase.input.shape))
      for (const language of ["en", "zh"] as const) {
        const words = expectedValue(useCase.input, [field], language);
        if (commandOptions(useCase).find((option) => option.field === field)?.kind !== "file")
          expect(words, `${useCaseName(useCase)} ${field}`).not.toMatch(/as the description says|符合说明/);
      }
});
