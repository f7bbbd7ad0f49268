import { catalogue } from "../language/catalogue.ts";

export const whatFollowsText = catalogue("whatFollows", {
  title: { en: "What follows from what changed", zh: "变更引发的后续事项" },
  none: { en: "Nothing follows that is not settled.", zh: "没有待处理的后续事项。" },
  noneWhy: {
    en: "A plan that is superseded, a fund that is cut, an evaluation that is decided or a table that is revised is told here to whoever acts on it.",
    zh: "规划更替、资金核减、考核审定、数据修订，均在此告知受影响事项的承办人。",
  },
  what: { en: "What", zh: "事项" },
  about: { en: "On", zh: "涉及" },
  since: { en: "Since", zh: "起始" },
  due: { en: "To be looked at by", zh: "处理期限" },
  state: { en: "State", zh: "状态" },
  open: { en: "open", zh: "待处理" },
  done: { en: "done", zh: "已完成" },
  deferred: { en: "deferred", zh: "已延期" },
  refused: { en: "refused", zh: "不予采纳" },
  settle: { en: "Settle it", zh: "处理" },
  which: { en: "Which", zh: "处理哪一项" },
  as: { en: "What became of it", zh: "处理结果" },
  until: { en: "Deferred until", zh: "延至" },
  reason: { en: "Why, or what was done", zh: "理由或处理情况" },
  settled: { en: "Settled; it stands in the history.", zh: "已处理，并记入历史。" },
  showAll: { en: "Show what was settled too", zh: "同时显示已处理事项" },
  showTurned: { en: "Look for findings that turned (takes a diagnosis)", zh: "核查结论是否变化（需重新诊断）" },
});
