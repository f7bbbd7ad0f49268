import { diagnosisRule } from "../../../../diagnosis/rule.ts";
import { integer } from "../../../../language/statement/values.ts";
import { evaluationResultsWords as words } from "./evaluation-results.words.ts";
import { type Evaluations, evaluatedTypes, gatherEvaluations } from "./gather.ts";
import { judgeShare } from "./judge.ts";

/** P4.3: do the platforms, centres and programmes that should complement research do their work? */
export const poorResults = diagnosisRule({
  code: "poor-results",
  version: 3,
  title: { en: "Results of evaluations", zh: "考核结果" },
  question: { en: "Do the office's own evaluations grade its platforms and programmes as poor?", zh: "主管部门自己的考核是否将平台和专项评为较差？" },
  item: "P4.3",
  bearsOn: ["D2"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  records: ["evaluation", ...evaluatedTypes],
  measure: "evaluation.poor-share",
  unit: "share",
  method: {
    en: "Value: of the programmes, centres, platforms, funds and institutes whose newest evaluation has a grade, the share graded poor. Confirmed from poor_share on. Insufficient data with fewer than minimum_graded grades: without a grade nothing is poor. A complete count, so without interval; other limits, the newest year alone and all registered units of the same kinds stand beside it.",
    zh: "数值：最近一次考核已定级的专项、中心、平台、基金和院所中，等级为较差的占比。达到 poor_share 判定为证据支持。已定级数少于 minimum_graded 时判定为数据不足：没有定级就谈不上较差。为全数统计，不设区间；并列出其他界限、仅最新年份以及以登记册全部同类对象为基数的结果。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: { en: "What was never evaluated has no grade.", zh: "从未考核的对象没有等级。" },
  thresholds: {
    poor_share: { default: 0.25, unit: "share", why: { en: "One in four is more than single cases.", zh: "四分之一已不是个别情况。" } },
    poor_share_tolerance: {
      default: 0.05,
      unit: "share",
      why: { en: "One in five and three in ten should say the same.", zh: "五分之一与十分之三应得出相同结论。" },
    },
    minimum_graded: { default: 4, unit: "items", why: { en: "With fewer, one grade moves the share over the limit.", zh: "更少时，一个等级即可越过界限。" } },
  },
  gather: gatherEvaluations,
  judge: (evaluations: Evaluations, { poor_share, poor_share_tolerance, minimum_graded }) =>
    judgeShare(evaluations, {
      among: evaluations.newest.filter(({ body }) => body.grade !== null),
      counts: ({ body }) => body.grade === "poor" || body.grade === "较差",
      limit: poor_share,
      threshold: "poor_share",
      tolerance: poor_share_tolerance,
      least: minimum_graded,
      thin: (n, evaluated) =>
        words.say("few-graded", {
          graded: integer(n, "evaluations"),
          evaluated: integer(evaluated, "evaluations"),
          minimum: integer(minimum_graded, "evaluations"),
        }),
      what: "poor",
      of: "graded",
    }),
});
