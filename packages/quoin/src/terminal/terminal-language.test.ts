import { expect, test } from "vitest";
import { terminalLanguage } from "./terminal-language.ts";

const terminal = { stdout: { isTTY: true }, stderr: {} };

test.each([
  [{ LANG: "zh_CN.UTF-8" }, "zh"],
  [{ LANG: "de_AT.UTF-8" }, "de"],
  [{ LANG: "zh_CN.UTF-8", LC_ALL: "C" }, "en"],
  [{ LANG: "en_GB.UTF-8", LC_MESSAGES: "de" }, "de"],
  [{ LC_ALL: "", LANG: "zh" }, "zh"],
  [{ LANG: "deu" }, "en"],
  [{ LANG: "pt_BR.UTF-8" }, "en"],
  [{}, "en"],
] as const)("a terminal set to %o is spoken to in %s", (environment, language) => {
  expect(terminalLanguage(terminal, environment)).toBe(language);
});

test("what a program reads stays as it is, whatever the machine is set to", () => {
  expect(terminalLanguage({ stdout: {}, stderr: {} }, { LANG: "zh_CN.UTF-8" })).toBe("en");
});
