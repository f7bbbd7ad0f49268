import { expect, test } from "vitest";
import { itemGrade } from "./item-grade.ts";

const expert = { grade: "G2", panel: "显示专家组", date: "2024-05" };

test("the computed grade stands beside the experts', which counts", () => {
  expect(itemGrade({ trl: 8, mrl: 7, gap_years: 3, grade_expert: null })).toEqual({ computed: "G3", expert: null, grade: "G3" });
  expect(itemGrade({ trl: 8, mrl: 7, gap_years: 3, grade_expert: expert })).toEqual({ computed: "G3", expert, grade: "G2" });
});

test("a missing input gives no grade, never the worst one", () => {
  expect(itemGrade({ trl: 1, mrl: null, gap_years: 30, grade_expert: null })).toEqual({ computed: null, expert: null, grade: null });
  expect(itemGrade({ trl: null, mrl: 3, gap_years: 3, grade_expert: expert }).grade).toBe("G2");
});
