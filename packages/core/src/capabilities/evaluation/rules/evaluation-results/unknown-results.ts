import { diagnosisRule } from "../../../../diagnosis/rule.ts";
import { integer } from "../../../../language/statement/values.ts";
import type { Stored } from "../../../../register/typed-records.ts";
import { evaluationResultsWords as words } from "./evaluation-results.words.ts";
import { type Evaluations, evaluatedTypes, gatherEvaluations } from "./gather.ts";
import { judgeShare } from "./judge.ts";

/** P2.1: does anybody know what the arrangements for the national intent achieve? */
export const unknownResults = diagnosisRule({
  code: "unknown-results",
  version: 3,
  title: { en: "What is known of results", zh: "成效可知程度" },
  question: {
    en: "Are programmes and platforms evaluated without most of what their scorecards ask for?",
    zh: "专项和平台的考核是否缺少评分表所需的大部分依据？",
  },
  item: "P2.1",
  bearsOn: [],
  function: "F2",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  records: ["evaluation", ...evaluatedTypes],
  measure: "evaluation.unknown-share",
  unit: "share",
  method: {
    en: "Value: of the programmes, centres, platforms, funds and institutes that were evaluated, the share whose newest evaluation lacks at least missing_part of its items. Confirmed from unknown_share on. Insufficient data with fewer than minimum_evaluated. A complete count, so without interval; other limits, the newest year alone and all registered units of the same kinds stand beside it.",
    zh: "数值：已考核的专项、中心、平台、基金和院所中，最近一次考核缺失评分项达到 missing_part 的占比。达到 unknown_share 判定为证据支持。已考核数少于 minimum_evaluated 时判定为数据不足。为全数统计，不设区间；并列出其他界限、仅最新年份以及以登记册全部同类对象为基数的结果。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: { en: "What was never evaluated is not counted.", zh: "从未考核的对象不计入。" },
  thresholds: {
    missing_part: { default: 0.5, unit: "share", why: { en: "Half of the items missing leaves no grade to stand on.", zh: "缺失一半评分项即无从定级。" } },
    unknown_share: {
      default: 0.5,
      unit: "share",
      why: { en: "Where most results are unknown, nobody steers by them.", zh: "多数成效不明时，无人能据以管理。" },
    },
    unknown_share_tolerance: {
      default: 0.1,
      unit: "share",
      why: { en: "Four and six in ten should say the same.", zh: "十分之四与十分之六应得出相同结论。" },
    },
    minimum_evaluated: {
      default: 4,
      unit: "items",
      why: { en: "With fewer, one evaluation moves the share by more than a quarter.", zh: "更少时，一次考核即可使占比变动四分之一以上。" },
    },
  },
  gather: gatherEvaluations,
  judge: (evaluations: Evaluations, { missing_part, unknown_share, unknown_share_tolerance, minimum_evaluated }) =>
    judgeShare(evaluations, {
      among: evaluations.newest,
      counts: ({ body }) => missingPart(body) >= missing_part,
      limit: unknown_share,
      threshold: "unknown_share",
      tolerance: unknown_share_tolerance,
      least: minimum_evaluated,
      thin: (n) => words.say("few-evaluated", { evaluated: integer(n, "evaluations"), minimum: integer(minimum_evaluated, "evaluations") }),
      what: "lack-most",
      of: "evaluated",
    }),
});

function missingPart({ inputs, missing }: Stored<"evaluation">["body"]): number {
  const known = inputs.filter(({ points }) => points !== null).length;
  return known + missing.length === 0 ? 1 : missing.length / (known + missing.length);
}
