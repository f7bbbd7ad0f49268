import { expect, test } from "vitest";
import { german } from "../language/german/german.ts";
import { fixedText } from "../language/tongues.ts";
import { rules } from "./rules.ts";

test("every rule has its title and its question in German", () => {
  const texts = rules.flatMap(({ title, question }) => [title.en, question.en]);
  expect(texts.filter((text) => fixedText(text, german) === null)).toEqual([]);
});
