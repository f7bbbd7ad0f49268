import { catalogue } from "../language/catalogue.ts";

export const actionsText = catalogue("actions", {
  working: { en: "Working …", zh: "正在处理……" },
  done: { en: "Done.", zh: "已完成。" },
  doing: { en: "Working", zh: "正在处理" },
  takenBack: { en: "Cancelled. Nothing was changed.", zh: "已取消，数据没有改动。" },
  refused: { en: "Nothing was changed:", zh: "没有改动：" },
  needed: { en: "Still to be filled in: {$field}.", zh: "请填写{$field}。" },
  choose: { en: "choose", zh: "请选择" },
  goOn: { en: "Yes, go on", zh: "确认" },
  notYet: { en: "Not yet", zh: "暂不" },
  tableFile: { en: "Filled table ({$endings})", zh: "填好的表格（{$endings}）" },
  tableWhat: { en: "Try or take", zh: "试导入或导入" },
  check: { en: "Only say what would change", zh: "仅查看将产生的变化" },
  take: { en: "Take all of it in", zh: "全部导入" },
  preview: { en: "Show first what would happen", zh: "先查看将产生的变化" },
  typeAgain: { en: "Type {$word} to go on", zh: "如需继续，请输入 {$word}" },
  waitsForAnother: {
    en: "It waits for a second person to release it ({$id}); nothing has changed yet.",
    zh: "已提交复核（{$id}），经另一人复核后生效，目前没有改动。",
  },
  seeProposal: { en: "See it, or take it back", zh: "查看或撤回" },
  reason: { en: "Why (for the history)", zh: "理由（记入历史）" },
  unreachable: { en: "The server does not answer. What you typed is still here.", zh: "服务器没有应答，已填内容保留在此。" },
});
