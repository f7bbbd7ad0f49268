import { expect, test } from "vitest";
import { codeEntry, codeField, codeList, codeListNames, codePath, leafCodes } from "./code-lists.ts";
import { defaultInstruments } from "./default-instruments.ts";
import { reportTemplate } from "./report-section.ts";
import { defaultLibrary, technologyGrade } from "./technology-grade.ts";

test.each(codeListNames)("%s: codes are unique, parents exist, every entry names its source", (name) => {
  const entries = codeList(name);
  const codes = entries.map(({ code }) => code);
  expect(entries.length).toBeGreaterThan(1);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { parent, source } of entries) {
    if (parent !== null) expect(codes).toContain(parent);
    expect(source).not.toBe("");
  }
});

test("the paper's own list: four problems with sixteen parts, five measures, three stages and two demands", () => {
  expect(codeList("problems").filter(({ parent }) => parent === null)).toHaveLength(4);
  expect(leafCodes("problems")).toHaveLength(16);
  expect(codeEntry("problems", "P1.1")?.label.en).toBe("Scale and speed first: isomorphism, over-competition, waste");
  expect(
    codeList("measures")
      .filter(({ parent }) => parent === null)
      .map(({ code }) => code),
  ).toEqual(["M1", "M2", "M3", "M4", "M5", "M6"]);
  expect(codeList("stages-demands").map(({ kind }) => kind)).toEqual(["stage", "stage", "stage", "demand", "demand"]);
});

test("leaves leave the headings out", () => {
  expect(leafCodes("nine-lists")).toHaveLength(9);
  expect(leafCodes("stip-instruments")).toHaveLength(28);
});

test("a code field takes the codes of its list and nothing else", () => {
  const field = codeField("nine-lists", leafCodes("nine-lists"));
  expect(field.safeParse("material").success).toBe(true);
  expect(field.safeParse("supply").success).toBe(false);
  expect(field.meta()).toEqual({ codes: "nine-lists" });
});

test("every default instrument of a measure is a STIP code", () => {
  expect(defaultInstruments("M1.2")).toEqual(["PI007", "PI008"]);
  for (const { code } of codeList("measures"))
    for (const instrument of defaultInstruments(code)) expect(codeEntry("stip-instruments", instrument)).toBeDefined();
});

test("a grade needs all three inputs; its limits are inclusive", () => {
  expect(technologyGrade({ trl: 8, mrl: 8, gap_years: -1 })).toBe("G1");
  expect(technologyGrade({ trl: 8, mrl: 8, gap_years: 1 })).toBe("G2");
  expect(technologyGrade({ trl: 8, mrl: 7, gap_years: 3 })).toBe("G3");
  expect(technologyGrade({ trl: 2, mrl: 1, gap_years: 30 })).toBe("G5");
  expect(technologyGrade({ trl: 8, mrl: null, gap_years: 3 })).toBeNull();
  expect(defaultLibrary("G4")).toBe("short-board");
});

test("the chapters of a plan document are in the order of the field", () => {
  expect(reportTemplate("plan-zh").sections.map(({ heading }) => heading.zh)).toEqual([
    "发展基础与形势",
    "问题诊断",
    "总体要求",
    "重点任务",
    "空间布局",
    "重大项目",
    "保障措施",
    "证据与方法",
  ]);
});

test.each(codeListNames.filter((name) => !["missing-markers", "total-words"].includes(name)))("%s: Chinese labels have full-width marks", (name) => {
  const halfWidth = codeList(name).filter(({ label: { zh } }) => /\p{Script=Han}[,;:(]|[,;:)]\p{Script=Han}|\(\p{Script=Han}/u.test(zh));
  expect(halfWidth.map(({ code }) => code)).toEqual([]);
});

test("the path of a code leads up to its heading; of none where the list lacks it", () => {
  expect(codePath("measures", "M1.3")).toEqual(["M1.3", "M1"]);
  expect(codePath("measures", "M1")).toEqual(["M1"]);
  expect(codePath("measures", "M10.3")).toEqual([]);
});
