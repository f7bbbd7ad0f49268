import { regionsTable } from "../../../evidence/panel.ts";
import { diagnosisRule } from "../../rule.ts";
import { gatherTechnologySpending, indicatorsTable } from "./gather.ts";
import { judgeTechnologySpending } from "./judge.ts";

/** P1.3: is technology bought from abroad without money to make it one's own? */
export const introductionWithoutAbsorption = diagnosisRule({
  code: "introduction-without-absorption",
  version: 2,
  title: { en: "Introduction without absorption", zh: "重引进轻消化吸收" },
  question: { en: "Is technology imported without being absorbed?", zh: "是否存在重引进、轻消化吸收？" },
  item: "P1.3",
  bearsOn: ["ST1"],
  function: "F1",
  mechanism: "blocking",
  speaksOf: ["nation", "province"],
  tables: [indicatorsTable, regionsTable],
  records: [],
  measure: "ratio.import-to-assimilation",
  unit: "CNY imported per CNY assimilated",
  method: {
    en: "Value: spending of high-technology industry on imported technology divided by its spending on assimilation, newest year of the table; the nation is the ratio of the two national cells, never a sum of provinces. Confirmed above `ratio`. A region with either cell missing is insufficient data; a reported 0 on assimilation beside imports is above every ratio.",
    zh: "数值：高技术产业引进技术经费除以消化吸收经费，取表中最新年份；全国为两个全国数之比，不由各省相加。高于 ratio 判定为证据支持。任一项缺失的地区判定为数据不足；有引进而消化吸收报告为 0 的，视为高于任何比值。",
  },
  leavesOpen: {
    en: "Only high-technology industry, and only spending: what was learnt from imported technology is not in the data.",
    zh: "仅涉及高技术产业的经费；引进技术后学到了什么，数据中没有。",
  },
  thresholds: {
    ratio: {
      default: 1,
      unit: "CNY imported per CNY assimilated",
      why: {
        en: "Above 1 more is paid for bringing technology in than for making it one's own, which is what the paper's words say; an office that aims at a catch-up with more absorption than import sets it below 1.",
        zh: "高于 1 表示引进花费多于消化吸收，正是原文所指；以消化吸收为主的地区可将其设在 1 以下。",
      },
    },
  },
  gather: gatherTechnologySpending,
  judge: judgeTechnologySpending,
});
