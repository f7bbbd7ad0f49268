import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { gathered } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import { parkEvaluations } from "../../tables/park-evaluations.ts";
import { judgeFailedParks } from "./judge.ts";

const outcomesTable = needed(parkEvaluations, ["year", "kind", "park", "result"]);

/** P2.1 with M1.9: does a failed evaluation have consequences? */
export const failedParksFacts = ruleFacts({
  code: "failed-parks",
  version: 4,
  title: { en: "Consequences of evaluations", zh: "考核后果" },
  question: {
    en: "Of @park_evaluations that failed an acceptance check or an evaluation, are few looked at again?",
    zh: "未通过验收或评估的@park_evaluations中，再次接受考核的是否偏少？",
  },
  item: "P2.1",
  bearsOn: ["M1.9", "M2.1"],
  function: "F2",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [outcomesTable],
  records: [],
  measure: "ratio.looked-at-again-share",
  unit: "share of failed parks",
  method: {
    en: "Value: of the science parks that failed an acceptance check or an evaluation at least follow_years before the newest outcome of that kind, the share with a later outcome of the same name. A complete register, so without an interval; all failures, evaluations alone and other limits stand beside it.",
    zh: "数值：在同类最新结果之前至少 follow_years 年未通过验收或评估的科技园区中，同名园区有后续结果的比例。为完整名单，不设区间；并列出全部未通过者、仅评估以及其他界限的结果。",
  },
  blocks: null,
  grounds: "chance",
  leavesOpen: {
    en: "Names of parks change between lists; what the second look cost or changed is not in the data.",
    zh: "园区名称在不同名单间有变；复查的投入与成效不在数据中。",
  },
  thresholds: {
    looked_again_share: {
      default: 0.5,
      unit: "share of failed parks",
      why: { en: "Below one half, failing mostly leads to nothing.", zh: "不足一半时，未通过多半不了了之。" },
    },
    share_tolerance: {
      default: 0.1,
      unit: "share of failed parks",
      why: { en: "One half is a choice: 0.4 and 0.6 should say the same.", zh: "一半属人为选择，0.4与0.6应得出相同结论。" },
    },
    follow_years: {
      default: 2,
      unit: "years",
      why: { en: "The parks that are looked at again are so within two years.", zh: "再次考核均在两年之内。" },
    },
    minimum_failed: {
      default: 10,
      unit: "parks",
      why: { en: "With fewer a single park moves a tenth.", zh: "更少时一个园区即可改变一成。" },
    },
    fail_words: {
      default: ["fail"],
      unit: "results",
      why: { en: "What counts as failing, in the words of the table.", zh: "视为未通过的结果（按表中用词）。" },
    },
  },
});

export const failedParks = diagnosisRule({
  ...failedParksFacts,
  gather: (sources) => gathered(sources, outcomesTable),
  judge: judgeFailedParks,
});
