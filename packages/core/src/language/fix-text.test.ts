import { expect, test } from "vitest";
import { german } from "../../test/german.ts";
import { pageFix, terminalFix } from "./fix-text.ts";
import { noteTemplates } from "./notes.ts";

test("a terminal says all of it, a page what can be done on a page", () => {
  const fix = "Correct the amount, or say why⟦ (--over)⟧. ⟦`quoin pay --help` names the options.⟧";
  expect(terminalFix(fix)).toBe("Correct the amount, or say why (--over). `quoin pay --help` names the options.");
  expect(pageFix(fix)).toBe("Correct the amount, or say why.");
});

test("no page is told to type a command, in any language", () => {
  const command = /\bquoin [a-z]|--[a-z]/;
  const fixes = [
    ...Object.entries(noteTemplates).flatMap(([code, { fix }]) => [`${code} ${pageFix(fix.en)}`, `${code} ${pageFix(fix.zh)}`]),
    ...Object.entries(german.notes).map(([code, { fix }]) => `${code} ${pageFix(fix)}`),
  ];
  expect(fixes.filter((fix) => command.test(fix))).toEqual([]);
  expect(fixes.filter((fix) => /[⟦⟧]/u.test(fix))).toEqual([]);
});
