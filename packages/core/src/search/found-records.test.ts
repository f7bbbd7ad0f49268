import { expect, test } from "vitest";
import type { WorkspacePorts } from "../contract/ports.ts";
import { type InitialsOf, nameWords, type SearchSteps, type SearchTerms, searchSteps } from "../language/search-words.ts";
import { foundRecords } from "./found-records.ts";

const noInitials: InitialsOf = () => "";

/** A register of organisations of these names, which remembers what it was asked. */
function register(names: readonly string[]) {
  const asked: SearchTerms[] = [];
  const search = async ({ terms, limit }: { readonly terms: SearchTerms; readonly limit: number }) => {
    asked.push(terms);
    const holds = (words: readonly string[]) =>
      terms.every((alternatives) => alternatives.some(({ word, isBeginning }) => words.some((each) => (isBeginning ? each.startsWith(word) : each === word))));
    return names
      .filter((name) => holds(nameWords(name, noInitials)))
      .slice(0, limit)
      .map((name) => ({ type: "organisation", id: name, retired: false, body: { labels: { en: name } } }));
  };
  return { ports: { records: { search } } as unknown as WorkspacePorts, asked };
}

async function found(names: readonly string[], typed: string, limit = 5): Promise<{ readonly ids: readonly string[]; readonly asked: readonly SearchTerms[] }> {
  const { ports, asked } = register(names);
  const hits = await foundRecords(ports, searchSteps(typed) as SearchSteps, ["organisation"], limit);
  return { ids: hits.map(({ id }) => id as string), asked };
}

test("words typed to their end are taken whole; what only begins so is shown where nothing holds them", async () => {
  expect((await found(["Optics Group", "Optical Group"], "optic gr")).ids).toEqual(["Optics Group", "Optical Group"]);
  expect((await found(["Optic Group", "Optical Group"], "optic gr")).ids).toEqual(["Optic Group"]);
});

test("nothing wide is asked for once something narrow was found", async () => {
  const { holds } = searchSteps("optic gr") as SearchSteps;
  expect((await found(["Optic Group"], "optic gr")).asked).not.toContainEqual(holds);
  expect((await found(["Optical Group"], "optic gr")).asked).toContainEqual(holds);
});
