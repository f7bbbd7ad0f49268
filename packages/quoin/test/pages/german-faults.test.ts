import { expect, test } from "vitest";
import { german } from "../../../core/test/german.ts";
import { germanMessages } from "../../../workbench/src/language/german/german.ts";
import { germanFaults } from "./german-faults.ts";

test.each([
  ["Zu 80 von 112 Fragen reichen die Daten nicht."],
  ["Hochschulen, Institute und Firmen arbeiten im Cluster; der Median der TRL ist 6."],
  ["Einen anlegen: ⟦quoin plan key --to office.key⟧"],
  ["Von {$n} {$n :form one=Projekt other=Projekten} zwischen {$years :from} und {$years :to}."],
  ["Gelesene Codes: firms_with_rd_activity (Firmen mit FuE)"],
])("%s: nothing is wrong with it", (text) => {
  expect(germanFaults(text)).toEqual([]);
});

test.each([
  ["Befund: insufficient data", "insufficient"],
  ["Share of firms in der Region", "Share"],
  ["Die Stelle und the office", "the"],
  ["Mittel for {$n} Vorhaben", "for"],
])("%s: is named as a fault", (text, word) => {
  expect(germanFaults(text)[0]).toContain(`the word ${word}`);
});

/** Texts that name values and columns as a file has them, in the words of the file: nobody may write another word there. */
const ofFiles = new Set(["money.manyHint"]);
const namesValues = /^(?:Kinds? of |List of industries|Where a file does not say it|strength, relatedness)/;

test("no sentence, label or text of a page in German holds a word of English", () => {
  const texts = [...Object.entries(german.sentences), ...Object.entries(german.texts), ...Object.entries(germanMessages)];
  expect(texts.length).toBeGreaterThan(5_000);
  const read = texts.filter(([code]) => !ofFiles.has(code) && !namesValues.test(code));
  expect(read.flatMap(([code, text]) => germanFaults(text).map((fault) => `${code}: ${fault}`))).toEqual([]);
});
