import { sentences } from "../../../language/statement/sentences.ts";

/** What can be said of provinces that crowd into the same fields. */
export const herdingWords = sentences("herding", {
  result: {
    en: "Of {cells} pairs of a province and a field ({provinces} provinces, {fields} fields of the national programme called in {year}) {held} have a project; draws that keep every province's and every field's number of projects give {chance.low} to {chance.high} ({p}): {outcome}. {widely} fields are led from at least {least} provinces. {placed} of {projects} projects have a known province.",
    zh: "{year}立项的国家重点研发计划中，{provinces}个省份与{fields}个领域的{cells}个组合里有{held}个有牵头项目；各省、各领域项目数不变的模拟为{chance.low}至{chance.high}个（{p}）：{outcome}。{widely}个领域至少有{least}个省份牵头。{projects}个项目中{placed}个省份可知。",
  },
  cells: { en: "an excess of {cells} pairs", zh: "多出{cells}个组合" },
  "cells-of": { en: "pairs of province and field, calls of {year}", zh: "省份与领域的组合，{year}立项" },
  confirmed: {
    en: "provinces crowd into the same fields more than the sizes of provinces and fields explain",
    zh: "各省扎堆同一领域的程度超过了省份与领域规模本身所带来的水平",
  },
  "cannot-be-told": { en: "with so few projects no crowding could be told from chance", zh: "项目过少，扎堆与否无法与随机结果区分" },
  apart: {
    en: "provinces keep to fields of their own more than the sizes of provinces and fields explain",
    zh: "各省更多集中于各自领域，扎堆程度低于省份与领域规模本身所带来的水平",
  },
  "as-chance": { en: "not more than the sizes of provinces and fields explain", zh: "没有超过省份与领域规模本身所带来的水平" },
  "too-few": {
    en: "Of {projects} {projects:project|projects} called in {year}, {placed} have a province and a field ({fields} {fields:field|fields}); at least {minimum} projects, {share} of all and two fields are needed.",
    zh: "{year}立项的{projects}个项目中，{placed}个有省份和领域（{fields}个领域）；至少需要{minimum}个、占{share}且不少于两个领域。",
  },
  draws: {
    en: "{draws} draws in which every province and every field keeps its number of projects",
    zh: "{draws}次模拟，各省、各领域的项目数不变",
  },
  chart: { en: "Provinces that lead a project, by field", zh: "各领域有牵头项目的省份数" },
  "other-share": { en: "held by at least {share} of the provinces", zh: "至少{share}的省份持有" },
  "other-year": { en: "calls of {year} ({projects} {projects:project|projects}, an incomplete year)", zh: "{year}立项（{projects}个项目，不完整）" },
});
