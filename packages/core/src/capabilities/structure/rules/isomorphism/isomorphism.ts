import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { seedThreshold } from "../../../../diagnosis/verdict/draws-threshold.ts";
import { regionsTable } from "../../../../evidence/territory/panel.ts";
import { firmsTable, gatherFirmCounts, industriesTable } from "./gather.ts";
import { judgeFirmCounts } from "./judge.ts";

/** P1.1: are the provinces' industries becoming identical? */
export const isomorphismFacts = ruleFacts({
  code: "isomorphism",
  version: 7,
  title: { en: "Industrial isomorphism", zh: "产业同构" },
  question: {
    en: "Do the @regions' mixes of @counted grow alike, beyond what growing numbers alone give?",
    zh: "各@region@counted的@activity构成是否趋同，且超出数量增长本身的影响？",
  },
  item: "P1.1",
  bearsOn: [],
  function: "F2",
  mechanism: "blocking",
  speaksOf: ["root", "regions"],
  tables: [firmsTable, industriesTable, regionsTable],
  records: [],
  measure: "structure.krugman-trend",
  unit: "Krugman distance a year",
  better: { whole: "higher" },
  method: {
    en: "Value: yearly slope of the mean Krugman distance between the @regions' mixes of @counted in manufacturing (of a @region: of its mean distance to the others). The distance falls whenever numbers of firms grow, with nothing happening to any mix, so the slope is held against draws in which every @region keeps its own mix and its number of firms grows as it did; where mixes of neighbouring years differ by more than chance gives, the draws drift from year to year as much. Below these draws, with a distance that fell and by at least minimum_change over the whole time: confirmed. Else not supported where the interval of the change excludes a convergence of minimum_change over the whole time, or shows one that is real and smaller; insufficient data where it excludes neither that nor nothing, or where the median @region has under minimum_firms firms in some year. The @regions are one family.",
    zh: "数值：各@region制造业@counted行业构成之间平均克鲁格曼距离的年变化率（@regions：该@region与其他@regions平均距离的年变化率）。企业数量增长时，即使各@region构成不变，距离也会下降，因此将实际变化率与模拟结果比较：各@region保持自身构成、企业数量按实际增长；相邻年份构成差异超过随机程度的，模拟中构成亦逐年同等波动。低于模拟结果、距离确有下降且全期变化不小于 minimum_change 的，判定为证据支持；否则，若变化的区间排除了全期 minimum_change 的趋同，或显示趋同属实而较小，判定为证据不支持；两者都不能排除则为数据不足；有年份各@region企业数中位数低于 minimum_firms 的也为数据不足。各@region构成一组同时检验。",
  },
  blocks: movedWhole("firm", "region", "year"),
  grounds: "chance",
  leavesOpen: {
    en: "Over-competition and waste need output, capacity and prices by @region and industry, which are not in the data; @counted count one each.",
    zh: "过度竞争与浪费需要分@region分行业的产出、产能和价格，数据中没有；@counted不论大小均计1个。",
  },
  thresholds: {
    minimum_change: {
      default: 0.1,
      unit: "mean Krugman distance over the whole time",
      why: {
        en: "The distance is twice the share of firms that would have to change industry: 0.1 is five firms in a hundred, and less is lost in the next revision of the lists.",
        zh: "该距离为需要改换行业的企业比例的两倍：0.1 相当于百家企业中的五家，再小则与名单修订的误差相当。",
      },
    },
    minimum_cosine: {
      default: 0.05,
      unit: "mean cosine over the whole time",
      why: {
        en: "As much of the range of a cosine (0 to 1) as the smallest change of the distance that matters is of its range (0 to 2).",
        zh: "占余弦取值范围（0至1）的比例，与距离变化的界限占距离取值范围（0至2）的比例相同。",
      },
    },
    from_year: {
      default: 2000,
      unit: "year",
      why: {
        en: "In the first years of a list the median @region may have a handful: no mix to speak of.",
        zh: "名录最初几年各@region的中位数可能只有几个，谈不上行业构成。",
      },
    },
    draws: {
      default: 2000,
      unit: "draws",
      why: {
        en: "A p-value near 5% then has a standard error of 0.5 points; more are made where many @regions are looked at (10 × looks / q).",
        zh: "p 值在5%附近的标准误为0.5个百分点；检验的@regions较多时自动增加（10×检验数/q）。",
      },
    },
    seed: seedThreshold,
    minimum_regions: {
      default: 3,
      unit: "regions",
      why: { en: "With two there is one distance, which says nothing of the others.", zh: "两个@regions只有一个距离，不能代表其他@regions。" },
    },
    minimum_firms: {
      default: 5,
      unit: "firms of the median region, and of a region itself, in its poorest year",
      why: { en: "With fewer, a single firm moves a fifth of the mix and more.", zh: "企业更少时，一家企业即可改变五分之一以上的构成。" },
    },
    maximum_unknown_share: {
      default: 0.05,
      unit: "share of firms",
      why: { en: "More firms in industries of unknown group could turn the mix.", zh: "分组不明的企业过多会改变行业构成。" },
    },
  },
});

export const isomorphism = diagnosisRule({
  ...isomorphismFacts,
  gather: gatherFirmCounts,
  judge: judgeFirmCounts,
});
