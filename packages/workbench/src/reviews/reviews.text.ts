import { catalogue } from "../language/catalogue.ts";

export const reviewsText = catalogue("reviews", {
  question: { en: "Which applications do I judge?", zh: "我要评审哪些申报书？" },
  answer: {
    en: { one: "{{waiting}} of {{count}} review waits.", other: "{{waiting}} of {{count}} reviews wait." },
    zh: "共{{count}}份评审，其中{{waiting}}份待完成。",
  },
  none: { en: "Reviews that were assigned would stand here.", zh: "此处列出已分派的评审。" },
  noneWhy: { en: "No review is assigned to you.", zh: "尚无分派给您的评审。" },
  waiting: { en: "To be judged", zh: "待评审" },
  done: { en: "Judged or declined", zh: "已评审或已回避" },
  application: { en: "Application", zh: "申报书" },
  reviewer: { en: "Reviewer", zh: "评审专家" },
  status: { en: "Status", zh: "状态" },
  total: { en: "Total", zh: "总分" },
  comment: { en: "Comment", zh: "意见" },
  overall: { en: "Comment on the whole", zh: "总体意见" },
  conflict: { en: "Conflict or reason to decline", zh: "回避或谢绝理由" },
  range: { en: "from {{low}} to {{high}}", zh: "{{low}}至{{high}}" },
  text: { en: "The application", zh: "申报书内容" },
  submitAsk: { en: "Hand in the scores?", zh: "提交评分？" },
  submitAskWhy: { en: "They count in the ranking at once.", zh: "提交后立即计入排序。" },
  submit: { en: "Hand in the scores", zh: "提交评分" },
  decline: { en: "Decline this review", zh: "回避或谢绝评审" },
  declineWhy: { en: "Conflict of interest, or why else", zh: "利益冲突或其他理由" },
  noScorecard: { en: "The scorecard of this call cannot be read.", zh: "无法读取本指南的评分表。" },
});
