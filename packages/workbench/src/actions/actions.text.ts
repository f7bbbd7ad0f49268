import { catalogue } from "../language/catalogue.ts";

export const actionsText = catalogue("actions", {
  working: { en: "Working …", zh: "正在处理……" },
  done: { en: "Done.", zh: "已完成。" },
  refused: { en: "Nothing was changed:", zh: "没有改动：" },
  choose: { en: "choose", zh: "请选择" },
  goOn: { en: "Yes, go on", zh: "确认" },
  notYet: { en: "Not yet", zh: "暂不" },
  unreachable: { en: "The server does not answer. What you typed is still here.", zh: "服务器没有应答，已填内容保留在此。" },
});
