import { sentences } from "../../language/statement/sentences.ts";

/** Why an undertaking stands where it stands. */
export const progressWords = sentences("progress", {
  done: { en: "Every milestone is reached or every project is finished.", zh: "全部里程碑已完成或项目均已结束。" },
  stopped: { en: "It was stopped before its end.", zh: "已提前终止。" },
  "not-started": { en: "Nothing is committed or paid, and no milestone is due.", zh: "尚无立项与拨付，也无到期里程碑。" },
  late: { en: "Milestones due: {$due}; of these not reached: {$late}.", zh: "到期里程碑{$due}项，其中{$late}项未完成。" },
  silent: { en: "Nothing was heard for {$quiet} days, more than {$limit}.", zh: "已{$quiet}天没有动态，超过{$limit}天。" },
  "ahead-of-results": {
    en: "{$paid} of the commitment is paid, {$reached} of the milestones are reached.",
    zh: "立项金额已拨付{$paid}，里程碑仅完成{$reached}。",
  },
  "on-track": { en: "Milestones reached: {$done} of {$all}; none is late.", zh: "里程碑{$all}项，已完成{$done}项，无逾期。" },
});
