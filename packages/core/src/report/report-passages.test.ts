import { expect, test } from "vitest";
import { officeOf } from "../../test/office.ts";
import { reportPassages } from "./report-passages.ts";

const { records } = officeOf({
  records: {
    passage: [
      {
        id: "a",
        chapter: "basis",
        stands: "before",
        text_en: "In English.",
        texts: [
          { language: "fr", text: "En français.\n\nDeuxième." },
          { language: "ar", text: "بالعربية" },
        ],
      },
      { id: "b", chapter: "basis", stands: "after", texts: [{ language: "fr", text: "Seulement en français." }] },
      { id: "c", chapter: "basis", stands: "after", text_zh: "仅中文。" },
    ],
  },
});
const printed = async (reader: "en" | "zh", tag: string | null) =>
  (await reportPassages(records, "CN", "CN", { reader, tag })).map(({ paragraphs }) => paragraphs);

test.each([
  ["French", "fr", [["En français.", "Deuxième."], ["Seulement en français."]]],
  ["French of another country", "fr-MA", [["En français.", "Deuxième."], ["Seulement en français."]]],
  ["Arabic", "ar", [["بالعربية"]]],
  ["a language of the office in which nothing was written", "ko", [["In English."]]],
  ["none of the office's own", null, [["In English."]]],
])("own words are printed for whoever reads %s", async (_, tag, expected) => {
  expect(await printed("en", tag)).toEqual(expected);
});

test("a Chinese document has those in Chinese alone", async () => {
  expect(await printed("zh", null)).toEqual([["仅中文。"]]);
});
