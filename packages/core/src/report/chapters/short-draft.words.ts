import { sentences } from "../../language/statement/sentences.ts";

/** What the short draft of a plan says around findings and lines. */
export const draftWords = sentences("report-draft", {
  confirmed: { en: "Confirmed", zh: "证据支持的判断" },
  refused: { en: "Tested and not supported", zh: "现有证据不支持的判断" },
  "no-task": { en: "The evidence grounds no task.", zh: "现有证据不支持任何任务。" },
  other: { en: "Other tasks", zh: "其他任务" },
  decided: { en: "Every statement that was tested had enough data.", zh: "各项判断均有足够数据。" },
  open: { en: "These could not be decided, and no task rests on them.", zh: "以下判断数据不足，各项任务均不以其为依据。" },
  more: { en: "{$more} more stand in the full plan.", zh: "另有{$more}项，见规划全文。" },
  "no-owner": { en: "No owner", zh: "责任单位未定" },
  "no-deadline": { en: "No deadline", zh: "完成时限未定" },
  "no-amount": { en: "No amount", zh: "经费待测算" },
  proposed: { en: "Owner, deadline and indicator are proposed: to be confirmed", zh: "责任、时限与指标为建议，请确认" },
  asked: { en: "{$what}: {$lines}.", zh: "{$what}：{$lines}。" },
  settled: { en: "Every task has its owner, deadline and money.", zh: "各项任务的责任、时限与资金均已确定。" },
});
