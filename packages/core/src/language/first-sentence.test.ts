import { expect, test } from "vitest";
import { firstSentence } from "./first-sentence.ts";

test.each([
  ["The index is 0.134; chance gives 0.071–0.098. More follows.", "The index is 0.134; chance gives 0.071–0.098."],
  ["The main answer rests on data up to 2011. In 2011 50 industries share 202 institutions. More.", "In 2011 50 industries share 202 institutions."],
  ["主要结果所用数据截至2011年。62.5%的产业对有共同承担单位。网络分为2个部分。", "62.5%的产业对有共同承担单位。"],
  ["2018年授予工学博士学位22033个，比例为1.7%。按同一规则……", "2018年授予工学博士学位22033个，比例为1.7%。"],
  ["102 Mrd. CNY (2026–2030) auf 13 Gebiete verteilen. Mehr folgt.", "102 Mrd. CNY (2026–2030) auf 13 Gebiete verteilen."],
  ["Bis zum 3. Mai 2026 antworten, z. B. schriftlich. Danach nicht.", "Bis zum 3. Mai 2026 antworten, z. B. schriftlich."],
  ["Die Daten reichen bis 2018. Mehr folgt.", "Die Daten reichen bis 2018."],
  ["One without an end", "One without an end"],
])("%s", (statement, first) => {
  expect(firstSentence(statement)).toBe(first);
});
