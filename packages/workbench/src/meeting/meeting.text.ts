import { catalogue } from "../language/catalogue.ts";

export const meetingText = catalogue("meeting", {
  show: { en: "Show in a meeting", zh: "会议展示" },
  previous: { en: "Previous", zh: "上一页" },
  next: { en: "Next", zh: "下一页" },
  end: { en: "End (Esc)", zh: "退出（Esc）" },
  page: { en: "{$at}/{$count}", zh: "第{$at}/{$count}页" },
  notes: { en: "Notes (N)", zh: "备注（N）" },
  notesOf: { en: "Notes for whoever presents", zh: "主讲人备注" },
  pictureOf: { en: "Picture {$at} of {$count}", zh: "第{$at}图，共{$count}图" },
  noPicture: { en: "Nothing to draw yet", zh: "尚无可绘之图" },
  source: { en: "Source: {$source}", zh: "来源：{$source}" },
  steps: { en: "Pages of the meeting", zh: "展示页" },
});
