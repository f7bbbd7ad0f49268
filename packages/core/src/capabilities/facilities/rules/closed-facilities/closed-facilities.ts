import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { regionsTable } from "../../../../evidence/territory/panel.ts";
import { gatherSharingGrades, gradesTable } from "./gather.ts";
import { judgeSharingGrades } from "./judge.ts";

/** P4.3: are the large facilities and instruments that institutions hold closed to others? */
export const closedFacilitiesFacts = ruleFacts({
  code: "closed-facilities",
  version: 6,
  title: { en: "Opening of facilities", zh: "设施开放" },
  question: {
    en: "Are few of the institutions graded good at opening their facilities to others?",
    zh: "设施与仪器开放考核良好及以上的单位是否偏少？",
  },
  item: "P4.3",
  bearsOn: ["M4.5"],
  function: "F7",
  mechanism: "blocking",
  speaksOf: ["root", "regions"],
  tables: [gradesTable, regionsTable],
  records: [],
  measure: "ratio.good-sharing-share",
  unit: "share of institutions evaluated",
  better: { whole: "higher" },
  method: {
    en: "Value: share of institutions graded good or excellent in the newest round. @Whole: a complete count of those evaluated, so without an interval; refused at good_share or above, while below it a limit alone confirms nothing (insufficient data); where the number of good grades has been held constant for three rounds or more while their holders changed, the grade is a ranking and the verdict is insufficient data. @Region: its share against as many institutions drawn at random from all institutions of the round (exact, without replacement); the @regions are one family, and a place is refused where its interval excludes a shortfall of minimum_shortfall.",
    zh: "数值：最新一轮考核中良好及以上单位的比例。@whole：为参评单位的全数统计，不设区间；达到 good_share 判定为证据不支持，低于时仅凭界限不足以支持（判定为数据不足）；若连续三轮以上良好及以上名额不变而单位有变化，说明等级是排名，判定为数据不足。@regions：与从该轮全部单位中随机抽取同样数量单位的结果（精确无放回）比较；各@region构成一组同时检验，区间排除 minimum_shortfall 的差距才可判定为证据不支持。",
  },
  blocks: movedWhole("facility", "year"),
  grounds: "chance",
  leavesOpen: {
    en: "Hours of use, prices and refusals are not in the data, nor are business models and other complementary assets.",
    zh: "数据中没有机时、收费和拒绝记录，也没有商业模式和其他互补资产。",
  },
  thresholds: {
    good_score: {
      default: 3,
      unit: "score, 1 poor … 4 excellent",
      why: {
        en: "The evaluation itself calls 3 good; pass (2) means that the minimum was met.",
        zh: "考核本身将 3 分定为良好，合格（2 分）只表示达到最低要求。",
      },
    },
    good_share: {
      default: 0.5,
      unit: "share of institutions",
      why: { en: "Below one half, opening well is the exception among the institutions that hold instruments.", zh: "低于一半时，开放良好的单位属于少数。" },
    },
    good_share_tolerance: {
      default: 0.1,
      unit: "share of institutions",
      why: { en: "One half is a choice: the answer should stand a tenth above and below.", zh: "一半属人为选择，上下一成仍应成立。" },
    },
    minimum_shortfall: {
      default: 0.2,
      unit: "share of institutions",
      why: {
        en: "One institution in five fewer is about what one country gained in six years of such rounds (17 points, 2018 to 2024).",
        zh: "少五分之一约相当于某国六年考核（2018年至2024年）的提高幅度（17个百分点）。",
      },
    },
    minimum_hosts: {
      default: 10,
      unit: "institutions",
      why: { en: "Fewer institutions than this say little about the whole.", zh: "单位过少不足以说明整体情况。" },
    },
  },
});

export const closedFacilities = diagnosisRule({
  ...closedFacilitiesFacts,
  gather: gatherSharingGrades,
  judge: judgeSharingGrades,
});
