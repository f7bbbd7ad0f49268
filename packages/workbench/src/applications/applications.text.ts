import { catalogue } from "../language/catalogue.ts";

export const applicationsText = catalogue("applications", {
  applyQuestion: { en: "What do you apply for under “{{name}}”?", zh: "您按“{{name}}”申报什么？" },
  applyAnswer: {
    en: "A draft can be saved and changed as often as you like; it counts when it is handed in, before {{closes}} ends.",
    zh: "草稿可多次保存和修改，须在{{closes}}结束前提交方为有效。",
  },
  question: { en: "What does “{{name}}” ask for, and where does it stand?", zh: "“{{name}}”申请什么？进展如何？" },
  answer: { en: "State: {{status}}.", zh: "状态：{{status}}。" },
  decision: { en: "Reason: {{reason}}", zh: "理由：{{reason}}" },
  back: { en: "To the call", zh: "查看指南" },
  contents: { en: "What is applied for", zh: "申报内容" },
  submit: { en: "Hand in", zh: "提交" },
  withdraw: { en: "Withdraw", zh: "撤回" },
  why: { en: "Why", zh: "理由" },
  screening: { en: "Formal check", zh: "形式审查" },
  result: { en: "Result", zh: "结论" },
  eligible: { en: "May be reviewed", zh: "通过" },
  ineligible: { en: "May not be reviewed", zh: "不通过" },
  keep: { en: "Keep the result", zh: "保存结论" },
  comments: { en: "Comments", zh: "意见" },
  history: { en: "History", zh: "历史" },
});
