import { expect, test } from "vitest";
import { type DuplicateCandidate, findDuplicates } from "./find-duplicates.ts";
import { plainText } from "./plain-text.ts";
import { generalGrams, textGrams } from "./text-grams.ts";

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

test("titles that differ in a number alone read alike and are not the same text; a number in wide digits is", () => {
  const original = candidate("p", "Pilot plant no. 1 of the 5G sensor");
  const reason = (text: string) => findDuplicates([candidate("x", text)], [original], { threshold: 0.6, seed: 1 }).matches[0]?.reasons[0];
  expect([reason("Pilot plant no. 12 of the 5G sensor"), reason("Pilot plant no. 1 of the 6G sensor")]).toEqual(["near-text", "near-text"]);
  expect([reason("Pilot plant no. 1 of the 5G sensor"), reason("Pilot plant no. １ of the ５G sensor")]).toEqual(["same-text", "same-text"]);
});

test("too little data to calibrate on leaves the stated threshold", () => {
  const few = findDuplicates(projects.slice(0, 2), null, { seed: 1 });
  expect(few.calibration).toMatchObject({ threshold: 0.78, planted: 2, seed: 1, sister_alarms_per_1000: null, sister_texts: 0 });
  expect(few.sisterThreshold).toBe(0.6);
  expect(findDuplicates([], null, { seed: 1 }).calibration).toMatchObject({ planted: 0, recall: null, false_alarms_per_1000: null });
});

test("a character counts as general where it stands in general words and nowhere else in the text", () => {
  expect([...generalGrams("钙钛矿的制备方法")]).toEqual(["方", "法"]);
  expect([...generalGrams("方舱的方法")]).toEqual(["法"]);
  expect(generalGrams("method of x射线").size).toBe(0);
});

test("general words in place of others make less of another text than another subject does, though more characters are new", () => {
  const original = [candidate("p", "肉牛高效安全养殖技术应用与示范")];
  const score = (text: string) => findDuplicates([candidate("x", text)], original, { threshold: 0.01, seed: 1 }).matches[0]?.score ?? 0;
  expect(score("肉牛高效安全养殖方法运用与推广")).toBeGreaterThan(score("蛋鸡高效环控养殖技术应用与示范") + 0.05);
});

test("a pair about the same topic that is no copy is a sister, for information", () => {
  const asked = [candidate("x", "老年视觉系统功能减退的评估和干预技术研究")];
  const { matches, sisters } = findDuplicates(asked, [candidate("p", "老年听觉系统功能减退早期发现与干预技术研究"), ...projects], { seed: 1, threshold: 0.78 });
  expect(matches).toEqual([]);
  expect(sisters.map(({ other, grade, reasons }) => [other, grade, reasons])).toEqual([["p", "sister", ["same-topic"]]]);
});

test("inside one list the text of the later year is the copy; where no year is known either may be", () => {
  const short = candidate("a", "印刷显示关键材料", { from: "2018" });
  const long = candidate("b", "印刷显示关键材料与柔性基板热蒸发器件研究", { from: "2020" });
  const found = (...list: readonly DuplicateCandidate[]) => findDuplicates(list, null, { threshold: 0.8, seed: 1 }).matches.length;
  expect([found(short, long), found({ ...short, from: "2021" }, long), found({ ...short, from: null }, long)]).toEqual([0, 1, 1]);
});
