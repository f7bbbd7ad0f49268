import { sentences } from "../../../language/statement/sentences.ts";

/** What the rules of a fund are called. */
export const ruleWords = sentences("fund-rule", {
  central: { en: "central budget", zh: "中央预算" },
  provincial: { en: "@province-level budget", zh: "@province级预算" },
  own: { en: 'budget "{$source}"', zh: "“{$source}”预算" },
  "of-year": { en: "{$budget} of {$year}", zh: "{$year}{$budget}" },
  floor: { en: "floor of {$group}", zh: "{$group}的最低份额" },
  cap: { en: "cap of {$group}", zh: "{$group}的最高份额" },
  ungrouped: { en: "projects without a group", zh: "未分组项目" },
  prerequisite: { en: "{$next} only if {$first}", zh: "{$next}须以{$first}为前提" },
  exclusion: { en: "at most one of {$members}", zh: "{$members}至多选一" },
  include: { en: "{$project} must be funded", zh: "必须资助{$project}" },
  exclude: { en: "{$project} must not be funded", zh: "不得资助{$project}" },
  committed: { en: "{$project} is committed", zh: "{$project}已立项" },
});
