import { catalogue } from "../language/catalogue.ts";

/** What is said where a plan is approved. */
export const approvalText = catalogue("approval", {
  keepDraft: { en: "Keep it as a draft for a second person", zh: "保存为草稿，送另一人批准" },
  first: { en: "Approve the plan as it is designed now", zh: "批准当前编制的规划" },
  approve: { en: "Approve as a new version", zh: "批准为新版本" },
  byTwoWhy: {
    en: "This office has a second person approve a plan; the one before stands until then.",
    zh: "本单位规定规划须由另一人批准；在此之前现行规划不变。",
  },
  firstWhy: { en: "Designing the whole plan can take half a minute.", zh: "编制整份规划可能需要半分钟。" },
  approveWhy: {
    en: "The version in force is kept as superseded; @calls and projects that name its lines go on counting.",
    zh: "现行版本转为已被替代；引用其任务的@call和项目继续计入。",
  },
  reason: { en: "Decision (meeting, number, date)", zh: "批准依据（会议、文号、日期）" },
  approveAsk: { en: "Approve the plan?", zh: "批准规划？" },
  approveAskFirst: { en: "@Calls, projects and tracking name its lines from now on.", zh: "批准后，@call、项目和进展跟踪均以其任务为准。" },
  approveAskWhy: {
    en: "The plan before is superseded; @calls, projects and tracking name the new lines from now on.",
    zh: "批准后现行版本转为已被替代，@call、项目和进展跟踪以新任务为准。",
  },
  draftKept: { en: "Kept as a draft: {$plan}. Somebody else approves it.", zh: "已保存为草稿：{$plan}，等待另一人批准。" },
  approved: { en: "Approved as {$plan}.", zh: "已批准：{$plan}。" },
});
