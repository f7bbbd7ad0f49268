import { sentences } from "../language/statement/sentences.ts";

/** Why a plan has no line on a part of the paper's measures. */
export const coverageWords = sentences("plan-coverage", {
  "own-heading": {
    en: "{$name} is a heading of the office: its lines are those that the office decides in its own words.",
    zh: "“{$name}”为本单位自有条目：其任务由本单位自行确定并表述。",
  },
  "no-table": { en: "The workspace does not hold the table {$table}.", zh: "工作区中没有数据表{$table}。" },
  "no-column": { en: "The table {$table} has no column {$column}.", zh: "数据表{$table}缺少列{$column}。" },
  unusable: { en: "{$problem}", zh: "{$problem}" },
  "not-proposed": { en: "Nothing is proposed here: that would take {$need}.", zh: "此项尚不能提出任务：需要{$need}。" },
  "not-asked": { en: "No finding of this place would call for it.", zh: "本地没有可据以提出此项任务的判断。" },
  undecided: {
    en: "What would call for it cannot be told: {$open} {$open :form one=|finding has| other=|findings have|} insufficient data.",
    zh: "可据以提出此项任务的{$open}项判断均数据不足，尚不能下结论。",
  },
  refused: {
    en: "The evidence does not support what would call for it ({$refused} {$refused :form one=finding other=findings}).",
    zh: "现有数据不支持可据以提出此项任务的{$refused}项判断。",
  },
  mixed: {
    en: "Of the findings that would call for it, {$refused} {$refused :form one=is other=are} not supported and {$open} {$open :form one=has other=have} insufficient data.",
    zh: "可据以提出此项任务的判断中，{$refused}项不获支持，{$open}项数据不足。",
  },
  "nothing-follows": {
    en: "{$confirmed} confirmed {$confirmed :form one=finding other=findings} would call for it, but nothing follows for this place.",
    zh: "有{$confirmed}项证据支持的判断与此项有关，但未由此形成本地任务。",
  },
});
