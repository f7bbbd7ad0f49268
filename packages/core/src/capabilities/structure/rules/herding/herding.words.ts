import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of provinces that crowd into the same fields. */
export const herdingWords = sentences("herding", {
  result: {
    en: "Of {$cells} pairs of a @region and a field ({$regions} @regions, {$fields} fields of the programmes called in {$year}) {$held} lead a project; {$drawn} give {$chance :low} to {$chance :high} in nine of ten ({$p}): {$outcome}. {$widely} fields are led from at least {$least} @regions. {$placed} of {$projects} projects have a known @region.",
    zh: "{$year}立项的@projects中，{$regions}个@regions与{$fields}个领域的{$cells}个组合里有{$held}个有牵头项目；{$drawn}九成为{$chance :low}至{$chance :high}个（{$p}）：{$outcome}。{$widely}个领域至少有{$least}个@regions牵头。{$projects}个项目中{$placed}个@regions可知。",
  },
  "drawn-whole": {
    en: "draws in which institutions that lead about as many projects change @regions, each with all of its projects,",
    zh: "让牵头项目数相近的单位连同其全部项目互换@regions的模拟",
  },
  "drawn-single": { en: "draws that keep every @region's and every field's number of projects", zh: "各@region、各领域项目数不变的模拟" },
  cells: { en: "an excess of {$cells} pairs", zh: "多出{$cells}个组合" },
  "cells-of": { en: "pairs of @region and field, calls of {$year}", zh: "@regions与领域的组合，{$year}立项" },
  confirmed: {
    en: "@regions crowd into the same fields more than the sizes of @regions and fields explain",
    zh: "各@region扎堆同一领域的程度超过了@regions与领域规模本身所带来的水平",
  },
  "cannot-be-told": { en: "with so few projects no crowding could be told from chance", zh: "项目过少，扎堆与否无法与随机结果区分" },
  "as-chance": { en: "not more than the sizes of @regions and fields explain", zh: "没有超过@regions与领域规模本身所带来的水平" },
  "too-few": {
    en: "Of {$projects} {$projects :form one=project other=projects} called in {$year}, {$placed} have a @region and a field ({$fields} {$fields :form one=field other=fields}); at least {$minimum} projects, {$share} of all and two fields are needed.",
    zh: "{$year}立项的{$projects}个项目中，{$placed}个有@regions和领域（{$fields}个领域）；至少需要{$minimum}个、占{$share}且不少于两个领域。",
  },
  draws: {
    en: "{$draws} draws in which every @region and every field keeps its number of projects",
    zh: "{$draws}次模拟，各@region、各领域的项目数不变",
  },
  "draws-whole": {
    en: "{$draws} draws in which institutions that lead about as many projects change @regions, each with all of its projects",
    zh: "{$draws}次模拟，牵头项目数相近的单位连同其全部项目互换@regions",
  },
  "single-projects": { en: "single projects dealt out over the fields", zh: "单个项目在各领域间分配" },
  "whole-programmes": { en: "whole programmes change fields", zh: "专项整体更换领域" },
  chart: { en: "@Regions that lead a project, by field", zh: "各领域有牵头项目的@regions数" },
  "other-share": { en: "held by at least {$share} of the @regions", zh: "至少{$share}的@regions持有" },
  "other-year": {
    en: "calls of {$year} ({$projects} {$projects :form one=project other=projects}, an incomplete year)",
    zh: "{$year}立项（{$projects}个项目，不完整）",
  },
});
