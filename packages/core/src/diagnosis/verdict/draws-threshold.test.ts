import { expect, test } from "vitest";
import { german } from "../../../test/german.ts";
import { messageIn } from "../../language/message/message-in.ts";
import { readerOf } from "../../language/message/reader.ts";
import { plainWords } from "../../language/office-words.ts";
import { drawsThreshold } from "./draws-threshold.ts";

test.each([
  [500, "1.0"],
  [1000, "0.7"],
  [2000, "0.5"],
  [4000, "0.3"],
])("%d draws leave a p-value near 5%% a standard error of %s points", (draws, points) => {
  const { default: value, why } = drawsThreshold(draws);
  expect([value, why.en.includes(` ${points} points`), why.zh.includes(`${points}个百分点`)]).toEqual([draws, true, true]);
});

test("in German too, with the marks of German", () => {
  expect(messageIn(drawsThreshold(2000).why, readerOf(german, plainWords)).en).toBe("Ein p-Wert bei 5 % hat dann einen Standardfehler von 0,5 Prozentpunkten.");
});
