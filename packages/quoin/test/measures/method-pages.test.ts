import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { measures } from "@quoin/core";
import { methodPages } from "@quoin/engines";
import { expect, test } from "vitest";
import { allCommands } from "../../src/cli/all-commands.ts";
import { quoin } from "../command-line.ts";
import { repository } from "../sources-hash.ts";
import { commandsOf, isOnMethod, pathOf } from "./method-page.ts";

const pages = await methodPages.list();
const held = pages.filter(isOnMethod).map(({ name }) => name);

test.each(measures.map(({ id }) => id))("the method of %s is printed by its name", async (id) => {
  const run = await quoin("method", id, "--json");
  expect(run).toMatchObject({ exitCode: 0, stderr: "" });
  const { page } = JSON.parse(run.stdout) as { readonly page: { readonly text: string } };
  expect(page.text).toMatch(/^# /);
});

test.each(held)("%s has a formula, a command that a reader can run, its golden source and what it equals", (name) => {
  const path = pathOf(name);
  const text = readFileSync(join(repository, path), "utf8");
  expect(text, "formula").toMatch(/^ {4}\S.*[=≥Σ]|Σ|`[^`\n]+ = [^`\n]+`/m);
  const commands = commandsOf(text);
  expect(commands.length, "command").toBeGreaterThan(0);
  for (const command of commands) {
    const [program = "", ...words] = command.split(" ");
    expect(program).toBe("quoin");
    expect(
      allCommands.some((useCase) => useCase.words.every((word, place) => words[place] === word)),
      command,
    ).toBe(true);
    for (const file of words.filter((word) => word.startsWith("examples/"))) expect(existsSync(join(repository, file)), file).toBe(true);
  }
  const golden = /^\*\*Golden source\.\*\* (.+)$/m.exec(text)?.[1] ?? "";
  expect(golden, "golden source").not.toBe("");
  const links = [...golden.matchAll(/\]\(([^)]+)\)/g)].map(([, to = ""]) => to);
  if (links.length === 0) expect(golden).toBe("None: nothing else computes it.");
  for (const link of links) expect(existsSync(join(repository, dirname(path), link)), link).toBe(true);
  expect(/^\*\*Equals\.\*\* (.{20,})$/m.exec(text), "equals").not.toBeNull();
});

test("what is printed for a command of measure or design is a page that names it", async () => {
  const named = allCommands.filter(({ words: [first], delivers }) => (first === "measure" || first === "design") && delivers === "folder");
  expect(named.length).toBeGreaterThan(20);
  for (const { words } of named) {
    const run = await quoin("method", words.at(-1) ?? "");
    expect(run.exitCode, words.join(" ")).toBe(0);
    expect(run.stdout).toContain(words.at(-1));
  }
});
