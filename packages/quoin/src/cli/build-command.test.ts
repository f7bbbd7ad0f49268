import { useCases } from "@quoin/core";
import { CommanderError } from "commander";
import { expect, test } from "vitest";
import { buildCommand, type GivenWords } from "./build-command.ts";
import { commandLineNote } from "./command-line-note.ts";

function given(words: readonly string[], name: string): GivenWords | string {
  const useCase = useCases.find((each) => each.words.join("-") === name);
  if (useCase === undefined) throw new TypeError(`there is no use case ${name}`);
  let taken: GivenWords | undefined;
  const command = buildCommand(useCase, (values) => {
    taken = values;
  }).configureOutput({ writeErr: () => {} });
  try {
    command.parse(words, { from: "user" });
  } catch (problem) {
    if (problem instanceof CommanderError) return commandLineNote(problem, name, "en").code;
    throw problem;
  }
  if (taken === undefined) throw new TypeError("nothing was taken");
  return taken;
}

test("the help prints what holds where an option is not given as somebody would write it", () => {
  const helps = useCases.map((useCase) => buildCommand(useCase, () => {}).helpInformation());
  expect(helps.filter((help) => help.includes("[object"))).toEqual([]);
  expect(helps.some((help) => help.includes("(default: 100)"))).toBe(true);
});

test("whether the language was said is known: English by itself is none", () => {
  expect(given(["office"], "language-show")).toMatchObject({ language: "en", isLanguageSaid: false });
  expect(given(["office", "--lang", "en"], "language-show")).toMatchObject({ language: "en", isLanguageSaid: true });
});

test("a list that is given again goes on", () => {
  expect(given(["office", "organisation", "--where", "region=510000", "--where", "kind=enterprise,role=x"], "record-list")).toMatchObject({
    values: { where: "region=510000,kind=enterprise,role=x" },
  });
});

test.each<[string, readonly string[], string, string]>([
  ["a number", ["office", "organisation", "--limit", "1", "--limit", "2"], "record-list", "input.option-twice"],
  ["a text", ["office", "organisation", "--search", "a", "--search", "b"], "record-list", "input.option-twice"],
  ["a choice that is none", ["office", "--status", "lost"], "call-list", "input.invalid"],
])("is refused, never the last one silently taken: %s", (_, words, name, code) => {
  expect(given(words, name)).toBe(code);
});
