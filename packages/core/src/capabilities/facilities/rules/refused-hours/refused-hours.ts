import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { gatherRefusedHours } from "./gather.ts";
import { judgeRefusedHours } from "./judge.ts";

/** P4.3 with M1.4 and M4.1: are hours refused while a facility alike stands free, or where there is none? */
export const refusedHoursFacts = ruleFacts({
  code: "refused-hours",
  version: 2,
  title: { en: "Hours that were refused", zh: "未满足的机时申请" },
  question: {
    en: "Are hours refused while a facility alike within reach stands open and free?",
    zh: "是否有机时申请未获满足，而附近同类设施正开放且空闲？",
  },
  item: "P4.3",
  bearsOn: ["M1.4", "M4.1"],
  function: "F7",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  records: ["facility", "equipment", "opening", "service", "closure", "booking", "use-log", "refused-request", "region"],
  measure: "ratio.refused-free-elsewhere",
  unit: "share of refused hours",
  method: {
    en: "Of the newest year in which hours were refused: declined bookings, and hours that others had (one a day, unit and organisation). Each is held against all units that share a class of equipment with the one asked (what its services can do, where no machine has a class) and lie within reach: one is free where it was open throughout, and no booking, none that was cancelled later either, and no closure was on the machine. Each free hour is given once, to the nearest, so that what is told is the least that could have been had. Hours that who asked had at a unit alike at the same time are set apart, those of units without class or place, and those for which of no unit alike within reach the opening hours are recorded. Value: hours for which one was free (part elsewhere), or none (part short), over those of which it can be told; confirmed from free_share or short_share on. Since an hour stood free or did not, one of the two holds wherever hours were refused: how much was refused of all that was asked for stands beside both. A complete count, without interval or p. Insufficient data below minimum_hours, and where it can be told of less than minimum_known_share.",
    zh: "取最近有未满足申请的年份：包括被拒绝的预约和因他人已占用而未获的机时（每日、每设施、每单位计一次）。逐一与可及范围内、设备类别相同（设备无类别时以服务能力为准）的全部设施核对：全程开放、无预约（其后取消的也算占用）且无停用即为空闲。每个空闲机时只计一次，优先就近，因此结果为下限。申请单位同时在同类设施获得的机时，没有类别或地点的设施，以及可及范围内同类设施均未登记开放时间的机时另计。数值：有空闲（elsewhere）或没有空闲（short）的机时占可判断机时的比例，达到 free_share 或 short_share 判定为证据支持。每个机时非空闲即不空闲，只要有未满足的申请，两者必有其一成立，因此一并列出未满足机时占全部申请的比例。属全数统计，无区间和p值。不足 minimum_hours，或可判断的不足 minimum_known_share 时，判定为数据不足。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: {
    en: "Whether the other unit would have fitted the work, and whether its quotas and the part of its owner would have allowed it, is not counted; nor who never asked.",
    zh: "未统计其他设施是否适合该任务、其配额和业主保留份额是否允许，也未统计从未提出申请的需求。",
  },
  thresholds: {
    reach: {
      default: 300,
      unit: "km",
      why: { en: "A sample or a crew goes there and back within a day.", zh: "样品或人员可当日往返。" },
    },
    free_share: {
      default: 0.25,
      unit: "share of refused hours",
      why: { en: "One refused hour in four that stood free nearby is no slip of a day.", zh: "四分之一的未满足机时附近有空闲，已非偶然。" },
    },
    short_share: {
      default: 0.25,
      unit: "share of refused hours",
      why: { en: "One refused hour in four that nobody could have given is a want of room.", zh: "四分之一的未满足机时无处可用，说明能力不足。" },
    },
    share_tolerance: {
      default: 0.1,
      unit: "share of refused hours",
      why: { en: "15 and 35 in a hundred should say the same.", zh: "15%与35%应得出相同结论。" },
    },
    minimum_hours: {
      default: 40,
      unit: "hours",
      why: { en: "A week of one machine: fewer refused hours say nothing of a year.", zh: "相当于一台设备一周；更少不足以说明一年。" },
    },
    minimum_known_share: {
      default: 0.5,
      unit: "share of refused hours",
      why: {
        en: "Where most units bear no class or place, what was free nearby is not known.",
        zh: "多数设施没有类别或地点时，附近有无空闲无从得知。",
      },
    },
  },
});

export const refusedHours = diagnosisRule({ ...refusedHoursFacts, gather: ({ records }) => gatherRefusedHours({ records }), judge: judgeRefusedHours });
