import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { regionsTable } from "../../../../evidence/territory/panel.ts";
import { gatherTechnologySpending, indicatorsTable, industryTable } from "./gather.ts";
import { judgeTechnologySpending } from "./judge.ts";

/** P1.3: is technology bought from abroad without money to make it one's own? */
export const introductionWithoutAbsorptionFacts = ruleFacts({
  code: "introduction-without-absorption",
  version: 5,
  title: { en: "Introduction and absorption", zh: "引进与消化吸收" },
  question: { en: "Do firms pay more for imported technology than for assimilating it?", zh: "企业引进技术的经费是否多于消化吸收经费？" },
  item: "P1.3",
  bearsOn: ["ST1"],
  function: "F1",
  mechanism: "blocking",
  speaksOf: ["root", "regions"],
  tables: [indicatorsTable, regionsTable],
  alsoReads: [industryTable],
  records: [],
  measure: "ratio.import-to-assimilation",
  unit: "imported per unit assimilated",
  better: { whole: "lower", industry: "lower" },
  method: {
    en: "Value: spending on imported technology divided by spending on assimilation, both summed over the newest period_years; for high-technology industry, and beside it for all industrial firms; @whole is the ratio of its own cells, never a sum of @regions. Confirmed where the sum and most of its years lie above `ratio`, not supported where neither do; where they disagree, and where a cell is missing, insufficient data. A reported 0 on assimilation beside imports is above every ratio. Other limits, the newest year alone, the years before, and @whole without its largest @region or from the @regions alone that report both, stand beside it.",
    zh: "数值：最新 period_years 年引进技术经费合计除以消化吸收经费合计；分别就高技术产业和全部工业企业计算；@whole为其自身数值之比，不由各@region相加。合计与多数年份均高于 ratio 判定为证据支持，均不高于判定为证据不支持；两者不一致或有缺失的为数据不足。有引进而消化吸收报告为 0 的，视为高于任何比值。并列出其他界限、仅最新一年、此前各年以及不含最大@regions、仅计两项均有报告@regions的@whole结果。",
  },
  blocks: null,
  grounds: "chance",
  leavesOpen: {
    en: "Only spending is seen: what was learnt from imported technology is not in the data.",
    zh: "仅涉及经费；引进技术后学到了什么，数据中没有。",
  },
  thresholds: {
    ratio: {
      default: 1,
      unit: "imported per unit assimilated",
      why: {
        en: "Above 1 more is paid for bringing technology in than for making it one's own, which is what the paper's words say; an office that aims at a catch-up with more absorption than import sets it below 1.",
        zh: "高于 1 表示引进花费多于消化吸收，正是原文所指；以消化吸收为主的地区可将其设在 1 以下。",
      },
    },
    ratio_tolerance: {
      default: 0.5,
      unit: "share of the ratio",
      why: {
        en: "No published norm fixes the ratio: half as much again either way should not turn the answer.",
        zh: "比值没有公认标准，上下五成不应改变结论。",
      },
    },
    period_years: {
      default: 3,
      unit: "years",
      why: {
        en: "Single-year verdicts of @regions flip in a quarter of the years of the table of China's example; a sum of three years does so less.",
        zh: "中国示例中各@region单年结论约四分之一会翻转，三年合计更稳定。",
      },
    },
  },
});

export const introductionWithoutAbsorption = diagnosisRule({
  ...introductionWithoutAbsorptionFacts,
  gather: gatherTechnologySpending,
  judge: judgeTechnologySpending,
});
