import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { seedThreshold } from "../../../../diagnosis/verdict/draws-threshold.ts";
import { regionsTable } from "../../../../evidence/territory/panel.ts";
import { firmsTable, gatherIndustryPanel, industriesTable } from "./gather.ts";
import { judgeOpportunities, otherChoices, ownChoice } from "./judge.ts";

/** P2.3: does nearness say what provinces enter next, and what lies nearest to each now? */
export const opportunitiesFacts = ruleFacts({
  code: "opportunities",
  version: 7,
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
    en: "A @activity is held where its share in the @region is at least `advantage` times its share in the whole. Of all @activities that a @region did not hold at one time and could at the next, value: area under the curve of density as a predictor of entry, less that of current advantage. 0 is no null: density is a mean over neighbours and tells a mix better than its own noisy quotient does, so that sampling alone gives gains of 0.05 to 0.11, and stocks that accumulate losses of 0.02. It is held against worlds without development, made as the table was (a stock where next to no cell shrinks: earlier times are drawn from later ones; else the units of all times are dealt out over the times anew). An entry needs minimum_entered units, a @region minimum_held in all. For each @region: mean rank of its entries by density less that by current advantage, against the same worlds; the @regions are one family. Its options are the nearest of what it lacks that are more complex than the mean of what it holds, with the held @activities that make up the nearness. Complexity whose sign is uncertain: insufficient data.",
    zh: "@region内份额不低于总体份额 advantage 倍的@activity视为具有。对各@region某期不具有、下期可能进入的全部@activities，数值为以关联密度预示进入的曲线下面积减去以当前优势预示的面积，差值。零并非随机基准：关联密度是邻近@activities的平均，比带噪声的自身份额更能反映构成，仅抽样即可产生0.05至0.11的增益，累积存量则产生约-0.02。因此与没有发展的模拟情形比较，其生成方式与数据表一致（几乎没有减少的为存量：前期从后期中抽取；否则将各期合计在各期之间重新分配）。进入至少需要 minimum_entered 个单位，@region合计至少 minimum_held 个。各@region：新进入的@activities按关联密度的平均位次减去按当前优势的平均位次，与同样的模拟情形比较；各@region构成一个检验族。选项为尚不具有、复杂度高于现有@activities平均的最近@activities，并列出构成该关联的现有@activities。复杂度方向不能确定时为数据不足。",
  },
  blocks: movedWhole("firm", "region"),
  grounds: "chance",
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
    worlds: {
      default: 320,
      unit: "worlds",
      why: {
        en: "Worlds without development: enough that one of 31 @regions can stand out among all looks.",
        zh: "没有发展的模拟情形：足以使31个@regions之一在多重检验下显现。",
      },
    },
    minimum_entered: {
      default: 2,
      unit: "units",
      why: { en: "One firm that crosses the line is no @activity that came.", zh: "仅一家企业越过界线不算进入一个@activity。" },
    },
    minimum_held: {
      default: 20,
      unit: "units",
      why: { en: "Of a @region with fewer in all, one more or less crosses the line.", zh: "总数更少的@region，多一个或少一个即可越过界线。" },
    },
    minimum_entries: { default: 50, unit: "entries", why: { en: "With fewer the area says little.", zh: "过少时面积说明不了问题。" } },
    minimum_region_entries: { default: 10, unit: "entries", why: { en: "With fewer any order looks like a pattern.", zh: "过少时任何次序都像规律。" } },
    options_shown: { default: 3, unit: "options", why: { en: "What a statement can hold; the page lists all.", zh: "结论中可列出的数量；页面列出全部。" } },
  },
});

export const opportunities = diagnosisRule({
  ...opportunitiesFacts,
  gather: (sources, limits) => gatherIndustryPanel(sources, ownChoice(limits), otherChoices),
  judge: judgeOpportunities,
});
