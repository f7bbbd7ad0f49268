import { expect, test } from "vitest";
import { type DuplicateCandidate, findDuplicates } from "./find-duplicates.ts";
import { plainText } from "./plain-text.ts";
import { textGrams } from "./text-grams.ts";

function candidate(id: string, text: string, rest: Partial<DuplicateCandidate> = {}): DuplicateCandidate {
  return { id, text, organisation: null, from: null, to: null, ...rest };
}

test("width, script, case, numbers and punctuation do not count", () => {
  expect(plainText("面向5G的《毫米波》芯片研究(二期)")).toBe("面向#g的 毫米波 芯片研究 二期");
  expect(plainText("新型顯示材料與OLED器件")).toBe("新型显示材料与oled器件");
  expect(textGrams("印刷oled")).toEqual(["印", "刷", "_ole", "oled", "led_"]);
});

const projects = [
  candidate("a", "印刷显示关键材料与器件研究", { organisation: "甲", from: "2018", to: "2020" }),
  candidate("b", "器件研究与印刷显示关键材料", { organisation: "甲", from: "2020", to: "2022" }),
  candidate("c", "水稻种质资源评价与鉴定"),
  candidate("d", "High-temperature filtration of flue gas"),
  candidate("e", "高温烟气过滤技术"),
];

test("a reordered title of the same organisation in overlapping years is a match with its reasons, strangers are not", () => {
  const { matches } = findDuplicates(projects, null, { threshold: 0.66, seed: 1 });
  expect(matches.map(({ id, other }) => [id, other])).toEqual([["a", "b"]]);
  expect(matches[0]).toMatchObject({ sameOrganisation: true, yearsOverlap: true, reasons: ["near-text", "same-organisation", "years-overlap"] });
});

test("the order of rows changes nothing, and what is not given is not claimed", () => {
  const forward = findDuplicates(projects, [candidate("x", "印刷显示关键材料与器件研究")], { threshold: 0.6, seed: 1 });
  const backward = findDuplicates(projects.toReversed(), [candidate("x", "印刷显示关键材料与器件研究")], { threshold: 0.6, seed: 1 });
  expect(backward).toEqual(forward);
  expect(forward.matches[0]).toMatchObject({ id: "a", other: "x", score: 1, sameOrganisation: null, yearsOverlap: null, reasons: ["same-text"] });
});

test("too little data to calibrate on leaves the stated threshold", () => {
  expect(findDuplicates(projects.slice(0, 2), null, { seed: 1 }).calibration).toMatchObject({ threshold: 0.6, planted: 2, seed: 1 });
  expect(findDuplicates([], null, { seed: 1 }).calibration).toMatchObject({ planted: 0, recall: null, false_alarms_per_1000: null });
});
