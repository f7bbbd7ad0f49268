import { catalogue } from "../language/catalogue.ts";

export const projectStopText = catalogue("projectStop", {
  title: { en: "Stop it before its end", zh: "提前终止" },
  why: {
    en: "What is promised and not paid goes back to its fund, open milestones are waited for no more, and what is asked back stays on the worklist until it came.",
    zh: "未拨付的立项金额退回资金，未完成的里程碑不再等待，要求退回的款项在到账前列为待办。",
  },
  on: { en: "Stopped on", zh: "终止日期" },
  refund: { en: "Asked back, of what was paid", zh: "要求退回金额（已拨付部分）" },
  refundBy: { en: "To come back by", zh: "退回期限" },
  reason: { en: "Why", zh: "终止原因" },
  act: { en: "Stop the project", zh: "终止项目" },
  released: { en: "Goes back to its fund: {$money}.", zh: "退回资金：{$money}。" },
  noMoney: { en: "Nothing is promised any more that would go back.", zh: "没有尚未拨付的立项金额。" },
  milestones: {
    en: ".input {$count :number} .match $count one {{{$count} milestone is closed.}} * {{{$count} milestones are closed.}}",
    zh: "关闭里程碑{$count}项。",
  },
  back: { en: "Asked back: {$money}.", zh: "要求退回：{$money}。" },
  done: { en: "The project is stopped.", zh: "项目已终止。" },
  stopped: { en: "Stopped on {$day}: {$reason}", zh: "{$day}终止：{$reason}" },
  undo: { en: "Take the stop back", zh: "撤销终止" },
  undoAsk: { en: "Take it back?", zh: "确认撤销？" },
  undoAskWhy: {
    en: "What went back is promised again, as long as its fund still has it, and milestones are waited for again.",
    zh: "退回的款项在资金尚有余额时重新立项，里程碑恢复等待。",
  },
  undone: { en: "The project goes on.", zh: "项目已恢复。" },
});
