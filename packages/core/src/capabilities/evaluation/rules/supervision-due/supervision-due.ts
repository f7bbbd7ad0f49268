import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { gatherSupervision } from "./gather.ts";
import { judgeSupervision } from "./judge.ts";

/** P2.1 with M1.9: is every programme looked at once in three years? */
export const supervisionDueFacts = ruleFacts({
  code: "supervision-due",
  version: 2,
  title: { en: "When programmes were last looked at", zh: "专项最近一次监督评价" },
  question: {
    en: "Do programmes run for years without an evaluation or an inspection?",
    zh: "是否有专项多年既未考核也未检查？",
  },
  item: "P2.1",
  bearsOn: ["M1.9"],
  function: "F2",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  records: ["programme", "award", "evaluation", "inspection"],
  measure: "evaluation.due-share",
  unit: "share of programmes",
  method: {
    en: "A programme runs since its first award or first year with calls, else since the day from which its record holds. It is due `years` after it was last evaluated or inspected, else after it began; an evaluation for which nothing was known is none. Told of the end of the base year, or of the newest inspection or evaluation where that is later; never of today. Value: share of the programmes that are due, among those of which it is known since when they run. Confirmed from due_share on. Insufficient data with fewer than minimum_programmes of them or below minimum_known_share, without a day, and where programmes would be due and no inspection or evaluation of any programme was ever entered: not entered is not the same as not done. A complete count; other limits, years, and evaluations alone stand beside it.",
    zh: "专项自首个立项或首个指南年度起算，均无则自记录生效日起算。自最近一次考核或检查起（从未有过则自起始日起）满 years 年即到期；缺少依据的考核不计。截至基准年末，如有更晚的检查或考核则以其为准，不以当日为准。数值：已知起始时间的专项中到期的占比，达到 due_share 判定为证据支持。已知者少于 minimum_programmes、不足 minimum_known_share、没有时点，或有专项到期而任何专项的检查与考核均未登记时，判定为数据不足：未登记不等于未开展。属全数统计，并列出其他界限、其他年限和仅计考核的结果。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: {
    en: "Whether what was looked at was looked at well is not counted.",
    zh: "监督评价的质量不在统计之内。",
  },
  thresholds: {
    years: {
      default: 3,
      unit: "years",
      why: { en: "A programme's projects run three years; once in that time somebody looks.", zh: "专项项目一般为期三年，其间至少应有一次监督评价。" },
    },
    due_share: {
      default: 0.25,
      unit: "share of programmes",
      why: { en: "One in four left alone is no slip of a year.", zh: "四分之一无人过问，已非个别疏漏。" },
    },
    due_share_tolerance: {
      default: 0.1,
      unit: "share of programmes",
      why: { en: "15 and 35 in a hundred should say the same.", zh: "15%与35%应得出相同结论。" },
    },
    minimum_programmes: { default: 2, unit: "programmes", why: { en: "One programme is a case, not a practice.", zh: "仅一个专项只是个案。" } },
    minimum_known_share: {
      default: 0.5,
      unit: "share of programmes",
      why: {
        en: "Where of most programmes nobody knows since when they run, how many are due is not known.",
        zh: "多数专项起始时间不明时，到期数量无从得知。",
      },
    },
  },
});

export const supervisionDue = diagnosisRule({ ...supervisionDueFacts, gather: gatherSupervision, judge: judgeSupervision });
