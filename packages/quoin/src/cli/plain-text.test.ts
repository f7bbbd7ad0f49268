import { expect, test } from "vitest";
import { speechIn } from "../../test/terminal-speech.ts";
import { plainText } from "./plain-text.ts";

test("fields are lines, texts are in the reader's language, missing is a dash", () => {
  const answer = { name: "boe", roles: ["editor", "viewer"], label: { en: "Maker", zh: "制造商" }, until: null, active: true };
  expect(plainText(answer, "en", speechIn("en").say)).toBe("name    boe\nroles   editor, viewer\nlabel   Maker\nuntil   –\nactive  yes\n");
  expect(plainText(answer, "zh", speechIn("zh").say)).toContain("label   制造商\n");
  expect(plainText(answer, "zh", speechIn("zh").say)).toContain("active  是\n");
});

test("a list of like things is a table, what lies deeper is indented", () => {
  expect(
    plainText(
      {
        total: 2,
        users: [
          { name: "a", roles: ["x"] },
          { name: "b", roles: [] },
        ],
      },
      "en",
      speechIn("en").say,
    ),
  ).toBe("total  2\nusers\n  name  roles\n  a     x\n  b     –\n");
  expect(plainText({ outer: { inner: { deep: 1 } } }, "en", speechIn("en").say)).toBe("outer\n  inner\n    deep  1\n");
  expect(plainText([], "en", speechIn("en").say)).toBe("–\n");
});
