import { optionalTable } from "../../../../diagnosis/finding/optional-table.ts";
import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import { wholeTerritory } from "../../../../evidence/territory/territory.ts";
import { researchByActivity } from "../../tables/research-by-activity.ts";
import { researchByPayer } from "../../tables/research-by-payer.ts";
import { judgeResearchPayers } from "./judge.ts";

export const payersTable = needed(researchByPayer, ["geo", "year", "performed_by", "funded_by", "value", "unit"]);
export const activitiesTable = needed(researchByActivity, ["geo", "year", "performed_by", "activity", "value"]);

/** P3.4 with M1.5, M1.T3, M3.2 to M3.4 and M5.4: who pays for research, and what public institutes do with it, beside others. */
export const researchPayersFacts = ruleFacts({
  code: "research-payers",
  version: 1,
  title: { en: "Who pays for research", zh: "研发经费的出资方" },
  question: {
    en: "Do the state, those abroad or firms pay a part of R&D far below that of comparators?",
    zh: "政府、境外或企业对研发的出资比重是否远低于对照方？",
  },
  item: "P3.4",
  bearsOn: ["M1.5", "M1.T3", "M3.2", "M3.3", "M3.4", "M5.4"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  alsoReads: [payersTable, activitiesTable],
  records: [],
  measure: "ratio.paid-share-of-rd",
  unit: "share of R&D spending",
  method: {
    en: "Parts: `state` and `abroad`, their share of all R&D; `firms-state`, the state's share of the R&D that firms perform; `institutes-state` and `institutes-firms`, who pays for the R&D of public institutes; `institutes-research`, what of it is no experimental development. Value: mean of the newest period_years of the country; limit: `factor` × the median of the comparators in as many years up to then. Complete statistics, so without an interval; confirmed only where at least five comparators were put in the country's place by turns and at most one in ten of them is below its limit too. Other factors, each comparator left out and the newest year alone stand beside it; a part whose table is missing touches no other.",
    zh: "各部分：政府、境外占全部研发经费的比重；政府占企业执行研发经费的比重；政府、企业占公共院所研发经费的比重；公共院所研发中非试验发展的比重。数值取本国最新 period_years 年平均；界限为同期对照方中位数的 factor 倍。为全数统计，不设区间；须有至少五个对照方逐一代入，且同样低于界限者不超过十分之一，方判定为证据支持。并列出其他倍数、逐一去除对照方以及仅最新一年的结果；缺少数据表的部分不影响其他部分。",
  },
  blocks: null,
  grounds: "chance",
  leavesOpen: {
    en: "For how long money is promised and what it was given for is not in the data; orders and grants cannot be told apart.",
    zh: "经费承诺的年限与用途不在数据中；政府订单与补助无法区分。",
  },
  thresholds: {
    country: {
      default: "",
      inChina: "CN_X_HK",
      unit: "economy",
      why: { en: "Who is asked about, in the codes of the table.", zh: "所问经济体（按表中代码）。" },
    },
    comparators: {
      default: ["US", "JP", "KR", "FR", "UK", "IT", "DE"],
      unit: "economies",
      why: { en: "The large economies of which the table holds who pays.", zh: "表中有出资方数据的主要经济体。" },
    },
    factor: {
      default: 0.5,
      unit: "share of the comparators' median",
      why: {
        en: "Half of what the middle comparator does is far more than differences of classing between countries explain.",
        zh: "不及对照方中位数的一半，远超各国分类口径差异所能解释的程度。",
      },
    },
    factor_tolerance: {
      default: 0.1,
      unit: "share of the comparators' median",
      why: { en: "One half is a choice: 0.4 and 0.6 should say the same.", zh: "一半属人为选择，0.4与0.6应得出相同结论。" },
    },
    period_years: {
      default: 3,
      unit: "years",
      why: { en: "Means of three years take out single surveys.", zh: "取三年平均可消除单次调查的影响。" },
    },
  },
});

export const researchPayers = diagnosisRule({
  ...researchPayersFacts,
  gather: async (sources, { country, comparators }) => {
    const geo = [country, wholeTerritory, ...comparators];
    return { payers: await optionalTable(sources, payersTable, { geo }), activities: await optionalTable(sources, activitiesTable, { geo }) };
  },
  judge: judgeResearchPayers,
});
