import { sentences } from "../../language/statement/sentences.ts";

/** Why a project comes into a plan or leaves it, and what a line is called whose projects were chosen anew. */
export const replanWords = sentences("replan", {
  enter: {
    en: "Worth {$value} for {$money}: it fits the rules as they are now and raises the value of the whole.",
    zh: "价值{$value}，经费{$money}：符合现行规则，可提高总体价值。",
  },
  leave: {
    en: "Worth {$value} for {$money}, nothing committed: its money does more elsewhere, or the rules no longer leave room for it.",
    zh: "价值{$value}，经费{$money}，尚未立项：资金用于他处效益更高，或现行规则已不能容纳。",
  },
  projects: {
    en: "Chosen anew{$mark}: {$now} {$now :form one=project other=projects} instead of {$before}; entering {$come}, leaving {$gone}.",
    zh: "重新选定{$mark}：项目由{$before}个调整为{$now}个，进入{$come}个，退出{$gone}个。",
  },
  candidates: {
    en: "Chosen anew{$mark}: {$now} {$now :form one=candidate other=candidates} instead of {$before}; entering {$come}, leaving {$gone}.",
    zh: "重新选定{$mark}：候选项目由{$before}个调整为{$now}个，进入{$come}个，退出{$gone}个。",
  },
  invented: { en: " (invented)", zh: "（虚构）" },
});
