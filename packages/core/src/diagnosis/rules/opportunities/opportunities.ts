import { regionsTable } from "../../../evidence/territory/panel.ts";
import { diagnosisRule } from "../../rule.ts";
import { seedThreshold } from "../../verdict/draws-threshold.ts";
import { firmsTable, gatherIndustryPanel, industriesTable } from "./gather.ts";
import { judgeOpportunities, otherChoices, ownChoice } from "./judge.ts";

/** P2.3: does nearness say what provinces enter next, and what lies nearest to each now? */
export const opportunities = diagnosisRule({
  code: "opportunities",
  version: 6,
  title: { en: "Opportunities by nearness", zh: "按关联识别发展机会" },
  question: {
    en: "Does nearness to what @regions hold say what they enter next better than what they nearly hold already?",
    zh: "与现有@activities的关联能否比“原本已接近”更好地预示各@region下一步进入的@activities？",
  },
  item: "P2.3",
  bearsOn: ["M2.1", "M2.2", "M2.3"],
  function: "F4",
  mechanism: "inducing",
  speaksOf: ["root", "regions"],
  tables: [firmsTable, regionsTable],
  alsoReads: [industriesTable],
  records: [],
  measure: "benchmark.gain-of-nearness",
  unit: "area under the curve",
  method: {
    en: "A @activity is held where its share in the @region is at least `advantage` times its share in the whole. Of all @activities that a @region did not hold at one time and could at the next, value: area under the curve of density as a predictor of entry, less that of current advantage; against a gain of 0 with the spread of @regions drawn again. For each @region: mean rank of its entries by density less that by current advantage, against entries dealt anew among what it lacked each time; the @regions are one family. Its options are the nearest of what it lacks that are more complex than the mean of what it holds, with the held @activities that make up the nearness. Complexity whose sign is uncertain: insufficient data.",
    zh: "@region内份额不低于总体份额 advantage 倍的@activity视为具有。对各@region某期不具有、下期可能进入的全部@activities，数值为以关联密度预示进入的曲线下面积减去以当前优势预示的面积，与增益为0（离散程度取自对@regions的重抽样）比较。各@region：新进入的@activities按关联密度的平均位次减去按当前优势的平均位次，与在其各期不具有的@activities中随机分配新进入比较；各@region构成一个检验族。选项为尚不具有、复杂度高于现有@activities平均的最近@activities，并列出构成该关联的现有@activities。复杂度方向不能确定时为数据不足。",
  },
  leavesOpen: {
    en: "@Counted of earlier years are as the table tells them today: where it is a list of what exists, what has gone is missing. How generic a technology is that an option needs, what an entry costs, and whether it is wise, are not in the data.",
    zh: "历年@counted以现有数据表为准：若为现存名录，已退出者不在其中。选项所需技术的共性程度、进入成本以及是否值得，数据中没有。",
  },
  thresholds: {
    minimum_gain: {
      default: 0.05,
      unit: "area under the curve",
      why: {
        en: "One in twenty pairs of an entry and a non-entry put right that current advantage puts wrong.",
        zh: "每二十对“进入与未进入”中多判对一对。",
      },
    },
    minimum_places: {
      default: 0.1,
      unit: "rank, as a share of what was absent",
      why: { en: "Of a hundred absent @activities an entry stands ten places nearer.", zh: "在一百个尚不具有的@activities中，新进入者的位次靠前十位。" },
    },
    advantage: { default: 1, unit: "location quotient", why: { en: "The usual line: more than its share.", zh: "通行界线：高于平均份额。" } },
    from_year: {
      default: 1990,
      unit: "year",
      why: { en: "Before any year of the evidence: no year is left out without saying so.", zh: "早于数据的任何年份：不在未说明的情况下舍去年份。" },
    },
    draws: { default: 1000, unit: "draws", why: { en: "Enough for a 95% interval of an area.", zh: "足以给出面积的95%区间。" } },
    seed: seedThreshold,
    minimum_entries: { default: 50, unit: "entries", why: { en: "With fewer the area says little.", zh: "过少时面积说明不了问题。" } },
    minimum_region_entries: { default: 10, unit: "entries", why: { en: "With fewer any order looks like a pattern.", zh: "过少时任何次序都像规律。" } },
    options_shown: { default: 3, unit: "options", why: { en: "What a statement can hold; the page lists all.", zh: "结论中可列出的数量；页面列出全部。" } },
  },
  gather: (sources, limits) => gatherIndustryPanel(sources, ownChoice(limits), otherChoices),
  judge: judgeOpportunities,
});
