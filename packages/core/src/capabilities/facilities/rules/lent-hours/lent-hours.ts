import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { gatherLentHours } from "./gather.ts";
import { judgeLentHours } from "./judge.ts";

/** P4.3 with M4.1, M4.3 and M4.5: do facilities that lend hours run, share, serve firms, and serve them soon? */
export const lentHoursFacts = ruleFacts({
  code: "lent-hours",
  version: 1,
  title: { en: "Hours that facilities ran and lent", zh: "设施机时的使用与共享" },
  question: { en: "Do facilities run and lend few of their hours?", zh: "设施与仪器的机时使用与对外服务是否不足？" },
  item: "P4.3",
  bearsOn: ["M4.1", "M4.3", "M4.5"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  records: ["facility", "equipment", "opening", "service", "closure", "booking", "use-log", "refused-request", "organisation"],
  measure: "ratio.little-lent-hours",
  unit: "share of units",
  method: {
    en: "Of the newest year that is over by what the register knows, and of units recorded from its beginning on: the share that ran fewer than effective_hours on a machine (part idle), that gave others less than external_share of the hours that they ran (sharing), of units of universities and institutes the share that gave firms less than firm_share of them (firms), and the share whose median wait from asking to the beginning exceeds wait_days (waits; Kaplan-Meier, who got nothing or still waits is censored). Hours are those of bookings and logs, of a unit that has none those that somebody typed for the year. Confirmed from least_share on. What nobody recorded is unknown and never unused: insufficient data where fewer than minimum_things can be told or less than minimum_known_share of all. A complete count, without interval or p.",
    zh: "取登记内容表明已结束的最近年份，且自年初起有记录的设施与仪器：单台机时低于 effective_hours 的比例（idle），对外服务机时占比低于 external_share 的比例（sharing），高校院所设施中企业机时占比低于 firm_share 的比例（firms），以及从申请到开始使用的等待中位数超过 wait_days 的比例（waits；Kaplan-Meier，未获满足或仍在等待者按删失处理）。机时取自预约与使用记录，无记录者取当年填报数。达到 least_share 判定为证据支持。未登记者为未知而非未使用：可判断的少于 minimum_things 或不足 minimum_known_share 时，判定为数据不足。属全数统计，无区间和p值。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: {
    en: "Whether anybody would have come for hours that nobody asked for, and what a unit is fit for, is not counted.",
    zh: "未统计无人申请的机时是否有需求，也未统计设施的适用范围。",
  },
  thresholds: {
    effective_hours: {
      default: 1200,
      unit: "hours a year",
      why: { en: "From here on the official rules of sharing call an instrument fully used.", zh: "官方共享规则以此作为机时饱和的界限。" },
    },
    external_share: {
      default: 0.16,
      unit: "share of hours",
      why: { en: "In the example of China: the average of the evaluation of 2019.", zh: "以中国示例为据：2019年评价考核的平均值。" },
    },
    firm_share: {
      default: 0.05,
      unit: "share of hours",
      why: { en: "One hour in twenty is a trial, and no joint work.", zh: "二十分之一的机时只是尝试，谈不上共建共用。" },
    },
    wait_days: {
      default: 30,
      unit: "days",
      why: { en: "After a month a test comes too late for the step that it decides.", zh: "超过一个月，测试往往赶不上所要决定的环节。" },
    },
    least_share: {
      default: 0.5,
      unit: "share of units",
      why: { en: "Where half stand so, it is how they are run and no single case.", zh: "半数如此时，即为普遍做法而非个案。" },
    },
    minimum_things: { default: 4, unit: "units", why: { en: "Fewer are single cases.", zh: "再少只是个案。" } },
    minimum_known_share: {
      default: 0.5,
      unit: "share of units",
      why: { en: "Where most report no hours, those that do are not the rest.", zh: "多数未报机时时，已报者不能代表其余。" },
    },
  },
});

export const lentHours = diagnosisRule({ ...lentHoursFacts, gather: gatherLentHours, judge: judgeLentHours });
